import type { Indicator, Source } from '@niemyet/rules';

/** How a source stands on a day: in force, not yet, or no longer. */
export type Standing = 'in-force' | 'not-yet' | 'no-longer';

/** Days are `YYYY-MM-DD`. A source without days counts on every one. */
export function standingOn({ inForceFrom, inForceTo }: Source, day: string): Standing {
  if (inForceFrom !== undefined && day < inForceFrom) return 'not-yet';
  return inForceTo !== undefined && day > inForceTo ? 'no-longer' : 'in-force';
}

/** How many of an indicator's sources that count on a day are how sure. */
export interface Certainty {
  verified: number;
  knowledge: number;
  uncertain: number;
}

export function certaintyOn({ sources }: Pick<Indicator, 'sources'>, day: string): Certainty {
  const counts: Certainty = { verified: 0, knowledge: 0, uncertain: 0 };
  for (const source of sources) if (standingOn(source, day) === 'in-force') counts[source.confidence] += 1;
  return counts;
}
