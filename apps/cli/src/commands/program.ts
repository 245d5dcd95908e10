import { LANGUAGES } from '@niemyet/rules';
import { Command, type CommanderError, Option } from 'commander';
import { type ToldError, usage } from '../errors.ts';
import type { Say, WordKey } from '../terminal/words.ts';
import { type AuditActions, addAudits } from './audit-program.ts';
import type { MatrixOptions } from './audits-of-round.ts';
import { addChecklist, type ChecklistActions } from './checklist-program.ts';
import type { DiffCommandOptions } from './diff.ts';

/** What the program does once the arguments are understood. */
export interface Actions extends AuditActions {
  matrix(audits: string[], options: MatrixOptions): Promise<void>;
  diff(before: string, after: string, options: DiffCommandOptions): Promise<void>;
  checklist: ChecklistActions;
}

/** How help and version are shown. */
export interface ProgramOutput {
  say: Say;
  version: string;
  write(text: string): void;
  columns: number;
}

const HEADINGS: Readonly<Record<string, WordKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

const ERRORS: Readonly<Record<string, WordKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.missingMandatoryOptionValue': 'usage.missingOption',
  'commander.unknownCommand': 'usage.unknownCommand',
  'commander.excessArguments': 'usage.other',
  'commander.invalidArgument': 'usage.invalidValue',
};

/** A mistake that commander found, as one to be told in the user's language. */
export function toldOf(error: CommanderError): ToldError {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? error.message;
  return usage(ERRORS[error.code] ?? 'usage.other', { name });
}

/** Everything of a command that is the same for all: language of the help, errors thrown and not printed. */
function common(command: Command, { say, write, columns }: ProgramOutput): Command {
  const placeholders = (text: string) =>
    text
      .replace('[options]', say('help.placeholderOptions'))
      .replace('[command]', say('help.placeholderCommand'));
  return command
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .configureHelp({
      styleTitle: title => {
        const key = HEADINGS[title];
        return key ? say(key) : title;
      },
      styleUsage: placeholders,
      styleSubcommandTerm: placeholders,
      styleOptionDescription: text => text.replace('(default: ', `(${say('help.default')}`),
    })
    .helpOption('-h, --help', say('help.help'));
}

function addMatrix(program: Command, output: ProgramOutput, actions: Actions): void {
  const { say } = output;
  common(program.command('matrix'), output)
    .description(say('matrix.description'))
    .argument('[audits...]', say('matrix.audits'))
    .requiredOption('-o, --out <FILE>', say('matrix.out'), (file: string, files: string[] = []) => [
      ...files,
      file,
    ])
    .option('--checklist <ID|PACKAGE|FILE>', say('matrix.checklist'))
    .option('--round <R>', say('matrix.round'))
    .option('--plan <ID>', say('matrix.plan'))
    .option('--on <DATE>', say('matrix.on'))
    .option('--calendar <FILE>', say('matrix.calendar'))
    .addOption(languageOption(say))
    .action(actions.matrix);
}

function addDiff(program: Command, output: ProgramOutput, actions: Actions): void {
  const { say } = output;
  common(program.command('diff'), output)
    .description(say('comparison.description'))
    .argument('<before>', say('comparison.argumentBefore'))
    .argument('<after>', say('comparison.argumentAfter'))
    .option('-o, --out <FILE>', say('comparison.out'), (file: string, files: string[] = []) => [
      ...files,
      file,
    ])
    .option('--json <OUT>', say('comparison.json'))
    .option('--checklist <ID|PACKAGE|FILE>', say('matrix.checklist'))
    .option('--checklist-before <ID|PACKAGE|FILE>', say('comparison.checklistBefore'))
    .addOption(languageOption(say))
    .action(actions.diff);
}

function languageOption(say: Say): Option {
  return new Option('--lang <LANG>', say('help.lang')).argParser(value => {
    if (!LANGUAGES.some(language => language === value)) throw usage('usage.language', { value });
    return value;
  });
}

/** The command line of `niemyet`. Parsing rejects with a `ToldError` or, after help or version, a `CommanderError`. */
export function programOf(output: ProgramOutput, actions: Actions): Command {
  const { say, version } = output;
  const program = common(new Command('niemyet'), output)
    .description(say('program.description'))
    .version(version, '-V, --version', say('help.version'))
    .addOption(languageOption(say))
    .helpCommand(`help ${say('help.placeholderCommand')}`, say('help.helpCommand'))
    .addHelpText('after', `\n${say('program.after')}`);
  const shared = {
    say,
    common: (command: Command) => common(command, output),
    language: () => languageOption(say),
  };
  addAudits(program, shared, actions);
  addMatrix(program, output, actions);
  addDiff(program, output, actions);
  addChecklist(program, shared, actions.checklist);
  return program;
}
