import type { Agency } from '../schema/agency.ts';
import type { DayRange, Deadline, PlanHead, TaskGroup } from '../schema/plan.ts';
import type { LocalizedText } from '../schema/text.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from './problems.json' with { type: 'json' };

type Path = readonly PropertyKey[];
/** Something wrong that a schema cannot say, at a path inside one file. */
export interface PlanProblem {
  path: Path;
  message: LocalizedText;
}
/** Takes one problem: its path, its wording in `problems.json`, and the wording's values. */
export type Report = (path: Path, wording: keyof typeof words.checks, detail?: Detail) => void;

/** What plans may name. */
export interface Known {
  agencies: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}

/** Collects what `check` reports. */
export function collect(check: (report: Report) => void): PlanProblem[] {
  const problems: PlanProblem[] = [];
  check((path, wording, detail) => problems.push({ path, message: fillAll(words.checks[wording], detail) }));
  return problems;
}

/** Reports every id of `list` that stands there a second time. */
export function checkUnique(list: readonly { id: string }[], path: Path, report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report([...path, index, 'id'], 'duplicate', { id });
    seen.add(id);
  });
}

/** Whether following the successors of `id` leads back to it; the way round, if so. */
function circle(id: string, byId: ReadonlyMap<string, Agency>): string[] | undefined {
  const ways = [[id]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const { agency } of byId.get(way[way.length - 1] ?? '')?.succession?.to ?? []) {
      if (agency === id) return [...way, id];
      if (!seen.has(agency)) ways.push([...way, agency]);
      seen.add(agency);
    }
  }
  return undefined;
}

/** What a schema cannot say of the agencies. */
export function checkAgencies(agencies: readonly Agency[], report: Report): void {
  checkUnique(agencies, ['agencies'], report);
  const byId = new Map(agencies.map(agency => [agency.id, agency]));
  agencies.forEach(({ id, succession }, index) => {
    const path = ['agencies', index, 'succession'];
    succession?.to.forEach(({ agency }, place) => {
      if (!byId.has(agency)) report([...path, 'to', place, 'agency'], 'unknown-agency', { id: agency });
    });
    const cycle = circle(id, byId);
    if (cycle !== undefined) report(path, 'circular-succession', { cycle: cycle.join(' → ') });
  });
}

function checkRange(range: DayRange, path: Path, report: Report): void {
  const { from, to } = range;
  if (to < from) report([...path, 'to'], 'dates-reversed', { from, to });
}

function checkNames(ids: readonly string[] | undefined, path: Path, known: Known, report: Report): void {
  ids?.forEach((id, index) => {
    if (!known.agencies.has(id)) report([...path, index], 'unknown-agency', { id });
  });
}

function checkDeadline(
  deadline: Deadline | undefined,
  path: Path,
  events: ReadonlySet<string>,
  report: Report,
): void {
  const needsEvent = (id: string, key: string) => {
    if (!events.has(id)) report([...path, key], 'unknown-event', { id });
  };
  switch (deadline?.kind) {
    case 'window':
      checkRange(deadline, path, report);
      break;
    case 'relative':
      needsEvent(deadline.from, 'from');
      break;
    case 'event':
      needsEvent(deadline.event, 'event');
      break;
    case 'multiple':
      deadline.items.forEach((item, index) => {
        checkDeadline(item.deadline, [...path, 'items', index, 'deadline'], events, report);
      });
      break;
    default:
  }
}

const eventsOf = (head: Pick<PlanHead, 'events'>) => new Set(head.events.map(({ id }) => id));

/** What a schema cannot say of `plan.yaml` by itself. */
export function checkPlanHead(head: PlanHead, known: Known, report: Report): void {
  const agency = (id: string, path: Path) => {
    if (!known.agencies.has(id)) report(path, 'unknown-agency', { id });
  };
  agency(head.issuer, ['issuer']);
  checkRange(head.period, ['period'], report);
  checkUnique(head.events, ['events'], report);
  checkUnique(head.reporting, ['reporting'], report);
  head.assignments.forEach((assignment, index) => {
    agency(assignment.agency, ['assignments', index, 'agency']);
  });
  head.dataWindows.forEach((window, index) => {
    checkRange(window, ['dataWindows', index], report);
  });
  const events = eventsOf(head);
  head.reporting.forEach((entry, index) => {
    const path = ['reporting', index];
    checkNames(entry.from, [...path, 'from'], known, report);
    checkNames(entry.to, [...path, 'to'], known, report);
    checkDeadline(entry.deadline, [...path, 'deadline'], events, report);
    if (entry.dataWindow !== undefined) checkRange(entry.dataWindow, [...path, 'dataWindow'], report);
  });
}

/** What ties the tasks of one group to the plan and to what plans may name. */
export function checkGroup(
  group: TaskGroup,
  head: Pick<PlanHead, 'events'>,
  known: Known,
  path: Path,
  report: Report,
): void {
  const events = eventsOf(head);
  checkNames(group.lead, [...path, 'lead'], known, report);
  checkNames(group.cooperating, [...path, 'cooperating'], known, report);
  group.tasks.forEach((task, index) => {
    const at = [...path, 'tasks', index];
    checkNames(task.lead, [...at, 'lead'], known, report);
    checkNames(task.cooperating, [...at, 'cooperating'], known, report);
    checkDeadline(task.deadline, [...at, 'deadline'], events, report);
    task.indicators.forEach((id, place) => {
      if (!known.indicators.has(id)) report([...at, 'indicators', place], 'unknown-indicator', { id });
    });
    const leads = task.lead ?? group.lead;
    task.scopes.forEach(({ agency }, place) => {
      if (!leads.includes(agency))
        report([...at, 'scopes', place, 'agency'], 'scope-not-lead', { id: agency });
    });
  });
}
