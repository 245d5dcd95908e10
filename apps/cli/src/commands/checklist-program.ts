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
  const command = (name: string) => common(group.command(name)).addOption(language());

  command('init')
    .description(say('checklist.init'))
    .argument('<NAME>', say('checklist.initName'))
    .option('--title <TITLE>', say('checklist.initTitle'))
    .option('--title-en <TITLE>', say('checklist.initTitleEn'))
    .action(actions.init);
  command('add')
    .description(say('checklist.add'))
    .argument('<ID>', say('checklist.addId'))
    .option('--title <TITLE>', say('checklist.addTitle'))
    .option('--title-en <TITLE>', say('checklist.addTitleEn'))
    .option('--dimension <ID>', say('checklist.addDimension'))
    .option('--dir <DIR>', say('checklist.addDir'), '.')
    .action(actions.add);
  command('validate')
    .description(say('checklist.validate'))
    .argument('[DIR]', say('checklist.dir'))
    .option('--notes', say('checklist.validateNotes'))
    .action(actions.validate);
  command('build')
    .description(say('checklist.build'))
    .argument('[DIR]', say('checklist.dir'))
    .option('--out <DIR>', say('checklist.buildOut'))
    .action(actions.build);
  command('diff')
    .description(say('checklist.diff'))
    .argument('<A>', say('checklist.diffSide'))
    .argument('<B>', say('checklist.diffSide'))
    .option('--json', say('checklist.diffJson'))
    .action(actions.diff);
  command('docs')
    .description(say('checklist.docs'))
    .argument('[DIR]', say('checklist.dir'))
    .option('--out <DIR>', say('checklist.docsOut'))
    .action(actions.docs);
}
