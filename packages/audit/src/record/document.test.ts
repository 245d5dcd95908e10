import { describe, expect, it } from 'vitest';
import { DocumentRecord } from './document.ts';

const RECORD: DocumentRecord = {
  format: 'pdf',
  title: '',
  pagesRead: 1,
  pagesTotal: 0,
  lines: [{ page: 1, text: 'Lịch tiếp công dân' }],
  cut: false,
  scan: false,
  readable: true,
};
const line = (over: object) => ({ lines: [{ page: 1, text: 'a', ...over }] });

describe('DocumentRecord', () => {
  it('takes what a reader gives, and keeps it through JSON', () => {
    expect(DocumentRecord.parse(JSON.parse(JSON.stringify(RECORD)))).toEqual(RECORD);
    expect(DocumentRecord.parse({ ...RECORD, problem: 'document-encrypted' }).problem).toBe(
      'document-encrypted',
    );
  });

  it.each<[string, object]>([
    ['a page before the first', line({ page: 0 })],
    ['a line past its bound', line({ text: 'a'.repeat(2001) })],
    ['too many lines', { lines: Array(4001).fill({ page: 1, text: 'a' }) }],
    ['a title past its bound', { title: 'a'.repeat(301) }],
    ['an unknown format', { format: 'exe' }],
    ['an unknown problem', { problem: 'tired' }],
  ])('refuses %s', (_, over) => {
    expect(DocumentRecord.safeParse({ ...RECORD, ...over }).success).toBe(false);
  });
});
