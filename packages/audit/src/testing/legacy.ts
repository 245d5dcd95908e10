import { TCVN3 } from '../legacy-text/tcvn3.ts';
import { VNI_ALONE, VNI_MARKS } from '../legacy-text/vni.ts';

/** Every small letter of Vietnamese that ASCII has not. */
export const LETTERS = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'];

const tcvn3 = new Map([...TCVN3].map(([byte, letter]) => [letter, String.fromCharCode(byte)]));

/** Text as a TCVN3 font stores it; capitals with a tone as their small letters, which a capital font shows. */
export function toTcvn3(text: string): string {
  return [...text].map(char => tcvn3.get(char) ?? tcvn3.get(char.toLowerCase()) ?? char).join('');
}

const vni = new Map<string, string>();
for (const [byte, letter] of VNI_ALONE) {
  vni.set(letter, String.fromCharCode(byte));
  vni.set(letter.toUpperCase(), String.fromCharCode(byte - 0x20));
}
for (const [vowel, marks] of VNI_MARKS) {
  for (const [byte, mark] of marks) {
    for (const shift of [0, 0x20]) {
      const base = shift === 0 ? vowel : vowel.toUpperCase();
      const letter = (base + mark).normalize('NFC');
      vni.set(letter, (vni.get(base) ?? base) + String.fromCharCode(byte - shift));
    }
  }
}

/** Text as a VNI font stores it. */
export function toVni(text: string): string {
  return [...text].map(char => vni.get(char) ?? char).join('');
}

/** UTF-8 taken for windows-1252, once. */
export function toMojibake(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

/** Texts as a portal has them. */
export const SAMPLE = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân xã',
  'Công khai dự toán ngân sách năm 2026 đã được Hội đồng nhân dân phê chuẩn',
  'Thủ tục hành chính thuộc thẩm quyền giải quyết; phí, lệ phí',
];
