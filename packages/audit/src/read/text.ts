import { isSuspicious } from '../legacy-text/suspicion.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const COMBINING = /[\u0300-\u036f]/;

/**
 * Text of a page while it is read. Where the page keeps account in `seen`, text that may be of an old font keeps
 * what would be letters there (soft hyphens, no-break spaces, `Ð`), noted as `raw`: `toUnicode` decides on it.
 */
export function cleanText(raw: string, seen?: Set<string>): string {
  if (isClean(raw)) return raw;
  if (seen !== undefined && isSuspicious(raw)) {
    seen.add('raw');
    return raw.replace(/[ \t\n\r\f\v]+/g, ' ').replace(/^ | $/g, '');
  }
  return plainText(raw, seen);
}

/**
 * Text as a reader sees it: white space collapsed, invisible characters out, composed (NFC), the Icelandic `Ð`
 * that some keyboards give put right to `Đ`. What was found is noted in `seen`.
 */
export function plainText(raw: string, seen?: Set<string>): string {
  if (isClean(raw)) return raw;
  let text = raw;
  if (INVISIBLE.test(text)) {
    text = text.replace(INVISIBLES, '');
    seen?.add('zero-width');
  }
  if (COMBINING.test(text)) {
    text = text.normalize('NFC');
    seen?.add('nfd');
  }
  if (text.includes('\u00d0')) text = text.replace(/\u00d0/g, 'Đ');
  return text.replace(/\s+/g, ' ').trim();
}

/** True where nothing is to be done: no mark, no invisible character, no white space but single spaces inside. */
function isClean(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (space) return false;
      space = true;
      continue;
    }
    space = false;
    if (code < 32 || code === 0xa0 || code === 0xad || code === 0xd0) return false;
    if (
      code >= 0x300 &&
      (code <= 0x36f || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff)
    ) {
      return false;
    }
  }
  return !space || text === '';
}

/** The first `max` characters, cut at a word where one ends near, with an ellipsis. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > max * 0.6 ? cut.slice(0, space) : cut}…`;
}
