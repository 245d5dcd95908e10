import { LANGUAGES } from '@niemyet/rules';
import { Command, type CommanderError, Option } from 'commander';
import { DEFAULT_CHECKLIST } from '../checklist/default.ts';
import { type ToldError, usage } from '../errors.ts';
import type { Say, WordKey } from '../terminal/words.ts';
import type { RawAuditOptions } from './audit-options.ts';
import type { MatrixOptions } from './audits-of-round.ts';
import { addChecklist, type ChecklistActions } from './checklist-program.ts';
import type { DiffCommandOptions } from './diff.ts';

/** What the program does once the arguments are understood. */
export interface Actions {
  audit(targets: string[], options: RawAuditOptions): Promise<void>;
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

function addAudit(program: Command, output: ProgramOutput, actions: Actions): void {
  const { say } = output;
  common(program.command('audit'), output)
    .description(say('audit.description'))
    .argument('<targets...>', say('audit.targets'))
    .addOption(new Option('--checklist <ID|PACKAGE|FILE>', say('audit.checklist')).default(DEFAULT_CHECKLIST))
    .option('--round <R>', say('audit.round'))
    .option('--unit <CODE>', say('audit.unit'))
    .option('--unit-name <NAME>', say('audit.unitName'))
    .option('--level <LEVEL>', say('audit.level'))
    .option('--province <NAME>', say('audit.province'))
    .option('--roster <CSV>', say('audit.roster'))
    .option('--url <URL>', say('audit.url'))
    .option('--on <DATE>', say('audit.on'))
    .option('--json <OUT>', say('audit.json'))
    .option('--max-pages <N>', say('audit.maxPages'))
    .option('--since <FILE|FOLDER>', say('audit.since'))
    .option('--cache <DIR>', say('audit.cache'))
    .option('--pause <MS>', say('audit.pause'))
    .option('--retry-wait <S>', say('audit.retryWait'))
    .option('--contact <URL>', say('audit.contact'))
    .option('--no-render', say('audit.noRender'))
    .option('--no-documents', say('audit.noDocuments'))
    .addOption(languageOption(say))
    .action(actions.audit);
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
  addAudit(program, output, actions);
  addMatrix(program, output, actions);
  addDiff(program, output, actions);
  addChecklist(
    program,
    { say, common: command => common(command, output), language: () => languageOption(say) },
    actions.checklist,
  );
  return program;
}
