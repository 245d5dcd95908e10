import { AuditRecord, Checklist, Digest, InspectorDecision, IsoDate, Slug, Unit } from '@niemyet/rules';
import * as z from 'zod/mini';
import { CHECKLIST_BYTES, ChecklistChoice, ChecklistSummary } from '../checklists/choice.ts';
import { AuditSummary, Problem } from '../store/schema.ts';

/** All that the panel and the worker say to each other; both sides read it through these schemas. */

const Id = z.string().check(z.regex(/^[A-Za-z0-9._:-]{1,120}$/));

export const Request = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    unit: Unit,
    round: z.string().check(z.minLength(1), z.maxLength(60)),
    on: IsoDate,
    checklist: ChecklistChoice,
    maxPages: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  }),
  /** Closes the audit with what it has so far. */
  z.strictObject({ type: z.literal('stop'), id: Id }),
  /** Goes on with an audit that waits, after its problem was put right. */
  z.strictObject({ type: z.literal('continue'), id: Id }),
  z.strictObject({ type: z.literal('read'), id: Id }),
  /** The checklist that an audit is made by. */
  z.strictObject({ type: z.literal('checklist'), id: Id }),
  /** Takes a built checklist into the list: its file's name and text. */
  z.strictObject({
    type: z.literal('load'),
    file: z.string().check(z.maxLength(300)),
    text: z.string().check(z.maxLength(CHECKLIST_BYTES)),
  }),
  /** Takes a loaded checklist off the list. */
  z.strictObject({ type: z.literal('unload'), digest: Digest }),
  z.strictObject({
    type: z.literal('decide'),
    id: Id,
    indicator: Slug,
    decision: z.nullable(InspectorDecision),
  }),
  z.strictObject({ type: z.literal('remove'), id: Id }),
  /** Opens the page of an evidence and marks the spot. */
  z.strictObject({
    type: z.literal('show'),
    id: Id,
    indicator: Slug,
    evidence: z.int().check(z.gte(0)),
    /** Tab to show it in, where the portal is open. */
    tab: z.optional(z.int()),
  }),
]);
export type Request = z.infer<typeof Request>;

/**
 * What came of marking: `marked`; `around` where the page hides the spot and what holds it is marked; `missing`
 * where the page no longer has it; `opened` where only the browser's own text link could be used.
 */
export const MarkOutcome = z.enum(['marked', 'around', 'missing', 'opened']);
export type MarkOutcome = z.infer<typeof MarkOutcome>;

export const Answers = {
  start: z.object({ id: Id }),
  stop: z.object({}),
  continue: z.object({}),
  read: z.object({ record: AuditRecord }),
  checklist: z.object({ checklist: Checklist }),
  load: z.object({ loaded: ChecklistSummary }),
  unload: z.object({}),
  decide: z.object({ record: AuditRecord }),
  remove: z.object({}),
  show: z.object({ mark: MarkOutcome }),
} as const;
export type Answer<T extends Request['type']> = z.infer<(typeof Answers)[T]>;

/** The envelope of an answer: its value, or the problem as a key of the locale files. */
export const Envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: Problem, detail: z.optional(z.string()) }),
]);
export type Envelope = z.infer<typeof Envelope>;

/** What the worker tells an open panel unasked, over its port. */
export const PanelEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('audits'), audits: z.array(AuditSummary) }),
  z.object({ type: z.literal('audit'), audit: AuditSummary }),
  z.object({ type: z.literal('removed'), id: Id }),
  /** The checklists that audits can be made by. */
  z.object({ type: z.literal('checklists'), checklists: z.array(ChecklistSummary) }),
]);
export type PanelEvent = z.infer<typeof PanelEvent>;

/** Name of the port of an open panel. */
export const PANEL_PORT = 'panel';
