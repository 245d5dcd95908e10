import { type Checklist, Digest, IsoInstant, LocalizedText, Slug } from '@niemyet/rules';
import * as z from 'zod/mini';

/**
 * Which checklist an audit is made by: `built-in:<id>`, `plan:<id>` (a plan's profile of the built-in one) or
 * `loaded:<digest>` (a file that the inspector loaded).
 */
export const ChecklistChoice = z
  .string()
  .check(
    z.regex(/^(?:(?:built-in|plan):[a-z0-9]+(?:-[a-z0-9]+)*|loaded:sha256:[0-9a-f]{64})$/),
    z.maxLength(100),
  );
export type ChecklistChoice = z.infer<typeof ChecklistChoice>;

/** Bytes of a checklist file at most: ten times the built-in one with its 70 indicators. */
export const CHECKLIST_BYTES = 5_000_000;

/** The one an audit is made by where nothing else is chosen. */
export const DEFAULT_CHOICE: ChecklistChoice = 'built-in:commune-portal';

/** Kind and name of a choice. */
export function partsOf(choice: ChecklistChoice): { kind: 'built-in' | 'plan' | 'loaded'; name: string } {
  const at = choice.indexOf(':');
  return { kind: choice.slice(0, at) as 'built-in' | 'plan' | 'loaded', name: choice.slice(at + 1) };
}

/** How a loaded checklist came here. */
export const LoadedFrom = z.object({ file: z.string().check(z.maxLength(300)), at: IsoInstant });
export type LoadedFrom = z.infer<typeof LoadedFrom>;

/** A checklist without its indicators: what a list shows. */
export const ChecklistSummary = z.object({
  choice: ChecklistChoice,
  id: Slug,
  version: z.string().check(z.maxLength(100)),
  title: LocalizedText,
  indicators: z.int().check(z.gte(1)),
  digest: Digest,
  loaded: z.optional(LoadedFrom),
});
export type ChecklistSummary = z.infer<typeof ChecklistSummary>;

/** What a list shows of a checklist. */
export function summaryOf(
  choice: ChecklistChoice,
  { id, version, title, indicators, digest }: Checklist,
): ChecklistSummary {
  return { choice, id, version, title, indicators: indicators.length, digest };
}
