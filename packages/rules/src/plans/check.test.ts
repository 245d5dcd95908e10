import { describe, expect, it } from 'vitest';
import { AGENCIES, plan, task } from '../fixtures/plan.ts';
import type { Agency } from '../schema/agency.ts';
import type { Deadline, PlanHead, TaskGroup } from '../schema/plan.ts';
import { checkAgencies, checkGroup, checkPlanHead, checkUnique, collect, type Report } from './check.ts';

const said = (check: (report: Report) => void) =>
  collect(check).map(({ path, message }) => `${path.join('.')}: ${message.en}`);
const known = {
  agencies: new Set(AGENCIES.agencies.map(({ id }) => id)),
  indicators: new Set(['one']),
};
const { schema: _, tasks: __, ...head } = plan([task('a')]);
const ofHead = (over: Partial<PlanHead>) =>
  said(report => checkPlanHead({ ...head, ...over }, known, report));
const what = { vi: 'Báo cáo', en: 'Report' };
const reversed = { from: '2021-02-01', to: '2021-01-01' };
const REVERSED = 'the last day (2021-01-01) is before the first (2021-02-01); correct them';

describe('checkUnique', () => {
  it('reports each further one', () => {
    const list = ['a', 'b', 'a', 'a'].map(id => ({ id }));
    expect(said(report => checkUnique(list, ['events'], report))).toEqual([
      'events.2.id: “a” is declared twice; keep one',
      'events.3.id: “a” is declared twice; keep one',
    ]);
  });
});

describe('checkAgencies', () => {
  const chain = (...ids: string[]): Agency[] =>
    ids.slice(0, -1).map((id, index) => ({
      id,
      names: what,
      succession: {
        from: '2025-07-01',
        exact: true,
        confidence: 'knowledge',
        to: [{ agency: ids[index + 1] ?? '' }],
      },
    }));

  it('takes agencies whose successors are there', () => {
    expect(said(report => checkAgencies(AGENCIES.agencies, report))).toEqual([]);
    expect(
      said(report => checkAgencies([...chain('a', 'b', 'c'), { id: 'c', names: what }], report)),
    ).toEqual([]);
  });

  it('ends where a circle lies beyond, and reports only those in it', () => {
    const problems = said(report => checkAgencies(chain('a', 'b', 'c', 'b'), report));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain(
      'agencies.1.succession: agencies succeed each other in a circle (b → c → b)',
    );
  });
});

describe('checkPlanHead', () => {
  it('takes one whose parts fit', () => {
    expect(ofHead({})).toEqual([]);
  });

  it.each<[string, Partial<PlanHead>, string]>([
    ['a data window', { dataWindows: [{ ...reversed, what }] }, `dataWindows.0.to: ${REVERSED}`],
    [
      'a report’s data window',
      { reporting: [{ id: 'r', what, from: [], to: [], dataWindow: reversed }] },
      `reporting.0.dataWindow.to: ${REVERSED}`,
    ],
    [
      'whom a report goes to',
      { reporting: [{ id: 'r', what, from: ['commune'], to: ['nobody'] }] },
      'reporting.0.to.0: agencies.yaml has no agency “nobody”; correct the id or add the agency',
    ],
    [
      'what a report hangs on',
      { reporting: [{ id: 'r', what, from: [], to: [], deadline: { kind: 'event', event: 'x' } }] },
      'reporting.0.deadline.event: the events of plan.yaml have no “x”; correct the id or add it',
    ],
    [
      'an assignment',
      { assignments: [{ agency: 'nobody', fields: [], criteria: [], except: [] }] },
      'assignments.0.agency: agencies.yaml has no agency “nobody”; correct the id or add the agency',
    ],
    [
      'an event twice',
      { events: [...head.events, ...head.events] },
      'events.1.id: “signed” is declared twice; keep one',
    ],
  ])('reports %s', (_, over, expected) => {
    expect(ofHead(over)).toEqual([expected]);
  });
});

describe('checkGroup', () => {
  const group = (deadline: Deadline): TaskGroup => ({
    general: what,
    levels: ['commune'],
    lead: ['commune'],
    cooperating: [],
    tasks: [
      {
        id: 'a',
        clause: 'I',
        task: what,
        evidence: [],
        deadline,
        scopes: [],
        indicators: ['one'],
        portal: true,
        notes: [],
        uncertain: [],
      },
    ],
  });
  const ofDeadline = (deadline: Deadline) =>
    said(report => checkGroup(group(deadline), head, known, ['groups', 0], report));

  it.each<[Deadline, string[]]>([
    [{ kind: 'relative', days: 5, working: true, from: 'signed' }, []],
    [{ kind: 'window', ...reversed }, [`groups.0.tasks.0.deadline.to: ${REVERSED}`]],
    [
      {
        kind: 'multiple',
        items: [
          { what, deadline: { kind: 'event', event: 'signed' } },
          { what, deadline: { kind: 'relative', days: 1, working: false, from: 'x' } },
        ],
      },
      [
        'groups.0.tasks.0.deadline.items.1.deadline.from: the events of plan.yaml have no “x”; correct the id or add it',
      ],
    ],
  ])('looks into deadlines %#', (deadline, expected) => {
    expect(ofDeadline(deadline)).toEqual(expected);
  });
});
