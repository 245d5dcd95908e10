import type { Command, Option } from 'commander';
import type { Say } from '../terminal/words.ts';

/** The options of the `niemyet checklist` commands as commander hands them over. */
export interface NamingOptions {
  title?: string;
  titleEn?: string;
}
export interface AddOptions extends NamingOptions {
  dimension?: string;
  dir: string;
}
export interface ValidateOptions {
  notes?: boolean;
  fresh?: boolean;
}
export interface OutOptions {
  out?: string;
}
export interface DiffOptions {
  json?: boolean;
}

/** What the `niemyet checklist` commands do once the arguments are understood. */
export interface ChecklistActions {
  init(name: string, options: NamingOptions): Promise<void>;
  add(id: string, options: AddOptions): Promise<void>;
  validate(folder: string | undefined, options: ValidateOptions): Promise<void>;
  build(folder: string | undefined, options: OutOptions): Promise<void>;
  diff(before: string, after: string, options: DiffOptions): Promise<void>;
  docs(folder: string | undefined, options: OutOptions): Promise<void>;
}

/** Adds `niemyet checklist` and its commands. `common` gives each what all commands have. */
export function addChecklist(
  program: Command,
  { say, common, language }: { say: Say; common: (command: Command) => Command; language: () => Option },
  actions: ChecklistActions,
): void {
  const group = common(program.command('checklist'))
    .description(say('checklist.description'))
    .helpCommand(`help ${say('help.placeholderCommand')}`, say('help.helpCommand'))
    .addOption(language())
    .addHelpText('after', `\n${say('checklist.after')}`);
  const command = (name: keyof ChecklistActions) =>
    common(group.command(name))
      .description(say(`checklist.${name}`))
      .addOption(language());
  const titled = (under: Command) =>
    under
      .option('--title <TITLE>', say('checklist.title'))
      .option('--title-en <TITLE>', say('checklist.titleEn'));
  const ofFolder = (under: Command) => under.argument('[DIR]', say('checklist.dir'));

  titled(command('init').argument('<NAME>', say('checklist.initName'))).action(actions.init);
  titled(command('add').argument('<ID>', say('checklist.addId')))
    .option('--dimension <ID>', say('checklist.addDimension'))
    .option('--dir <DIR>', say('checklist.addDir'), '.')
    .action(actions.add);
  ofFolder(command('validate'))
    .option('--notes', say('checklist.validateNotes'))
    .option('--fresh', say('checklist.validateFresh'))
    .action(actions.validate);
  ofFolder(command('build')).option('--out <DIR>', say('checklist.buildOut')).action(actions.build);
  command('diff')
    .argument('<A>', say('checklist.diffSide'))
    .argument('<B>', say('checklist.diffSide'))
    .option('--json', say('checklist.diffJson'))
    .action(actions.diff);
  ofFolder(command('docs')).option('--out <DIR>', say('checklist.docsOut')).action(actions.docs);
}
