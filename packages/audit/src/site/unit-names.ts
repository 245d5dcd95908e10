import type { CompiledChecklist, SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import { type WordPlace, wordPlaces } from '../match/places.ts';
import { foldWord } from '../match/syllable.ts';
import { wordsOf } from '../match/words.ts';

/** Words of a unit's own name, at most. */
const MAX_WORDS = 4;

/** A unit that a text names, by the word before its name: `xã Hòa An`, `huyện Hòa Vang`. */
export interface NamedUnit {
  text: string;
  /** Its own name without that word, folded. */
  name: string;
  /** The level or kind is one that is no more. */
  former: boolean;
}

/** A text in the form in which names are compared. */
export const fold = (text: string) => wordsOf(text).map(foldWord).join(' ');

const CONSONANT = /^[b-df-hj-np-tv-xz]/;
/** What tells a small ASCII letter from its capital. */
const LOWER = 0x20;

/** Whether a text has folded words, one after the other. */
export function bears(text: string, name: readonly string[]): boolean {
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
export function namedUnits(
  { vocabulary }: CompiledChecklist,
  text: string,
  hits: TextHits,
): readonly NamedUnit[] {
  return [
    ...namesAfter(text, hits, vocabulary.formerUnits).map(unit => ({ ...unit, former: true })),
    ...namesAfter(text, hits, vocabulary.unitLevels).map(unit => ({ ...unit, former: false })),
  ];
}

/** What a text names by a capital after words of a set: the set's words with the name, and the name, folded. */
export function namesAfter(
  text: string,
  { bySet }: TextHits,
  set: SetId,
): readonly Pick<NamedUnit, 'text' | 'name'>[] {
  const hits = bySet.get(set);
  if (hits === undefined) return [];
  const words = wordPlaces(text);
  return hits.flatMap(hit => {
    const to = nameEnd(text, words, hit.to);
    if (to === hit.to) return [];
    const [from, start, end] = [words[hit.from]?.from, words[hit.to]?.from, words[to - 1]?.to];
    return [{ text: text.slice(from, end), name: fold(text.slice(start, end)) }];
  });
}

/** The word after the name that begins with a word, or that word where no name does. */
function nameEnd(text: string, words: readonly WordPlace[], first: number): number {
  let to = first;
  while (to < words.length && to - first < MAX_WORDS && isName(text, words, to, first)) to += 1;
  return to;
}

/** What speaks for a unit, before its name. Source: Luật Tổ chức chính quyền địa phương 2025. */
const AUTHORITY = /^\s*(?:(?:UBND|HĐND|ủy ban nhân dân|hội đồng nhân dân)[\s,&-]*(?:và\s+)?){0,2}$/iu;

/** How many words of a text name the unit that does what it tells of: four of `UBND xã Hòa An công khai …`; 0 where it opens otherwise. */
export function doerWords({ vocabulary }: CompiledChecklist, text: string, { bySet }: TextHits): number {
  const level = bySet.get(vocabulary.unitLevels)?.[0];
  if (level === undefined || level.from > 8) return 0;
  const words = wordPlaces(text);
  if (!AUTHORITY.test(text.slice(0, words[level.from]?.from))) return 0;
  const to = nameEnd(text, words, level.to);
  return to === level.to ? 0 : to;
}

/** A word that goes on with a name: a capital (the first), or a capital or digit, with only a space before it. */
function isName(text: string, words: readonly WordPlace[], at: number, first: number): boolean {
  const { from = 0, to = 0 } = words[at] ?? {};
  if (text.slice(words[at - 1]?.to, from).trim() !== '') return false;
  return (at === first ? /^\p{Lu}/u : /^[\p{Lu}\d]/u).test(text.slice(from, to));
}

/** Not the unit's own name, nor its beginning, nor a longer form of it. */
export function isOther(unit: NamedUnit, own: string): boolean {
  const found = fold(unit.text);
  return !holds(own, found) && !holds(found, own) && !` ${own}`.endsWith(` ${unit.name}`);
}
