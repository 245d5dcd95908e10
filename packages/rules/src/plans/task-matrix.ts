import { latestPerUnit } from '../matrix/build.ts';
import type { Agencies } from '../schema/agency.ts';
import type { AuditRecord } from '../schema/audit.ts';
import type { Plan, PlanTask } from '../schema/plan.ts';
import type { LocalizedText } from '../schema/text.ts';
import { VERDICTS, type Verdict } from '../schema/verdict.ts';
import { fillAll } from '../words/fill.ts';
import { verdictWord } from '../words/verdicts.ts';
import { agencyOn } from './agency.ts';
import { deadlineText, withCountedDays } from './deadline-text.ts';
import { type Due, type DueContext, dueOn } from './due.ts';
import words from './words.json' with { type: 'json' };

/** The columns of the task matrix, in order. */
export const TASK_COLUMNS = ['general', 'task', 'evidence', 'time', 'lead', 'cooperating', 'status'] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

/** The head of a column: `Nhiệm vụ chung`. */
export const taskColumnTitle = (column: TaskColumn): LocalizedText => words.columns[column];

/** What audits say of a task: findings of its indicators over the units, by verdict. */
export interface TaskStatus {
  /** False where no indicator answers the task, or no audit has a finding for one that does. */
  determined: boolean;
  counts: Record<Verdict, number>;
  findings: number;
  units: number;
}

/** One row of the task matrix. */
export interface TaskRow {
  task: string;
  clause: string;
  item?: number;
  part: PlanTask['part'];
  portal: boolean;
  cells: Record<TaskColumn, LocalizedText>;
  due: Due[];
  status: TaskStatus;
  notes: LocalizedText[];
  /** What is not certain about the task; to be shown with it. */
  uncertain: LocalizedText[];
}

export interface TaskMatrixOptions extends Omit<DueContext, 'year'> {
  /** The day whose agencies and periods count, `YYYY-MM-DD`. */
  on: string;
  names: Agencies;
  /** Old indicator ids → ids of today, as the checklist has them. */
  renames?: Readonly<Record<string, string>>;
}

const joined = (texts: readonly LocalizedText[], between: LocalizedText): LocalizedText => ({
  vi: texts.map(({ vi }) => vi).join(between.vi),
  en: texts.map(({ en }) => en).join(between.en),
});
const LISTED = { vi: '; ', en: '; ' };
const scoped = (name: LocalizedText, scope: LocalizedText | undefined) =>
  scope === undefined ? name : fillAll(words.agencies.scoped, { name, scope });

function agencyText(id: string, { names, on }: TaskMatrixOptions, scope?: LocalizedText): LocalizedText {
  const agency = names.agencies.find(known => known.id === id);
  const today = agencyOn(names, id, on);
  const name = scoped(agency?.names ?? { vi: id, en: id }, scope);
  if (today === undefined || !today.changed) return name;
  const successors = today.now.map(({ agency: { names: successor }, scope: part }) =>
    scoped(successor, part),
  );
  const wording = today.certain ? words.agencies.now : words.agencies['now-unverified'];
  return fillAll(wording, { name, now: joined(successors, words.agencies.between) });
}

function agenciesText(ids: readonly string[], task: PlanTask, options: TaskMatrixOptions): LocalizedText {
  if (ids.length === 0) return words.agencies.none;
  const texts = ids.map(id =>
    agencyText(id, options, task.scopes.find(({ agency }) => agency === id)?.scope),
  );
  return joined(texts, LISTED);
}

/** Verdicts by indicator of the latest audit of each unit. */
function verdictsOf(
  audits: readonly AuditRecord[],
  renames: ReadonlyMap<string, string>,
): Map<string, Verdict>[] {
  return latestPerUnit(audits).map(
    ({ findings }) =>
      new Map(findings.map(({ indicator, verdict }) => [renames.get(indicator) ?? indicator, verdict])),
  );
}

function statusOf(task: PlanTask, units: readonly ReadonlyMap<string, Verdict>[]): TaskStatus {
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<Verdict, number>;
  const status: TaskStatus = { determined: false, counts, findings: 0, units: 0 };
  for (const unit of units) {
    const verdicts = task.indicators.flatMap(id => unit.get(id) ?? []);
    for (const verdict of verdicts) counts[verdict] += 1;
    status.findings += verdicts.length;
    if (verdicts.length > 0) status.units += 1;
  }
  status.determined = status.findings > 0;
  return status;
}

function statusText(task: PlanTask, { determined, counts, findings, units }: TaskStatus): LocalizedText {
  if (!determined)
    return task.indicators.length === 0 ? words.status['no-indicator'] : words.status['no-finding'];
  const listed = VERDICTS.filter(verdict => counts[verdict] > 0).map(verdict =>
    fillAll(words.status.count, {
      verdict: { vi: verdictWord(verdict, 'vi'), en: verdictWord(verdict, 'en') },
      count: counts[verdict],
    }),
  );
  return fillAll(words.status.counts, { counts: joined(listed, LISTED), findings, units });
}

/** The year of `on`, moved into the plan's own period. */
function yearIn({ period }: Plan, on: string): number {
  const clamped = on < period.from ? period.from : on > period.to ? period.to : on;
  return Number(clamped.slice(0, 4));
}

/**
 * The task matrix of a plan: one row per task in the plan's order, its cells in both languages, its status from the
 * latest audit of each unit. Audits of other rounds are the caller's to leave out. A task that no indicator answers,
 * or none that was audited, is undetermined: it is neither done nor undone.
 */
export function taskMatrix(
  plan: Plan,
  audits: readonly AuditRecord[],
  options: TaskMatrixOptions,
): TaskRow[] {
  const units = verdictsOf(audits, new Map(Object.entries(options.renames ?? {})));
  const context: DueContext = { ...options, year: yearIn(plan, options.on) };
  return plan.tasks.map((task): TaskRow => {
    const status = statusOf(task, units);
    const due = dueOn(task.deadline, context);
    return {
      task: task.id,
      clause: task.clause,
      ...(task.item === undefined ? {} : { item: task.item }),
      part: task.part,
      portal: task.portal,
      cells: {
        general: task.general,
        task: task.task,
        evidence: task.evidence.length === 0 ? words.evidence.none : joined(task.evidence, LISTED),
        time: withCountedDays(deadlineText(task.deadline, plan), due),
        lead: agenciesText(task.lead, task, options),
        cooperating: agenciesText(task.cooperating, task, options),
        status: statusText(task, status),
      },
      due,
      status,
      notes: task.notes,
      uncertain: task.uncertain,
    };
  });
}
