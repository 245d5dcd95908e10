import { byteOf } from './code-page.ts';

/** More layers than this nobody has put on by mistake. */
const MAX_LAYERS = 3;

/** What was repaired in a text. */
export interface Repaired {
  text: string;
  /** Vietnamese letters that came out. */
  letters: number;
}

/**
 * UTF-8 that was taken for windows-1252 (or 1258) and stored as what it looked like: `Thá»§ tá»¥c` → `Thủ tục`.
 * Sequences that are no UTF-8 of Vietnamese letters or of punctuation stay as they are.
 */
export function repairMojibake(text: string): Repaired {
  let result: Repaired = { text, letters: 0 };
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const next = undo(result.text);
    if (next.text === result.text) break;
    result = { text: next.text, letters: Math.max(result.letters, next.letters) };
  }
  return result;
}

function undo(text: string): Repaired {
  let out = '';
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const lead = byteOf(text.charCodeAt(i));
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : 0;
    const point = length === 0 ? -1 : decode(text, i, lead, length);
    if (point < 0 || !isExpected(point)) {
      out += text[i];
      continue;
    }
    if (point < 0x2000) letters += 1;
    out += String.fromCharCode(point);
    i += length - 1;
  }
  return { text: out, letters };
}

/** The code point of a sequence of two or three bytes, or -1. */
function decode(text: string, at: number, lead: number, length: number): number {
  if (at + length > text.length) return -1;
  let point = length === 2 ? lead & 0x1f : lead & 0x0f;
  for (let i = at + 1; i < at + length; i++) {
    const byte = byteOf(text.charCodeAt(i));
    if (byte < 0x80 || byte > 0xbf) return -1;
    point = point * 64 + (byte & 0x3f);
  }
  return point;
}

/** Letters of Vietnamese beyond Latin-1, and what the bytes of a further layer look like. */
const BEYOND_LATIN = new Set('ĂăĐđĨĩŨũƠơƯưŒœŠšŽžŸƒˆ˜₫€™');

/** Letters and marks of Vietnamese, the rest of Latin-1, punctuation, the byte order mark. */
function isExpected(point: number): boolean {
  return (
    (point >= 0x80 && point <= 0xff) ||
    (point >= 0x300 && point <= 0x323) ||
    (point >= 0x1ea0 && point <= 0x1ef9) ||
    (point >= 0x2010 && point <= 0x203a) ||
    point === 0xfeff ||
    BEYOND_LATIN.has(String.fromCharCode(point))
  );
}
