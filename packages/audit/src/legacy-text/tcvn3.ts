import { byteOf } from './code-page.ts';

/**
 * The letters of TCVN 5712:1993 VN3, by which the ABC fonts (`.VnTime`, `.VnArial`, …) write Vietnamese: one byte
 * a letter. Capitals with a tone have no byte: capital fonts (`.VnTimeH`) show the small ones as capitals.
 */
export const TCVN3: ReadonlyMap<number, string> = new Map([
  ...run(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...run(0xb5, 'àảãáạ'),
  ...run(0xbb, 'ằẳẵắ'),
  ...run(0xc6, 'ặầẩẫấậè'),
  ...run(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...run(0xdc, 'ĩíịò'),
  ...run(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...run(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]);

function run(from: number, letters: string): [number, string][] {
  return [...letters].map((letter, i) => [from + i, letter]);
}

/** Text of a TCVN3 font as a browser shows it without that font → Unicode. What is no such byte stays. */
export function fromTcvn3(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += (code < 0x80 ? undefined : TCVN3.get(byteOf(code))) ?? text[i];
  }
  return out;
}
