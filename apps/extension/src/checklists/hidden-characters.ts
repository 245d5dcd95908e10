/**
 * Characters that change how the text around them is shown without being seen: controls (but line ends and tabs),
 * marks, overrides and isolates of the writing direction (Unicode Bidirectional Algorithm, UAX #9), tags, and
 * surrogates without their other half.
 */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');

/** The first such character of a text as `U+202E`, or null. */
export function hiddenCharacterIn(text: string): string | null {
  const found = HIDDEN.exec(text)?.[0];
  if (found === undefined) return null;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text of a page as it is shown: without such characters, and no longer than `longest` characters. */
export function shownText(text: string, longest = 2000): string {
  // Cut first: what a page says may be a megabyte long.
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(ALL_HIDDEN, '');
}

/** Where in a value such a character stands: the path and the character; null where there is none. */
export function findHidden(value: unknown): { path: string; character: string } | null {
  const waiting: { value: unknown; path: string }[] = [{ value, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const character = hiddenCharacterIn(value);
      if (character !== null) return { path, character };
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).reverse()) {
        const character = hiddenCharacterIn(key);
        if (character !== null) return { path, character };
        waiting.push({ value: inner, path: path === '' ? key : `${path}.${key}` });
      }
    }
  }
  return null;
}
