/**
 * Characters of words, letters and digits of any script and marks on them: from each first to each last. Emoji, the signs of icon
 * fonts and halves of characters are none.
 */
const OF_WORDS: readonly (readonly [first: number, last: number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
  [0x2c00, 0x2fff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfeff],
  [0xff10, 0xffff],
];

/** 1 for each UTF-16 code unit of words. A look-up is what each character of each page costs. */
const WORD_CODES = new Uint8Array(0x10000);
for (const [first, last] of OF_WORDS) WORD_CODES.fill(1, first, last + 1);

/** True for a UTF-16 code unit that belongs to words. */
export function isWordCode(code: number): boolean {
  return WORD_CODES[code] === 1;
}

/** `.`, `;`, `!`, `?` and `|` end a clause where white space or the end follows. */
export function endsClause(code: number, next: number): boolean {
  if (code === 124) return true;
  if (code !== 46 && code !== 59 && code !== 33 && code !== 63) return false;
  return next === 32 || next === 10 || next === 34 || next === 8221;
}

const code = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
const WORD = new RegExp(
  `[${OF_WORDS.map(([first, last]) => `${code(first)}-${code(last)}`).join('')}]+`,
  'g',
);

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const word = isWordCode(text.charCodeAt(i));
    if (word && !inside) count += 1;
    inside = word;
  }
  return count;
}
