import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import { type OwnPair, type OwnPairs, ownPairsOf, pairWords, tellsWordsApart } from '../match/own-pairs.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { entryEvidence, type Section, wordingOf } from './wording.ts';

/** So many pairs of an indicator's own words on a page whose very name has one of them are no coincidence. */
const MIN_PAIRS = 3;
/** What is looked at of a portal, and of a page. */
const MAX_SECTIONS = 200;
const MAX_BLOCKS = 200;
const BLOCK_LENGTH = 600;
const MAX_SHOWN = 3;

type Called = ReadonlyMap<CompiledIndicator, readonly Evidence[]>;

const found = new KeptWith<Site, Called>();

/**
 * By indicator, the sections whose names no indicator knows and that have a pair of its own words in their name and three on
 * their page, one of them no other indicator's: “Thu tiền gì khi làm giấy tờ” may be the list of fees.
 */
export function calledAlike(site: Site): Called {
  let called = found.get(site);
  if (called === undefined) {
    called = site.scope === 'page' || !tellsWordsApart(site.compiled) ? new Map() : gather(site);
    found.set(site, called);
  }
  return called;
}

function gather(site: Site): Called {
  const pairs = ownPairsOf(site.compiled);
  const called = new Map<CompiledIndicator, Evidence[]>();
  for (const section of wordingOf(site).others.slice(0, MAX_SECTIONS)) {
    const named = countPairs(pairs, namesOf(section));
    if (named.size === 0) continue;
    const onPage = countPairs(pairs, textsOf(section.target));
    for (const n of named.keys()) {
      const indicator = site.compiled.indicators[n];
      const own = onPage.get(n);
      if (indicator === undefined || own === undefined || own.size < MIN_PAIRS) continue;
      if (![...own].some(({ indicators }) => indicators.length === 1)) continue;
      const shown = called.get(indicator) ?? [];
      if (shown.length < MAX_SHOWN) called.set(indicator, [...shown, entryEvidence(section, 'similar-only')]);
    }
  }
  return called;
}

/** What a section is called: by the entry that leads there, and by itself. */
function namesOf({ link, target }: Section): string[] {
  return [link.text, target.record.blocks[target.heading]?.text ?? target.record.title];
}

function textsOf({ blocks, record }: PageView): string[] {
  const texts: string[] = [];
  for (const i of blocks) {
    if (texts.length >= MAX_BLOCKS) break;
    const block = record.blocks[i];
    if (block !== undefined && block.region !== 'aside') texts.push(block.text.slice(0, BLOCK_LENGTH));
  }
  return texts;
}

/** By indicator, the pairs of its own words in some texts. */
function countPairs(pairs: OwnPairs, texts: readonly string[]): ReadonlyMap<number, ReadonlySet<OwnPair>> {
  const held = new Map<number, Set<OwnPair>>();
  for (const text of texts) {
    const words = pairWords(text);
    for (let i = 1; i < words.length; i++) {
      const pair = pairs.get(words[i - 1] as string)?.get(words[i] as string);
      for (const n of pair?.indicators ?? []) {
        const known = held.get(n);
        if (known === undefined) held.set(n, new Set([pair as OwnPair]));
        else known.add(pair as OwnPair);
      }
    }
  }
  return held;
}
