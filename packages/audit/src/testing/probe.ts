import type { Criteria, IndicatorInput } from '@niemyet/rules';
import type { ProbeContext, ProbeResult, Proof } from '../probes/probe.ts';
import { runProbe } from '../probes/run.ts';
import { contextOf, type Pages, type siteOf } from './site.ts';

type ProbeInput = NonNullable<IndicatorInput['criteria']['timely']>;

/** Runs one probe as `available` of an indicator on the reception of citizens, over the pages given. */
export function run(
  probe: ProbeInput,
  pages: Pages,
  state: Parameters<typeof siteOf>[2] = {},
  over: Partial<IndicatorInput> = {},
  proofs: (context: ProbeContext) => readonly Proof[] = () => [],
): ProbeResult {
  const context = contextOf(pages, { ...over, criteria: { available: probe } }, state);
  const parsed = [context.indicator.criteria.available as Criteria['available']].flat()[0];
  if (parsed === undefined) throw new Error('no probe');
  return runProbe(parsed, { ...context, proofs: proofs(context) });
}

/** What it said in short: `met`, `half`, `open` or `missed`, and why. */
export function said(result: ProbeResult): string {
  const word =
    result.met === true ? 'met' : result.met === null ? 'open' : result.half === true ? 'half' : 'missed';
  return result.reason === undefined ? word : `${word} ${result.reason}`;
}
