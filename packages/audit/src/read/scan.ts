const LETTER = 0;
const SPACE = 1;
const DIGIT = 2;
const UNTIDY = 3;

/** What each UTF-16 code unit is to `scanText`. A look-up is what each character of each page costs. */
const CODES = new Uint8Array(0x10000)
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

let scanned = '';
let digits = 0;

/**
 * The number of digits in a text that is tidy, or -1: it has a combining mark, an invisible character, a `Ð`, or
 * white space that is no single space between two words. A text is often scanned twice, as a link and as its block.
 */
export function scanText(text: string): number {
  if (text === scanned) return digits;
  let count = 0;
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = CODES[text.charCodeAt(i)];
    if (code === LETTER) {
      space = false;
      continue;
    }
    if (code === SPACE) {
      if (space) return -1;
      space = true;
      continue;
    }
    if (code === UNTIDY) return -1;
    count += 1;
    space = false;
  }
  if (space && text !== '') return -1;
  scanned = text;
  digits = count;
  return count;
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
