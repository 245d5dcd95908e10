import { expect, it } from 'vitest';
import { DOCUMENT_LIMITS, Lines, oneLine, titleOf, unread } from './content.ts';

it.each([
  ['  Lịch \n\t tiếp  ', 'Lịch tiếp'],
  ['Lịch'.normalize('NFD'), 'Lịch'],
  ['a\u200bb\u0000c\u00ad', 'abc'],
  ['Ðồng', 'Đồng'],
])('%j on one line', (text, line) => expect(oneLine(text)).toBe(line));

it('keeps a line within its bound, however long the text', () => {
  expect(oneLine('chữ '.repeat(100_000)).length).toBeLessThanOrEqual(2000);
  expect(titleOf('a'.repeat(9000))).toHaveLength(300);
  expect(titleOf(42)).toBe('');
});

it('takes no more lines than there is room for', () => {
  const lines = new Lines({ ...DOCUMENT_LIMITS, maxCharacters: 5 });
  for (const text of ['abc', ' ', 'def', 'ghi']) lines.add(1, text);
  expect(lines.list.map(({ text }) => text)).toEqual(['abc', 'def']);
  expect(lines.full).toBe(true);
});

it('says why there is no text', () => {
  expect(unread('pdf', 'document-encrypted', { pagesTotal: 3 })).toMatchObject({
    format: 'pdf',
    problem: 'document-encrypted',
    pagesTotal: 3,
    lines: [],
  });
});
