import { type Command, Option } from 'commander';
import { DEFAULT_CHECKLIST } from '../checklist/default.ts';
import type { Say } from '../terminal/words.ts';
import type { RawAuditOptions } from './audit-options.ts';
import type { SweepOptions } from './sweep.ts';

/** What the commands that audit do once the arguments are understood. */
export interface AuditActions {
  audit(targets: string[], options: RawAuditOptions): Promise<void>;
  sweep(roster: string, options: SweepOptions): Promise<void>;
}

/** Adds `niemyet audit` and `niemyet sweep`. `common` gives each what all commands have. */
export function addAudits(
  program: Command,
  { say, common, language }: { say: Say; common: (command: Command) => Command; language: () => Option },
  actions: AuditActions,
): void {
  const judged = (command: Command) =>
    command
      .addOption(
        new Option('--checklist <ID|PACKAGE|FILE>', say('audit.checklist')).default(DEFAULT_CHECKLIST),
      )
      .option('--round <R>', say('audit.round'));
  const bounded = (command: Command) =>
    command
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
      .addOption(language());

  const audit = common(program.command('audit'))
    .description(say('audit.description'))
    .argument('<targets...>', say('audit.targets'));
  judged(audit)
    .option('--unit <CODE>', say('audit.unit'))
    .option('--unit-name <NAME>', say('audit.unitName'))
    .option('--level <LEVEL>', say('audit.level'))
    .option('--province <NAME>', say('audit.province'))
    .option('--roster <CSV>', say('audit.roster'))
    .option('--url <URL>', say('audit.url'));
  bounded(audit).action(actions.audit);

  const sweep = common(program.command('sweep'))
    .description(say('sweep.description'))
    .argument('<roster>', say('sweep.roster'));
  bounded(judged(sweep)).action(actions.sweep);
}
