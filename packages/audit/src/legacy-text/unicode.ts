import { convertText, decideLegacy, type Legacy } from './decide.ts';
import { repairMojibake } from './mojibake.ts';
import { isSuspicious } from './suspicion.ts';

/** Fewer Vietnamese letters than this that come out of a page as double-encoded are chance. */
const MIN_LETTERS = 3;

/** How the texts of one page become Unicode; what was found is in `found`. */
export interface UnicodeText {
  found: readonly (Legacy | 'mojibake')[];
  /** The text in Unicode, or null where it is already. Texts are given in the page's order. */
  convert(text: string): string | null;
}

/**
 * Looks at the texts of a page for fonts of before Unicode (TCVN3, VNI) and for UTF-8 encoded twice; null where
 * there is nothing of it, after one look at each text. `named`: encodings of fonts that the page names. TCVN 6909:2001 asks for Unicode.
 */
export function unicodeOf(
  texts: readonly string[],
  named: ReadonlySet<Legacy> = new Set(),
): UnicodeText | null {
  const suspects = texts.filter(isSuspicious);
  if (suspects.length === 0) return null;
  const repaired = new Map<string, string>();
  let letters = 0;
  const rest: string[] = [];
  for (const text of suspects) {
    const repair = repairMojibake(text);
    if (repair.letters === 0) rest.push(text);
    else {
      letters += repair.letters;
      repaired.set(text, repair.text);
    }
  }
  const mojibake = letters >= MIN_LETTERS;
  const legacy = decideLegacy(mojibake ? rest : suspects, named);
  if (!mojibake && legacy === null) return null;
  const known = new Map<string, string | null>();
  let last = false;
  const find = (text: string): string | null => {
    if (mojibake && isSuspicious(text)) {
      const repair = repaired.get(text) ?? repairMojibake(text).text;
      if (repair !== text) return repair;
    }
    if (legacy === null) return null;
    const converted = convertText(text, legacy, last);
    if (converted !== null) last = true;
    else if (/[\u1ea0-\u1ef9]/.test(text)) last = false;
    return converted;
  };
  return {
    found: [...(mojibake ? (['mojibake'] as const) : []), ...(legacy === null ? [] : [legacy])],
    convert(text) {
      let result = known.get(text);
      if (result === undefined) {
        result = find(text);
        known.set(text, result);
      }
      return result;
    },
  };
}
