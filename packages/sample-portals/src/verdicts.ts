import type { ReasonCode } from '@niemyet/rules';
import type { Expectation } from './portal.ts';

const reasoned = (reason: ReasonCode | undefined) => (reason === undefined ? {} : { reason });

/** Met: where it shows, and why. */
export const pass = (path: string, text: string, because: string, reason?: ReasonCode): Expectation => ({
  verdict: 'pass',
  because,
  proof: { path, text },
  ...reasoned(reason),
});

/** Met in part: where that part shows, and what is missing. */
export const partial = (path: string, text: string, because: string, reason?: ReasonCode): Expectation => ({
  verdict: 'partial',
  because,
  proof: { path, text },
  ...reasoned(reason),
});

export const fail = (because: string, reason?: ReasonCode): Expectation => ({
  verdict: 'fail',
  because,
  ...reasoned(reason),
});

/** For an inspector to say. */
export const review = (because: string, reason?: ReasonCode): Expectation => ({
  verdict: 'review',
  because,
  ...reasoned(reason),
});

/** Not asked of this portal: by default for another indicator's sake, which is not met. */
export const na = (because: string, reason: ReasonCode = 'depends-on-other'): Expectation => ({
  verdict: 'na',
  because,
  reason,
});
