import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { viewsWithRoom } from '../probes/form.ts';
import type { Site } from '../site/site.ts';
import { type Judged, judgeIndicator } from './finding.ts';
import { indexNodes, type NodeIndex } from './nodes.ts';

/** With which others an indicator is judged alike, as numbers. */
interface Kinds {
  /** Sets without which its probes find nothing, whatever else they ask; null where they may find something. */
  gate: readonly SetId[] | null;
  /** Where none of the gate's sets is found. */
  gated: number;
  /** Where none of its terms is found. */
  unnamed: number;
  /** Its terms are looked for in the labels of forms for messages, which are not in the index. */
  readsForms: boolean;
}

const kindsOf = new WeakMap<CompiledChecklist, readonly Kinds[]>();

/** With which other indicators one is judged alike, by its number; -1 for by itself alone. */
export function kindsOn(site: Site): (n: number) => number {
  const { compiled } = site;
  // What stands inside of a file is not in the index.
  if (hasDocuments(site)) return () => -1;
  const kinds = kindsFor(compiled);
  const index = indexNodes(site);
  const messages = viewsWithRoom(site).length > 0;
  return n => kindOn(index, compiled.indicators[n] as CompiledIndicator, kinds[n] as Kinds, messages);
}

/** Whether documents were opened: what stands in them is not in the index of the pages. */
export function hasDocuments({ steps }: Site): boolean {
  return steps.some(step => step.result.kind === 'document');
}

/**
 * All indicators judged, in the checklist's order. Those whose terms stand nowhere on the portal, and whose probes ask
 * the same, are judged once: a page costs what it holds, not the number of indicators.
 */
export function judgeAll(site: Site): Judged[] {
  const kindOf = kindsOn(site);
  const shared = new Map<number, Judged>();
  return site.compiled.indicators.map((indicator, n) => {
    const kind = kindOf(n);
    const known = shared.get(kind);
    if (known !== undefined) return asOf(indicator, known);
    const judged = judgeIndicator(site, indicator);
    if (kind >= 0) shared.set(kind, judged);
    return judged;
  });
}

/** What was judged of one indicator, said of another. Spelt out: of a long checklist most findings come from here. */
function asOf(
  { indicator }: CompiledIndicator,
  { finding: { verdict, machine, evidence }, settled, wants, files }: Judged,
): Judged {
  return { finding: { indicator: indicator.id, verdict, machine, evidence }, settled, wants, files };
}

function kindOn(index: NodeIndex, { terms }: CompiledIndicator, kinds: Kinds, messages: boolean): number {
  if (index.has(terms) || index.addresses(terms).length > 0) return -1;
  const { gate, gated, unnamed, readsForms } = kinds;
  if (gate !== null && !gate.some(set => index.has(set))) return gated;
  return messages && readsForms ? -1 : unnamed;
}

function kindsFor(compiled: CompiledChecklist): readonly Kinds[] {
  let kinds = kindsOf.get(compiled);
  if (kinds === undefined) {
    const numbers = new Map<string, number>();
    const numberOf = (name: string) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    };
    kinds = compiled.indicators.map(one => {
      const { appliesTo, occasional, negativeTerms } = one.indicator;
      const common = [appliesTo, occasional, one.inForce];
      return {
        gate: gateOf(one),
        gated: numberOf(JSON.stringify(common)),
        unnamed: numberOf(JSON.stringify([common, one.criteria, negativeTerms])),
        readsForms: readsForms(one),
      };
    });
    kindsOf.set(compiled, kinds);
  }
  return kinds;
}

/** The sets that sections, tables and documents look for in the names of things. */
function gateOf({ criteria, own }: CompiledIndicator): readonly SetId[] | null {
  const sets: SetId[] = [];
  for (const probe of [criteria.available].flat()) {
    if (probe.probe === 'document') {
      const set = probe.terms === undefined ? undefined : own.get(probe.terms);
      if (set !== undefined) sets.push(set);
    } else if (probe.probe !== 'section' && probe.probe !== 'table') return null;
  }
  return sets;
}

function readsForms({ criteria }: CompiledIndicator): boolean {
  const probes = Object.values(criteria).flat();
  return probes.some(probe => probe?.probe === 'form' && probe.purpose === 'message');
}
