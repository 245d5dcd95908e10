/** Between two words: nothing that parts them, or the end of a sentence or clause, which no phrase crosses. */
export const BREAK = -2;

/** Characters of words: letters and digits of any script, and marks on them. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  );
}

/** `.`, `;`, `!`, `?` and `|` end a clause where white space or the end follows. */
function endsClause(code: number, next: number): boolean {
  if (code === 124) return true;
  if (code !== 46 && code !== 59 && code !== 33 && code !== 63) return false;
  return Number.isNaN(next) || next === 32 || next === 34 || next === 8221;
}

/**
 * Calls `word` with the start and end of every word of a text, and `stop` at every end of a clause. Hyphens,
 * commas, colons and quotation marks only part words.
 */
export function eachWord(text: string, word: (start: number, end: number) => void, stop: () => void): void {
  const { length } = text;
  let start = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isWordCode(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      word(start, i);
      start = -1;
    }
    if (endsClause(code, text.charCodeAt(i + 1))) stop();
  }
  if (start >= 0) word(start, length);
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(
    text,
    (start, end) => words.push(text.slice(start, end)),
    () => {},
  );
  return words;
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(
    text,
    () => {
      count += 1;
    },
    () => {},
  );
  return count;
}
