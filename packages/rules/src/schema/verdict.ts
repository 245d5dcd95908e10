import * as z from 'zod/mini';
import { LEVELS } from './level.ts';

/** The seven outcomes of an indicator, in the order they are shown. */
export const VERDICTS = ['pass', 'partial', 'fail', 'review', 'na', 'unreached', 'error'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** POBI's four criteria; `available` decides between fail and the rest. */
export const CRITERIA = ['available', 'timely', 'complete', 'convenient'] as const;
export const Criterion = z.enum(CRITERIA);
export type Criterion = z.infer<typeof Criterion>;

export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;
