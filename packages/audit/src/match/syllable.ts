const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The Icelandic letter whose capital looks like `Đ`: some keyboards give it. */
const ETH = /\u00f0/g;
const FINAL_Y = /^([bcdđghklmnprstvx]{1,2}|q?u?|qu)y$/;
/** Syllables seen before; Vietnamese has some seven thousand. */
const known = new Map<string, string>();
const MAX_KNOWN = 50_000;

/**
 * One word in the form by which words are compared: lower case, the tone mark taken out of its vowel and put at
 * the end (so `hoà` and `hòa` are the same), a final `y` after a consonant as `i` (`kỹ`/`kĩ`, `quý`/`quí`).
 * Vowel qualities and tones stay: `phí` is not `phi`.
 */
export function foldWord(word: string): string {
  let folded = known.get(word);
  if (folded !== undefined) return folded;
  const lower = word.toLowerCase();
  if (isAscii(lower)) {
    folded = FINAL_Y.test(lower) ? `${lower.slice(0, -1)}i` : lower;
  } else {
    const decomposed = lower.replace(ETH, 'đ').normalize('NFD');
    const tones = decomposed.match(TONES);
    let base = decomposed.replace(TONES, '').normalize('NFC');
    if (FINAL_Y.test(base)) base = `${base.slice(0, -1)}i`;
    folded = tones === null ? base : base + tones.join('');
  }
  if (known.size < MAX_KNOWN && word.length <= 24) known.set(word, folded);
  return folded;
}

/** A word without any mark, as addresses and file names write it: `đường` → `duong`. */
export function stripWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đ\u00f0]/g, 'd');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
