/** A text with more than this share of characters that belong to no word is no text that anyone can read. */
const MAX_STRANGE = 0.1;
/** Fewer characters than this tell nothing. */
const ENOUGH = 40;

/** Private use, replacement and control characters, and combining marks on nothing: what fonts without a code give. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted.
const STRANGE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd\ufff0-\uffff]/g;
/** Scripts that no document of a commune is written in. */
const FOREIGN = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff]/g;

/**
 * Whether the letters of a text make words: false where a PDF's font gives no code for its letters, or where
 * recognition went wrong. Old Vietnamese font encodings are Latin letters and count as readable here.
 */
export function isReadable(text: string): boolean {
  const letters = text.replace(/\s+/g, '');
  if (letters.length < ENOUGH) return true;
  const strange = (letters.match(STRANGE)?.length ?? 0) + (letters.match(FOREIGN)?.length ?? 0);
  return strange <= letters.length * MAX_STRANGE && hasWords(text);
}

/** Words of two letters or more stand in it: broken recognition leaves single signs. */
function hasWords(text: string): boolean {
  const parts = text.split(/\s+/).filter(part => part !== '');
  const words = parts.filter(part =>
    /^[^\p{L}]*[\p{L}\p{M}\u00a1-\u00ff]{2,12}[^\p{L}]*$/u.test(part),
  ).length;
  const numbers = parts.filter(part => /^[\d.,:/%()-]+$/.test(part)).length;
  const rest = parts.length - numbers;
  return rest < 20 || words >= rest * 0.4;
}
