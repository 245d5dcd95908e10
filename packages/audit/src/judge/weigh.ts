import type { Criteria, Probe } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import { Looked } from '../site/looked.ts';
import type { Site } from '../site/site.ts';
import { hasDocuments, kindsOn } from './alike.ts';
import { closedFinding } from './finding.ts';
import { reachedBy } from './leads.ts';
import { probeIndicator, type Wanted, wantedBy } from './wanted.ts';

/** What choosing the next page or document must know of an indicator: it takes no evidence. */
export interface Weighed extends Wanted {
  /** What it rests on; null where it rests on all pages. */
  looked: Looked | null;
}

/**
 * Weighs all indicators, in the checklist's order, while the audit runs. What the portal as a whole has `earlier` settled stays so.
 * Of the others only those are worked out for which something they rest on has changed: a page to come may take back a proof.
 */
export function weighAll(site: Site, earlier: readonly Weighed[] = []): Weighed[] {
  const kindOf = kindsOn(site);
  const shared = new Map<number, Weighed>();
  const documents = hasDocuments(site);
  return site.compiled.indicators.map((indicator, n) => {
    const before = earlier[n];
    if (before?.settled === true && before.looked === null) return before;
    if (!documents && before?.looked?.stands(site, reachedBy) === true) return before;
    const kind = kindOf(n);
    const known = shared.get(kind);
    if (known !== undefined) return known;
    const notes = kind < 0 && site.home !== null && isNarrow(indicator.criteria);
    const weighed = notes ? noting(site, indicator) : weighIndicator(site, indicator);
    if (kind >= 0) shared.set(kind, weighed);
    return weighed;
  });
}

/** Weighs an indicator and notes what it rests on. */
function noting(site: Site, indicator: CompiledIndicator): Weighed {
  const looked = new Looked(site);
  site.looked = looked;
  try {
    return { ...weighIndicator(site, indicator), looked };
  } finally {
    site.looked = undefined;
  }
}

/** Weighs one indicator by everything read so far. */
export function weighIndicator(site: Site, indicator: CompiledIndicator): Weighed {
  try {
    const wanted = closedFinding(site, indicator) ?? wantedBy(probeIndicator(site, indicator), indicator);
    const { settled, wants, files } = wanted;
    return { settled, wants, files, looked: null };
  } catch {
    // An error in a probe is its finding, whatever else is opened.
    return { settled: true, wants: [], files: [], looked: null };
  }
}

const narrow = new WeakMap<Criteria, boolean>();

/** Whether all probes of an indicator look at what names its subject, and none at the portal as a whole. */
function isNarrow(criteria: Criteria): boolean {
  let known = narrow.get(criteria);
  if (known === undefined) {
    const { available, timely, complete, convenient } = criteria;
    const probes = [available, timely, complete, convenient].flat();
    known = probes.every(probe => probe === undefined || looksNarrowly(probe));
    narrow.set(criteria, known);
  }
  return known;
}

function looksNarrowly(probe: Probe): boolean {
  switch (probe.probe) {
    case 'section':
    case 'document':
    case 'table':
    case 'ask':
      return true;
    case 'phrase':
      return probe.where !== 'any' || probe.facts === undefined;
    case 'freshness':
      return probe.of === 'proof';
    default:
      return false;
  }
}
