import type { Probe } from '@niemyet/rules';
import type { CompiledChecklist, CompiledIndicator } from '../match/compile.ts';
import type { Site } from '../site/site.ts';
import { type Judged, judgeIndicator } from './finding.ts';
import { indexNodes } from './nodes.ts';

/** For each indicator the number of those that are judged alike while none of their terms is found; -1 for itself alone. */
const kindsOf = new WeakMap<CompiledChecklist, Int32Array>();

/**
 * All indicators judged, in the checklist's order. Those whose terms stand nowhere on the portal, and whose probes ask
 * the same, are judged once: a page costs what it holds, not the number of indicators.
 */
export function judgeAll(site: Site): Judged[] {
  const { compiled } = site;
  const kinds = kindsFor(compiled);
  const index = indexNodes(site);
  const shared = new Map<number, Judged>();
  // What stands inside of a file is not in the index.
  const whole = !site.steps.some(step => step.result.kind === 'document');
  return compiled.indicators.map((indicator, n) => {
    const kind = kinds[n] as number;
    const alone =
      !whole ||
      kind < 0 ||
      index.of(indicator.terms).length > 0 ||
      index.addresses(indicator.terms).length > 0;
    const known = alone ? undefined : shared.get(kind);
    if (known !== undefined)
      return { ...known, finding: { ...known.finding, indicator: indicator.indicator.id } };
    const judged = judgeIndicator(site, indicator);
    if (!alone) shared.set(kind, judged);
    return judged;
  });
}

function kindsFor(compiled: CompiledChecklist): Int32Array {
  let kinds = kindsOf.get(compiled);
  if (kinds === undefined) {
    const numbers = new Map<string, number>();
    kinds = Int32Array.from(compiled.indicators, indicator => {
      const name = kindName(indicator);
      if (name === null) return -1;
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
    kindsOf.set(compiled, kinds);
  }
  return kinds;
}

/** All that a judgement depends on besides the terms; null where terms are also looked for outside of the index. */
function kindName({ indicator, criteria, inForce }: CompiledIndicator): string | null {
  const common = [indicator.appliesTo, indicator.occasional, inForce];
  const probes = [criteria.available].flat();
  if (probes.every(needsTerms)) return JSON.stringify([...common, probes.length]);
  const all = Object.values(criteria).flat();
  if (all.some(probe => probe?.probe === 'form' && probe.purpose === 'message')) return null;
  return JSON.stringify([...common, criteria, indicator.negativeTerms]);
}

/** Probes that find nothing where no term of the indicator stands on the portal, whatever else they ask. */
function needsTerms(probe: Probe): boolean {
  return (
    probe.probe === 'section' ||
    probe.probe === 'table' ||
    (probe.probe === 'document' && probe.terms === undefined)
  );
}
