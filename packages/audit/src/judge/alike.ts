import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { viewsWithRoom } from '../probes/form.ts';
import type { Site } from '../site/site.ts';
import { likenedOn } from './doubt.ts';
import { type Judged, judgeIndicator } from './finding.ts';
import { append, indexNodes } from './nodes.ts';

/** With which others the indicators of a checklist are judged alike. */
interface Kinds {
  /** By indicator, where nothing is found of what could tell it from others. */
  plain: Int32Array;
  /**
   * By indicator, where none of its terms is found, but something of what its probes look for in names. The same as `plain` where
   * they look for other things besides.
   */
  unnamed: Int32Array;
  /** By set, the indicators whose terms it is: found, they are judged each by itself. */
  byTerms: ReadonlyMap<SetId, readonly number[]>;
  /** By set, the indicators whose probes look for it in the names of things. */
  byGate: ReadonlyMap<SetId, readonly number[]>;
  /** Those whose terms are looked for in the labels of forms for messages, which are not in the index. */
  readForms: ReadonlySet<number>;
  /** Those of them that may find a form whatever is named. */
  openForms: readonly number[];
}

const ALONE = -1;

const kindsOf = new WeakMap<CompiledChecklist, Kinds>();

/** With which other indicators one is judged alike, by its number; -1 for by itself alone. */
export function kindsOn(site: Site): (n: number) => number {
  const { compiled } = site;
  // What stands inside of a file is not in the index.
  if (hasDocuments(site)) return () => ALONE;
  const { plain, unnamed, byTerms, byGate, readForms, openForms } = kindsFor(compiled);
  const index = indexNodes(site);
  const messages = viewsWithRoom(site).length > 0;
  const kinds = plain.slice();
  // A checklist may be long: only those are looked at of which a page says something.
  if (messages) for (const n of openForms) kinds[n] = ALONE;
  for (const set of index.sets())
    for (const n of byGate.get(set) ?? [])
      kinds[n] = messages && readForms.has(n) ? ALONE : (unnamed[n] as number);
  for (const sets of [index.sets(), index.addressSets()])
    for (const set of sets) for (const n of byTerms.get(set) ?? []) kinds[n] = ALONE;
  return n => kinds[n] as number;
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
  const isLikened = likenedOn(site);
  const shared = new Map<number, Judged>();
  return site.compiled.indicators.map((indicator, n) => {
    const kind = isLikened(indicator) ? ALONE : kindOf(n);
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

function kindsFor(compiled: CompiledChecklist): Kinds {
  let kinds = kindsOf.get(compiled);
  if (kinds === undefined) {
    kinds = readKinds(compiled.indicators);
    kindsOf.set(compiled, kinds);
  }
  return kinds;
}

function readKinds(indicators: readonly CompiledIndicator[]): Kinds {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const plain = new Int32Array(indicators.length);
  const unnamed = new Int32Array(indicators.length);
  const byTerms = new Map<SetId, number[]>();
  const byGate = new Map<SetId, number[]>();
  const readForms = new Set<number>();
  const openForms: number[] = [];
  for (const [n, one] of indicators.entries()) {
    const { appliesTo, occasional, occasion, negativeTerms, othersDocuments, stories } = one.indicator;
    const common = [appliesTo, occasional, occasion, one.inForce, stories];
    const gate = gateOf(one);
    unnamed[n] = numberOf(JSON.stringify([common, one.criteria, negativeTerms, othersDocuments]));
    plain[n] = gate === null ? (unnamed[n] as number) : numberOf(JSON.stringify(common));
    append(byTerms, one.terms, n);
    for (const set of gate ?? []) append(byGate, set, n);
    if (!readsForms(one)) continue;
    readForms.add(n);
    if (gate === null) openForms.push(n);
  }
  return { plain, unnamed, byTerms, byGate, readForms, openForms };
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
