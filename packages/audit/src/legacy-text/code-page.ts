/** Bytes 0x80–0x9F of windows-1252; where it has none, the control character of that number. */
const HIGH_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** Where windows-1258 differs from windows-1252 above 0x9F. */
const ONLY_1258: readonly [string, number][] = [
  ['\u0102', 0xc3],
  ['\u0300', 0xcc],
  ['\u0110', 0xd0],
  ['\u0309', 0xd2],
  ['\u01a0', 0xd5],
  ['\u01af', 0xdd],
  ['\u0303', 0xde],
  ['\u0103', 0xe3],
  ['\u0301', 0xec],
  ['\u0111', 0xf0],
  ['\u0323', 0xf2],
  ['\u01a1', 0xf5],
  ['\u01b0', 0xfd],
  ['\u20ab', 0xfe],
];

const BYTES = new Map<number, number>([
  ...[...HIGH_1252].map((char, i): [number, number] => [char.charCodeAt(0), 0x80 + i]),
  ...ONLY_1258.map(([char, byte]): [number, number] => [char.charCodeAt(0), byte]),
]);

/**
 * The byte that a browser showed as this character (UTF-16 code unit) when it took a page for windows-1252
 * (latin1, iso-8859-1) or windows-1258; -1 where no byte of either gives it. Source: WHATWG Encoding, indexes.
 */
export function byteOf(code: number): number {
  if (code < 0x100) return code;
  return BYTES.get(code) ?? -1;
}
