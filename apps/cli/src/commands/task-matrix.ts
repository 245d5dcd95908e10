import { resolve } from 'node:path';
import { latestPerUnit, taskMatrix } from '@niemyet/rules';
import { dayInVietnam, isDay } from '../audit/dates.ts';
import { loadAgencies, loadPlan } from '../checklist/plan.ts';
import { cannot, usage } from '../errors.ts';
import { NO_CALENDAR, readCalendar } from '../matrix/calendar.ts';
import { writeTaskMatrix } from '../matrix/write.ts';
import { plain } from '../terminal/plain.ts';
import { auditsOfRound, type MatrixOptions } from './audits-of-round.ts';
import type { Context, ExitCode } from './context.ts';

/**
 * `niemyet matrix --plan`: writes the task matrix of a plan in every format asked for, each task's status from the
 * audits of one round; without audits the tasks alone. Throws a `ToldError` where there is no such plan, where none of
 * the audits named is usable, or where a file cannot be written.
 */
export async function runTaskMatrix(
  paths: readonly string[],
  options: MatrixOptions & { plan: string },
  context: Context,
): Promise<ExitCode> {
  const { say, language, errors, now } = context;
  if (options.on !== undefined && !isDay(options.on)) throw usage('usage.date', { value: options.on });
  const plan = loadPlan(options.plan, language);
  const names = loadAgencies(language);
  const { calendar: file } = options;
  const calendar = file === undefined ? NO_CALENDAR : readCalendar(resolve(context.cwd, file), plan.events);
  const on = options.on ?? dayInVietnam(now());
  const chosen = paths.length === 0 ? null : await auditsOfRound(paths, options, context);
  if (chosen === null && paths.length > 0) throw cannot('matrix.none');
  const { records = [], round, checklist } = chosen ?? {};
  const rows = taskMatrix(plan, records, {
    on,
    ...calendar,
    names,
    ...(checklist === undefined ? {} : { renames: checklist.renames }),
  });
  const units = latestPerUnit(records).length;
  const table = { plan, on, units, rows, ...(round === undefined ? {} : { round }) };
  for (const file of options.out) {
    await writeTaskMatrix(file, table, language);
    errors.write(`${say('file.written', { file: plain(file) })}\n`);
  }
  const determined = rows.filter(({ status }) => status.determined).length;
  errors.write(`${say('matrix.tasksDone', { plan: plan.id, tasks: rows.length, determined, units })}\n`);
  return 0;
}
