import * as z from 'zod/mini';
import { Scores, Unit } from './audit.ts';
import { IsoInstant, LocalizedText, Slug } from './text.ts';
import { Verdict } from './verdict.ts';

/** One cell of the matrix: an indicator of a unit. */
export const MatrixCell = z.object({
  verdict: Verdict,
  /** Whose word the verdict is. */
  by: z.enum(['machine', 'inspector']),
  reason: z.string(),
  /** Address of the first proof (or lead), with a text fragment where there is one. */
  link: z.optional(z.string()),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

export const MatrixRow = z.object({
  unit: Unit,
  audit: z.string(),
  finishedAt: IsoInstant,
  status: z.enum(['complete', 'interrupted', 'unreachable']),
  scores: Scores,
  /** 1 is the highest total; equal totals share a rank, the next is skipped; null without a total. */
  rank: z.nullable(z.int()),
  /** One per column, in order; null where the audit has no finding for it. */
  cells: z.array(z.nullable(MatrixCell)),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

export const MatrixColumn = z.object({
  indicator: Slug,
  dimension: Slug,
  title: LocalizedText,
  weight: z.number(),
  severity: z.enum(['mandatory', 'recommended']),
});
export type MatrixColumn = z.infer<typeof MatrixColumn>;

/** Units × indicators of a round. */
export const Matrix = z.object({
  schema: z.literal('niemyet/matrix@1'),
  round: z.string(),
  checklist: z.object({ id: Slug, version: z.string(), title: LocalizedText }),
  dimensions: z.array(z.object({ id: Slug, title: LocalizedText })),
  columns: z.array(MatrixColumn),
  rows: z.array(MatrixRow),
});
export type Matrix = z.infer<typeof Matrix>;
