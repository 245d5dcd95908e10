import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import { type OwnPair, type OwnPairs, ownPairsOf } from '../match/own-pairs.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import { headingTellsOfElsewhere } from './elsewhere.ts';
import { evidenceAt } from './evidence.ts';
import { asksIssuer } from './issuer.ts';
import { issuerByTitle } from './issuer-signs.ts';
import { namesOther } from './names-other.ts';
import { END, type Passage, passagesOf } from './passages.ts';

/**
 * So many separate pairs of an indicator's own words in one short passage are no coincidence: two are (“Chính sách ưu đãi đầu tư”).
 */
const MIN_PAIRS = 3;
/** They are what the passage speaks of where they make up a fifth of it; in a long story of something else they are scattered. */
const MIN_SHARE = 0.2;
/** Passages of all pages that are looked at. */
const MAX_PASSAGES = 20_000;
/** A pair on more pages than this tells nothing of any of them: the portal says it everywhere. */
const COMMON_PAGES = 3;
const COMMON_SHARE = 0.1;
const MAX_SHOWN = 3;

type Similar = ReadonlyMap<CompiledIndicator, readonly Evidence[]>;

const found = new KeptWith<Site, Similar>();

/**
 * By indicator, the passages that speak in its own words though none of its terms names them and no other indicator's does:
 * the openings of pages, the titles of what they link to, their short blocks. The strongest three of each.
 */
export function similarTo(site: Site): Similar {
  let known = found.get(site);
  if (known === undefined) {
    known = site.scope === 'page' ? new Map() : gather(site);
    found.set(site, known);
  }
  return known;
}

function gather(site: Site): Similar {
  const pairs = ownPairsOf(site.compiled);
  const passages = site.views.flatMap(view => (view === null || view.broken ? [] : passagesOf(view)));
  passages.length = Math.min(passages.length, MAX_PASSAGES);
  const common = commonPairs(pairs, passages);
  const strongest = new Map<number, { passage: Passage; share: number }[]>();
  for (const passage of passages) {
    for (const [n, { count, sole }] of countPairs(pairs, passage.words, common)) {
      const share = (2 * count) / passage.words.filter(word => word !== END).length;
      if (count < MIN_PAIRS || !sole || share < MIN_SHARE || !speaksFreely(site, passage, n)) continue;
      const list = strongest.get(n) ?? [];
      strongest.set(n, list);
      list.push({ passage, share });
    }
  }
  const shown = new Map<CompiledIndicator, readonly Evidence[]>();
  for (const [n, list] of strongest) {
    const indicator = site.compiled.indicators[n];
    if (indicator === undefined) continue;
    list.sort((a, b) => b.share - a.share);
    shown.set(
      indicator,
      distinct(list.map(({ passage }) => passage))
        .slice(0, MAX_SHOWN)
        .map(evidenceOf),
    );
  }
  return shown;
}

/** A title and the block that it stands in are one, and so is what two pages say alike. */
function distinct(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ view, block, text }) => {
    const place = `${view.page}:${block}`;
    if (seen.has(place) || seen.has(text)) return false;
    seen.add(place).add(text);
    return true;
  });
}

/** No phrase says that a passage is of something else, by the indicator's own list or by another's name. */
function speaksFreely(site: Site, { view, hits, text, region }: Passage, n: number): boolean {
  const { compiled } = site;
  const indicator = compiled.indicators[n];
  if (indicator === undefined || hits.some(({ bySet }) => bySet.has(indicator.negatives))) return false;
  const [name] = hits;
  if (headingTellsOfElsewhere(site, view)) return false;
  // Where only the unit's own counts, what another body did is none.
  const asksOwn = indicator.indicator.othersDocuments !== undefined && asksIssuer(site);
  if (asksOwn && name !== undefined && issuerByTitle(site, text, name) === 'other') return false;
  return name === undefined || !namesOther(compiled, name, text, region, n);
}

function evidenceOf({ view, text, selector }: Passage): Evidence {
  return evidenceAt('lead', 'text', { view, text, selector, miss: 'similar-only' });
}

/** The pairs that the portal says on many pages. */
function commonPairs(pairs: OwnPairs, passages: readonly Passage[]): ReadonlySet<OwnPair> {
  const pages = new Map<OwnPair, Set<number>>();
  const all = new Set<number>();
  for (const { words, view } of passages) {
    all.add(view.page);
    for (let i = 1; i < words.length; i++) {
      const pair = pairs.get(words[i - 1] as string)?.get(words[i] as string);
      if (pair === undefined) continue;
      const on = pages.get(pair);
      if (on === undefined) pages.set(pair, new Set([view.page]));
      else on.add(view.page);
    }
  }
  const most = Math.max(COMMON_PAGES, all.size * COMMON_SHARE);
  return new Set([...pages].filter(([, on]) => on.size > most).map(([pair]) => pair));
}

interface Count {
  count: number;
  /** One of them is no other indicator's. */
  sole: boolean;
}

/** By indicator, how many of its pairs stand in a text, each once and none over another. */
function countPairs(
  pairs: OwnPairs,
  words: readonly string[],
  common: ReadonlySet<OwnPair>,
): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  const last = new Map<number, number>();
  const seen = new Set<OwnPair>();
  for (let i = 1; i < words.length; i++) {
    const pair = pairs.get(words[i - 1] as string)?.get(words[i] as string);
    if (pair === undefined || common.has(pair) || seen.has(pair)) continue;
    seen.add(pair);
    for (const n of pair.indicators) {
      if ((last.get(n) ?? -1) >= i - 1) continue;
      last.set(n, i);
      const { count, sole } = counts.get(n) ?? { count: 0, sole: false };
      counts.set(n, { count: count + 1, sole: sole || pair.indicators.length === 1 });
    }
  }
  return counts;
}
