import type { ProbeOf } from '@niemyet/rules';
import type { RunProbe } from './probe.ts';

/** Left to the inspector. */
export const runAsk: RunProbe<ProbeOf<'ask'>> = () => ({
  met: null,
  proofs: [],
  misses: [],
  reason: 'ask-inspector',
});
