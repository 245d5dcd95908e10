/**
 * What text of the old fonts, or UTF-8 read as something else, nearly always has somewhere and Vietnamese in
 * Unicode hardly ever: signs that stand for letters of TCVN3 beside a letter, marks of VNI after their vowel, the
 * first bytes of a Vietnamese letter in UTF-8 as separate characters.
 */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['a-z', '¡-¬®-¿Æ×ÞßæðñøþÇËÎÏÑÖØÜåçëîïö÷ûüÿ'],
  ['¡-¬®-¿®§', 'a-z\u00ad'],
  ['aeAE', 'áàãâêéèúÁÀÃÂÊÉÈÚ'],
  ['aeouyôöAEOUYÔÖ', 'ùøûõïåäüëÙØÛÕÏÅÄÜË'],
  ['ñÑ', 'a-zà-öø-ýÀ-ÖØ-Ý'],
  ['ÃĂ', '\u0080-\u00bf‚ƒ…‰Š'],
  ['á', 'º»'],
  ['Ä', '‘ƒ\u0082\u0090\u0091©'],
  ['Æ', '°¡¯\u00a0'],
];

/** The characters of the pairs end before this one. */
const END = 0x2100;
/** For each character a bit for each pair that it may begin, and for each that it may end. */
const FIRST = new Uint16Array(END);
const SECOND = new Uint16Array(END);
/** How many bits a character has of either kind. */
export const PAIR_BITS = PAIRS.length;
for (const [n, [first, second]] of PAIRS.entries()) {
  for (const code of membersOf(first)) FIRST[code] = (FIRST[code] ?? 0) | (1 << n);
  for (const code of membersOf(second)) SECOND[code] = (SECOND[code] ?? 0) | (1 << n);
}

/** The characters that a class names, ranges (`a-z`) spelt out. */
function* membersOf(names: string): Generator<number> {
  for (let i = 0; i < names.length; i++) {
    const from = names.charCodeAt(i);
    const isRange = names[i + 1] === '-' && i + 2 < names.length;
    const to = isRange ? names.charCodeAt(i + 2) : from;
    for (let code = from; code <= to; code++) yield code;
    if (isRange) i += 2;
  }
}

/** The pairs that a character may begin, and those that it may end, a bit for each. */
export function pairBits(code: number): { first: number; second: number } {
  return { first: FIRST[code] ?? 0, second: SECOND[code] ?? 0 };
}

/** One cheap look, linear in the text: false for nearly all text there is. True decides nothing yet. */
export function isSuspicious(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= END) {
      before = 0;
      continue;
    }
    if ((before & (SECOND[code] as number)) !== 0) return true;
    before = FIRST[code] as number;
  }
  return false;
}
