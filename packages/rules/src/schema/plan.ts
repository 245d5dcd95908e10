import * as z from 'zod/mini';
import { IsoDate, LocalizedText, Slug } from './text.ts';

const Clause = z.string().check(z.minLength(1), z.maxLength(40));
const Texts = z._default(z.array(LocalizedText).check(z.maxLength(40)), []);
const Agencies = z._default(z.array(Slug).check(z.maxLength(20)), []);

/** Levels that a plan gives tasks to; districts ended on 1 July 2025. */
export const PLAN_LEVELS = ['province', 'department', 'district', 'commune'] as const;
export const PlanLevel = z.enum(PLAN_LEVELS);

/** First and last day, both counted. */
export const DayRange = z.strictObject({ from: IsoDate, to: IsoDate });
export type DayRange = z.infer<typeof DayRange>;

const single = [
  /** In time on any day before `date`, not on it. */
  z.strictObject({ kind: z.literal('date-before'), date: IsoDate }),
  /** In time up to and on `date`. */
  z.strictObject({ kind: z.literal('date-by'), date: IsoDate }),
  z.strictObject({ kind: z.literal('window'), ...DayRange.shape }),
  /** So many days after `from` (before it where negative); the day of `from` is not counted. */
  z.strictObject({
    kind: z.literal('relative'),
    days: z.int().check(z.gte(-3660), z.lte(3660)),
    /** Working days instead of days of the calendar. */
    working: z._default(z.boolean(), false),
    /** Id among the plan's `events`. */
    from: Slug,
  }),
  /** Whenever it happens: an id among the plan's `events`. */
  z.strictObject({ kind: z.literal('event'), event: Slug }),
  z.strictObject({
    kind: z.literal('periodic'),
    every: z.enum(['month', 'quarter', 'half-year', 'year']),
    /** Days after the period's last day; absent where the plan names no day. */
    at: z.optional(z.int().check(z.gte(0), z.lte(366))),
    /** What it goes with: another report. */
    with: z.optional(LocalizedText),
  }),
  /** Set in another document. */
  z.strictObject({ kind: z.literal('reference'), to: LocalizedText }),
] as const;

/** One deadline, normalised. */
export const SingleDeadline = z.discriminatedUnion('kind', single);
export type SingleDeadline = z.infer<typeof SingleDeadline>;

/** When a task is due; `multiple` where its parts are due apart. */
export const Deadline = z.discriminatedUnion('kind', [
  ...single,
  z.strictObject({
    kind: z.literal('multiple'),
    items: z
      .array(z.strictObject({ what: LocalizedText, deadline: SingleDeadline }))
      .check(z.minLength(2), z.maxLength(12)),
  }),
]);
export type Deadline = z.infer<typeof Deadline>;

/** What an author writes of one task; the group it stands in says the rest. */
export const TaskInput = z.strictObject({
  /** Unique in its plan, and kept for good. */
  id: Slug,
  /** As in the document; a Roman numeral in brackets is inferred. */
  clause: Clause,
  /** Which paragraph or bullet of the clause, where it holds several tasks. */
  item: z.optional(z.int().check(z.gte(1), z.lte(99))),
  task: LocalizedText,
  /** Documents that show it was done. */
  evidence: Texts,
  /** Absent where the plan states none. */
  deadline: z.optional(Deadline),
  lead: z.optional(z.array(Slug)),
  cooperating: z.optional(z.array(Slug)),
  /** What each of several leads answers for. */
  scopes: z._default(z.array(z.strictObject({ agency: Slug, scope: LocalizedText })), []),
  levels: z.optional(z.array(PlanLevel)),
  /** Ids of the indicators that answer it. */
  indicators: z._default(z.array(Slug), []),
  /** Whether it asks something of portals. */
  portal: z._default(z.boolean(), false),
  notes: Texts,
  /** What is not certain about it. */
  uncertain: Texts,
});

