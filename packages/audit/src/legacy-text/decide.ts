import { isSyllable } from './spelling.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** The encodings of the fonts that were used before Unicode. */
export const LEGACY = ['tcvn3', 'vni'] as const;
export type Legacy = (typeof LEGACY)[number];

const CONVERT: Record<Legacy, (text: string) => string> = { tcvn3: fromTcvn3, vni: fromVni };

/** Letters that only Unicode has: such text is in no old font. */
const MODERN = /[\u1ea0-\u1ef9]/;
/** Runs of what may be letters in some encoding: no ASCII but letters, no general punctuation. */
const WORD = /[A-Za-z\u0080-\u009f\u00a1-\u1fff\u20ab]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Words looked at, at most: more tell no more. */
const MAX_WORDS = 4000;
const MAX_TEXT = 400_000;
/** So many different words that become Vietnamese are no chance; a page that names the font needs fewer. */
const MIN_WORDS = 6;
const MIN_WORDS_OF_NAMED = 2;
/** Share of the changed words that must be spelt as Vietnamese afterwards. */
const MIN_SHARE = 0.8;
/** The same for one text of a page on which the encoding was found: short texts hold names and codes. */
const MIN_TEXT_SHARE = 0.6;

/** How the words of a text are spelt, as they stand and after a conversion. */
interface Spelling {
  /** Words that the conversion changes. */
  changed: number;
  /** Those of them that are Vietnamese syllables afterwards, and that already were. */
  after: number;
  before: number;
}

/** Whether a text can be of an old font at all. */
export function mayBeLegacy(text: string): boolean {
  return BEYOND_ASCII.test(text) && !MODERN.test(text);
}

function spell(text: string, legacy: Legacy, seen?: Set<string>): Spelling {
  const convert = CONVERT[legacy];
  const spelling = { changed: 0, after: 0, before: 0 };
  for (const [word] of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue;
    const converted = convert(word);
    if (converted === word) {
      // Of no use to this encoding and no Vietnamese either: it speaks against it.
      if (!isSyllable(word.replace(/\u00ad/g, ''))) spelling.changed += 1;
      continue;
    }
    spelling.changed += 1;
    if (isSyllable(converted)) {
      spelling.after += 1;
      seen?.add(converted.toLowerCase());
    }
    if (isSyllable(word.replace(/\u00ad/g, ''))) spelling.before += 1;
  }
  return spelling;
}

/**
 * The old encoding that the suspicious texts of a page are in, or null: nearly all the words it changes are
 * spelt as Vietnamese afterwards, most were not before, and they are too many to be chance. French, Spanish and
 * Vietnamese in Unicode or without marks give none. `named`: encodings of fonts that the page names.
 */
export function decideLegacy(
  texts: readonly string[],
  named: ReadonlySet<Legacy> = new Set(),
): Legacy | null {
  let best: { legacy: Legacy; share: number } | null = null;
  for (const legacy of LEGACY) {
    const total = { changed: 0, after: 0, before: 0 };
    const seen = new Set<string>();
    let looked = 0;
    for (const text of texts) {
      if (total.changed >= MAX_WORDS || looked >= MAX_TEXT) break;
      if (!mayBeLegacy(text)) continue;
      looked += text.length;
      const { changed, after, before } = spell(text, legacy, seen);
      // A text that the conversion does no good is of something else, on a page of several.
      if (after * 2 < changed || before >= after) continue;
      total.changed += changed;
      total.after += after;
      total.before += before;
    }
    const share = total.changed === 0 ? 0 : total.after / total.changed;
    if (
      seen.size < (named.has(legacy) ? MIN_WORDS_OF_NAMED : MIN_WORDS) ||
      share < MIN_SHARE ||
      total.before * 2 > total.after
    )
      continue;
    if (best === null || share > best.share) best = { legacy, share };
  }
  return best?.legacy ?? null;
}

/**
 * A text of a page on which `legacy` was found, converted; null where it stays. `others`: what was decided for
 * the text before it, which counts where the text makes sense both ways.
 */
export function convertText(text: string, legacy: Legacy, others: boolean): string | null {
  if (!mayBeLegacy(text)) return null;
  const { changed, after, before } = spell(text, legacy);
  if (changed === 0 || after === 0 || after < changed * MIN_TEXT_SHARE || after < before) return null;
  if (after === before && !others) return null;
  return CONVERT[legacy](text);
}
