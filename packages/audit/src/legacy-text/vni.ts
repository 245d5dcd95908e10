import { byteOf } from './code-page.ts';

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** Letters of their own. */
const ALONE: ReadonlyMap<number, string> = new Map([
  [0xed, 'í'],
  [0xec, 'ì'],
  [0xe6, 'ỉ'],
  [0xf3, 'ĩ'],
  [0xf2, 'ị'],
  [0xee, 'ỵ'],
  [0xf1, 'đ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
]);

/** Marks that follow their vowel, small; the capital is 0x20 below. */
const TONE: ReadonlyMap<number, string> = new Map([
  [0xf9, ACUTE],
  [0xf8, GRAVE],
  [0xfb, HOOK],
  [0xf5, TILDE],
  [0xef, DOT],
]);
const ROUND: ReadonlyMap<number, string> = new Map([
  [0xe2, CIRCUMFLEX],
  [0xe1, CIRCUMFLEX + ACUTE],
  [0xe0, CIRCUMFLEX + GRAVE],
  [0xe5, CIRCUMFLEX + HOOK],
  [0xe3, CIRCUMFLEX + TILDE],
  [0xe4, CIRCUMFLEX + DOT],
]);
const SHORT: ReadonlyMap<number, string> = new Map([
  [0xea, BREVE],
  [0xe9, BREVE + ACUTE],
  [0xe8, BREVE + GRAVE],
  [0xfa, BREVE + HOOK],
  [0xfc, BREVE + TILDE],
  [0xeb, BREVE + DOT],
]);

/** Vowel → the marks it can carry, by their bytes. `ơ` and `ư` stand for themselves and carry tones only. */
export const VNI_MARKS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['a', new Map([...TONE, ...ROUND, ...SHORT])],
  ['e', new Map([...TONE, ...ROUND])],
  ['o', new Map([...TONE, ...ROUND])],
  ['u', TONE],
  ['y', TONE],
  ['ơ', TONE],
  ['ư', TONE],
]);
/** Letters that VNI writes with one byte. */
export const VNI_ALONE = ALONE;

const lower = (byte: number) => (byte >= 0xc0 && byte <= 0xde ? byte + 0x20 : byte);

/**
 * Text of a VNI font (`VNI-Times`, …) as a browser shows it without that font → Unicode (NFC). Two bytes a
 * marked vowel: the vowel, then its mark; some letters have a byte of their own. What is none of these stays.
 */
export function fromVni(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const byte = byteOf(char.charCodeAt(0));
    const single = byte < 0xc0 ? undefined : ALONE.get(lower(byte));
    const letter = single === undefined ? char : byte < 0xe0 ? single.toUpperCase() : single;
    const marks = VNI_MARKS.get(letter.toLowerCase());
    const next = i + 1 < text.length ? byteOf(text.charCodeAt(i + 1)) : -1;
    const mark = marks === undefined || next < 0xc0 ? undefined : marks.get(lower(next));
    if (mark === undefined) out += letter;
    else {
      out += (letter + mark).normalize('NFC');
      i += 1;
    }
  }
  return out;
}
