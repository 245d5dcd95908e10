import { stripWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** Shorter phrases are too common in addresses to mean anything. */
const MIN_SLUG_WORDS = 2;

/** The slugs of lists of texts: parts of a checklist share them. */
const SLUGS = new WeakMap<readonly string[], readonly string[]>();

/** What texts are in addresses, their words parted by spaces; those too common to mean anything left out. */
export function slugsOf(texts: readonly string[]): readonly string[] {
  const known = SLUGS.get(texts);
  if (known !== undefined) return known;
  const slugs: string[] = [];
  for (const text of texts) {
    const words = wordsOf(text).map(stripWord);
    if (words.length >= MIN_SLUG_WORDS || text.length >= 8) slugs.push(words.join(' '));
  }
  SLUGS.set(texts, slugs);
  return slugs;
}
