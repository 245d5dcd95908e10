import type { DocumentFormat } from './content.ts';

/** Bytes at the beginning among which a PDF's mark may stand. Source: ISO 32000-1, Annex H.3, note 13. */
const PDF_HEAD = 1024;

const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ARCHIVES: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

/** What a file is by how it begins; a ZIP container (`zip`) may still be an office document. */
export function sniff(bytes: Uint8Array): DocumentFormat | 'zip' {
  if (begins(bytes, ZIP)) return 'zip';
  if (begins(bytes, COMPOUND)) return 'legacy-office';
  const head = latin1(bytes.subarray(0, PDF_HEAD));
  if (head.includes('%PDF-')) return 'pdf';
  if (PICTURES.some(mark => begins(bytes, mark)) || (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP'))
    return 'image';
  if (ARCHIVES.some(mark => begins(bytes, mark))) return 'archive';
  if (head.startsWith('{\\rtf')) return 'rtf';
  const text = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|head|body|meta|title|script|div|!--)/.test(text)) return 'html';
  return looksLikeText(head) ? 'text' : 'unknown';
}

/** Bytes as characters, one each; ASCII stays what it is. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function looksLikeText(head: string): boolean {
  if (head === '') return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has hardly any.
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls * 50 < head.length;
}
