import { PAIR_BITS, pairBits } from '../legacy-text/suspicion.ts';

const LETTER = 0;
const SPACE = 1;
const DIGIT = 2;
const UNTIDY = 3;

/** Bits of `CODES` that say what a code unit is; above them those of the pairs that it may end, then that it may begin. */
const KIND = 3;
const ENDS = ((1 << PAIR_BITS) - 1) << 2;

/** What each UTF-16 code unit is to `scanText`. A look-up is what each character of each page costs. */
const CODES = new Uint32Array(0x10000)
  .fill(UNTIDY, 0, 32)
  .fill(SPACE, 32, 33)
  .fill(DIGIT, 48, 58)
  .fill(UNTIDY, 0xa0, 0xa1)
  .fill(UNTIDY, 0xad, 0xae)
  .fill(UNTIDY, 0xd0, 0xd1)
  .fill(UNTIDY, 0x300, 0x370)
  .fill(UNTIDY, 0x2000, 0x2070)
  .fill(UNTIDY, 0x3000, 0x3001)
  .fill(UNTIDY, 0xfeff, 0xff00);
for (let code = 0; code < CODES.length; code++) {
  const { first, second } = pairBits(code);
  CODES[code] = (CODES[code] as number) | (second << 2) | (first << (2 + PAIR_BITS));
}

/** Added by `scanText` to the number of digits of a text that may be of a font of before Unicode: see `isSuspicious`. */
export const SUSPECT = 1 << 24;

let scanned = '';
let result = 0;

/**
 * The number of digits in a text that is tidy, `SUSPECT` added where it may be of an old font; or -1: it has a combining mark,
 * an invisible character, a `Ð`, or white space that is no single space between two words. A text is often scanned
 * twice, as a link and as its block.
 */
export function scanText(text: string): number {
  if (text === scanned) return result;
  let count = 0;
  let space = true;
  let before = 0;
  let suspect = 0;
  for (let i = 0; i < text.length; i++) {
    const code = CODES[text.charCodeAt(i)] as number;
    const kind = code & KIND;
    suspect |= before & code;
    before = (code >>> PAIR_BITS) & ENDS;
    if (kind === LETTER) {
      space = false;
      continue;
    }
    if (kind === SPACE) {
      if (space) return -1;
      space = true;
      continue;
    }
    if (kind === UNTIDY) return -1;
    count += 1;
    space = false;
  }
  if (space && text !== '') return -1;
  scanned = text;
  result = suspect === 0 ? count : count + SUSPECT;
  return result;
}

/** A text without the indentation of its source around it. */
export function withoutIndent(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isIndent(text.charCodeAt(from))) from += 1;
  while (to > from && isIndent(text.charCodeAt(to - 1))) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

function isIndent(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** True for a text of nothing but white space, as sources have it between elements. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 160) return false;
  }
  return true;
}
