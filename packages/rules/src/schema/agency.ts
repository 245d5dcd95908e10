import * as z from 'zod/mini';
import { Confidence } from './checklist.ts';
import { IsoDate, LocalizedText, Slug } from './text.ts';

/** Who took over from an agency, and since when. */
export const Succession = z.strictObject({
  /** First day of the successors; with `exact: false` they were there on that day at the latest. */
  from: IsoDate,
  exact: z._default(z.boolean(), true),
  confidence: Confidence,
  to: z
    .array(
      z.strictObject({
        agency: Slug,
        /** The part of the work it took, where there are several successors. */
        scope: z.optional(LocalizedText),
      }),
    )
    .check(z.minLength(1), z.maxLength(8)),
  note: z.optional(LocalizedText),
});
export type Succession = z.infer<typeof Succession>;

/** An agency, a group of agencies or an office that plans give tasks to. */
export const Agency = z.strictObject({
  id: Slug,
  names: LocalizedText,
  /** Absent where it is still there. */
  succession: z.optional(Succession),
});
export type Agency = z.infer<typeof Agency>;

/** `plans/agencies.yaml`. */
export const AgenciesFile = z.strictObject({
  agencies: z.array(Agency).check(z.minLength(1), z.maxLength(1000)),
});

/** The agencies as `dist/plans/agencies.json` holds them. */
export const Agencies = z.strictObject({
  schema: z.literal('niemyet/agencies@1'),
  ...AgenciesFile.shape,
});
export type Agencies = z.infer<typeof Agencies>;
