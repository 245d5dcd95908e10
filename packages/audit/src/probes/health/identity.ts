import { hostOf } from '../../frontier/address-key.ts';
import { evidenceAt } from '../../judge/evidence.ts';
import type { CompiledChecklist } from '../../match/compile.ts';
import type { TextHits } from '../../match/hits.ts';
import { wordPlaces } from '../../match/places.ts';
import { foldWord } from '../../match/syllable.ts';
import { wordsOf } from '../../match/words.ts';
import type { Block, Link } from '../../record/page.ts';
import type { Site } from '../../site/site.ts';
import type { PageView } from '../../site/view.ts';
import type { ProbeResult } from '../probe.ts';
import { proofAt } from './proof.ts';

/** Longer texts of a banner or footer are no name. */
const MAX_NAME = 400;
/** Words of a unit's own name, at most. */
const MAX_WORDS = 4;

/** A unit that a text names, by the word before its name: `xã Hòa An`, `huyện Hòa Vang`. */
interface NamedUnit {
  text: string;
  /** Its own name without that word, folded. */
  name: string;
  /** The level or kind is one that is no more. */
  former: boolean;
}

/** Whether the portal's banner, title and footer carry the unit's name, and no former unit's. */
export function unitIdentity(site: Site, home: PageView): ProbeResult {
  const { compiled } = site;
  const ownWords = wordsOf(site.unit.name).map(foldWord);
  const own = ownWords.join(' ');
  const places = placesOf(home);
  const bearing = places.find(place => bears(place.text, ownWords));
  const other = namedUnits(compiled, home.record.title, home.observed.title).find(unit => isOther(unit, own));
  if (bearing === undefined) {
    if (other === undefined) return { met: null, proofs: [], misses: [], reason: 'evidence-conflict' };
    return {
      met: false,
      proofs: [proofAt(home, home.record.title, 'text')],
      misses: [],
      reason: 'former-unit',
      detail: { found: other.text },
    };
  }
  const proof = proofAt(home, bearing.text, 'text', bearing.selector);
  if (other !== undefined) return { met: null, proofs: [proof], misses: [], reason: 'evidence-conflict' };
  const former = places.find(
    place => place !== bearing && namedUnits(compiled, place.text, place.hits).some(unit => unit.former),
  );
  if (former !== undefined) {
    const { text, selector } = former;
    const miss = evidenceAt('lead', 'text', { view: home, text, selector, miss: 'former-unit' });
    return { met: null, proofs: [proof], misses: [miss], reason: 'evidence-conflict' };
  }
  const host = hostOf(site.unit.url);
  if (/^(127\.|localhost|\[::1\]|192\.168\.|10\.)/.test(host) || site.connection?.kind === 'offline')
    return { met: null, proofs: [proof], misses: [], reason: 'offline-copy' };
  if (!/\.gov\.vn(:\d+)?$/.test(host))
    return {
      met: false,
      half: true,
      proofs: [proof],
      misses: [],
      reason: 'not-gov-domain',
      detail: { host },
    };
  return { met: true, proofs: [proof], misses: [] };
}

/** A text that may bear the unit's name. */
interface Place {
  text: string;
  selector?: string;
  hits: TextHits;
}

/** The title of a page, the texts of its header and footer, and its pictures that are links. */
function placesOf({ record, observed }: PageView): Place[] {
  const places: Place[] = [{ text: record.title, hits: observed.title }];
  for (let i = 0; i < record.blocks.length; i++) {
    const { text, region, hidden, selector } = record.blocks[i] as Block;
    if ((region !== 'header' && region !== 'footer') || hidden === true || text.length >= MAX_NAME) continue;
    places.push({ text, selector, hits: observed.blocks[i] as TextHits });
  }
  for (let i = 0; i < record.links.length; i++) {
    const { text, imageOnly, selector } = record.links[i] as Link;
    if (imageOnly && text !== '') places.push({ text, selector, hits: observed.links[i] as TextHits });
  }
  return places;
}

const fold = (text: string) => wordsOf(text).map(foldWord).join(' ');

const CONSONANT = /^[b-df-hj-np-tv-xz]/;
/** What tells a small ASCII letter from its capital. */
const LOWER = 0x20;

/** Whether a text has folded words, one after the other. */
function bears(text: string, name: readonly string[]): boolean {
  if (name.length === 0) return false;
  const words = wordsOf(text);
  const [first = ''] = name;
  // Folding changes no consonant that a word begins with.
  const initial = CONSONANT.test(first) ? first.charCodeAt(0) : -1;
  const holdsAt = (from: number) => {
    if (initial >= 0 && ((words[from] as string).charCodeAt(0) | LOWER) !== initial) return false;
    for (let n = 0; n < name.length; n++) if (foldWord(words[from + n] as string) !== name[n]) return false;
    return true;
  };
  for (let from = 0; from + name.length <= words.length; from++) if (holdsAt(from)) return true;
  return false;
}

/** Whether one folded text stands in another, by whole words: `xã hòa an` is not in `xã hòa anh`. */
function holds(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** The units that a text names: a level of the vocabulary, then words that begin with a capital. */
function namedUnits(
  { vocabulary }: CompiledChecklist,
  text: string,
  { bySet }: TextHits,
): readonly NamedUnit[] {
  if (!bySet.has(vocabulary.formerUnits) && !bySet.has(vocabulary.unitLevels)) return [];
  const words = wordPlaces(text);
  const units: NamedUnit[] = [];
  for (const [set, former] of [
    [vocabulary.formerUnits, true],
    [vocabulary.unitLevels, false],
  ] as const) {
    for (const hit of bySet.get(set) ?? []) {
      let to = hit.to;
      while (to < words.length && to - hit.to < MAX_WORDS && isName(text, words, to, hit.to)) to += 1;
      if (to === hit.to) continue;
      const [from, start, end] = [words[hit.from]?.from, words[hit.to]?.from, words[to - 1]?.to];
      units.push({ text: text.slice(from, end), name: fold(text.slice(start, end)), former });
    }
  }
  return units;
}

/** A word that goes on with a name: a capital (the first), or a capital or digit, with only a space before it. */
function isName(
  text: string,
  words: readonly { from: number; to: number }[],
  at: number,
  first: number,
): boolean {
  const { from = 0, to = 0 } = words[at] ?? {};
  if (text.slice(words[at - 1]?.to, from).trim() !== '') return false;
  return (at === first ? /^\p{Lu}/u : /^[\p{Lu}\d]/u).test(text.slice(from, to));
}

/** Not the unit's own name, nor its beginning, nor a longer form of it. */
function isOther(unit: NamedUnit, own: string): boolean {
  const found = fold(unit.text);
  return !holds(own, found) && !holds(found, own) && !` ${own}`.endsWith(` ${unit.name}`);
}
