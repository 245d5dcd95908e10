/** Characters of words: letters and digits of any script, and marks on them. Emoji, the signs of icon fonts and halves of characters are none. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xf8ff) &&
    !(code >= 0xfe00 && code <= 0xfe0f) &&
    !(code >= 0xfe10 && code <= 0xfe6f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  );
}

/** 1 for each UTF-16 code unit of words. A look-up is what each character of each page costs. */
const WORD_CODES = new Uint8Array(0x10000);
for (let code = 0; code < WORD_CODES.length; code++) if (isLetterOrDigit(code)) WORD_CODES[code] = 1;

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

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordCode(text.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}

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