/** Tasks under one general task, with what they share. */
export const TaskGroup = z.strictObject({
  general: LocalizedText,
  /** The dimension of PAPI, where it is one. */
  dimension: z.optional(Slug),
  levels: z.array(PlanLevel).check(z.minLength(1)),
  lead: Agencies,
  cooperating: Agencies,
  tasks: z.array(TaskInput).check(z.minLength(1), z.maxLength(200)),
});

export type TaskGroup = z.infer<typeof TaskGroup>;

/** `<plan>/tasks/<name>.yaml`. */
export const PlanTasksFile = z.strictObject({
  part: z.enum(['body', 'annex']),
  groups: z.array(TaskGroup).check(z.minLength(1)),
});
export type PlanTasksFile = z.infer<typeof PlanTasksFile>;

/** One task of a plan. */
export const PlanTask = z.strictObject({
  ...TaskInput.shape,
  /** `<plan>/<id>`. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(160)),
  part: z.enum(['body', 'annex']),
  /** Nhiệm vụ chung. */
  general: LocalizedText,
  dimension: z.optional(Slug),
  levels: z.array(PlanLevel),
  lead: z.array(Slug),
  cooperating: z.array(Slug),
});
export type PlanTask = z.infer<typeof PlanTask>;

export const PlanGoal = z.strictObject({
  clause: Clause,
  kind: z.enum(['baseline', 'target']),
  text: LocalizedText,
  /** In `unit`; absent where the plan names no figure. */
  value: z.optional(z.number()),
  unit: z.optional(z.enum(['percent', 'points', 'ranks', 'count'])),
  comparison: z.optional(z.enum(['at-least', 'exactly'])),
  uncertain: Texts,
});

const Codes = z._default(z.array(z.string().check(z.regex(/^\d+(\.\d+)*$/))), []);

/** Fields and criteria of the index that an agency answers for, by their numbers in it. */
export const PlanAssignment = z.strictObject({
  agency: Slug,
  fields: Codes,
  criteria: Codes,
  except: Codes,
});

export const PlanReport = z.strictObject({
  id: Slug,
  what: LocalizedText,
  from: Agencies,
  to: Agencies,
  deadline: z.optional(Deadline),
  /** The days whose data the report covers. */
  dataWindow: z.optional(DayRange),
});

/** `<plan>/plan.yaml`: everything of a plan but its tasks. */
export const PlanHead = z.strictObject({
  id: Slug,
  title: LocalizedText,
  issuer: Slug,
  level: PlanLevel,
  /** As on the document; absent where it was left blank. */
  number: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  /** A day, or a month where the document names only that. */
  issuedOn: z.union([IsoDate, z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))]),
  /** The plan of a higher level that it carries out. */
  parent: z.optional(LocalizedText),
  indices: z.array(z.enum(['PAPI', 'PAR', 'SIPAS'])).check(z.minLength(1)),
  period: DayRange,
  goals: z.array(PlanGoal),
  /** Moments that deadlines hang on. */
  events: z._default(z.array(z.strictObject({ id: Slug, name: LocalizedText })), []),
  assignments: z._default(z.array(PlanAssignment), []),
  reporting: z._default(z.array(PlanReport), []),
  dataWindows: z._default(z.array(z.strictObject({ ...DayRange.shape, what: LocalizedText })), []),
  /** Annexes the document names, and whether their text was at hand. */
  annexes: z._default(z.array(z.strictObject({ title: LocalizedText, present: z.boolean() })), []),
  uncertain: Texts,
});
export type PlanHead = z.infer<typeof PlanHead>;

/** An issued plan as `dist/plans/<id>.json` holds it. */
export const Plan = z.strictObject({
  schema: z.literal('niemyet/plan@1'),
  ...PlanHead.shape,
  tasks: z.array(PlanTask).check(z.minLength(1), z.maxLength(1000)),
});
export type Plan = z.infer<typeof Plan>;
