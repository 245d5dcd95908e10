import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS } from '../content.ts';
import { type TestPdf, testPdf } from '../testing/pdf.ts';
import { readPdf } from './read-pdf.ts';

const read = (pdf: TestPdf, limits: Partial<typeof DOCUMENT_LIMITS> = {}) =>
  readPdf(testPdf(pdf), { ...DOCUMENT_LIMITS, ...limits });
const pages = (count: number) => Array.from({ length: count }, (_, i) => ({ lines: [`Trang số ${i + 1}`] }));
const A4 = [1240, 1754] as const;

describe('readPdf', () => {
  it.each([false, true])(
    'gives the lines of each page, and what the file says of itself (packed: %s)',
    async pack => {
      const content = await read({
        pages: [{ lines: ['QUYẾT ĐỊNH', 'Về việc công bố công khai dự toán'] }, { lines: ['Nơi nhận'] }],
        info: { Title: 'Quyết định 12', Producer: 'Word' },
        pack,
      });
      expect(content).toEqual({
        format: 'pdf',
        title: 'Quyết định 12',
        pagesRead: 2,
        pagesTotal: 2,
        lines: [
          { page: 1, text: 'QUYẾT ĐỊNH' },
          { page: 1, text: 'Về việc công bố công khai dự toán' },
          { page: 2, text: 'Nơi nhận' },
        ],
        cut: false,
        scan: false,
        readable: true,
      });
    },
  );

  it('composes letters', async () => {
    const [line] = (await read({ pages: [{ lines: ['Lịch tiếp'.normalize('NFD')] }] })).lines;
    expect(line?.text).toBe('Lịch tiếp');
  });

  it.each<[string, Partial<typeof DOCUMENT_LIMITS>, number]>([
    ['pages', { maxPages: 3 }, 3],
    ['characters', { maxCharacters: 1 }, 1],
  ])('stops at its %s', async (_, limits, count) => {
    const content = await read({ pages: pages(12) }, limits);
    expect(content).toMatchObject({ pagesRead: count, pagesTotal: 12, cut: true });
    expect(content.lines).toHaveLength(count);
  });

  it('begins no page after its time', async () => {
    expect(await read({ pages: pages(5) }, { maxMs: -1 })).toMatchObject({ pagesRead: 1, cut: true });
  });

  it.each<[string, TestPdf, boolean]>([
    ['pages that are pictures', { pages: [{ picture: A4 }, { picture: A4 }] }, true],
    ['a stamp of a signature on a picture', { pages: [{ picture: A4, lines: ['Ký bởi: UBND xã'] }] }, true],
    [
      'a small picture by a scanner',
      { pages: [{ picture: [500, 700] }], info: { Creator: 'CamScanner' } },
      true,
    ],
    ['a small picture', { pages: [{ picture: [500, 700] }] }, false],
    [
      'a picture under text that was recognised',
      { pages: [{ picture: A4, lines: Array(20).fill('Điều khoản chung') }] },
      false,
    ],
    ['one picture for many pages', { pages: [{ picture: A4 }, ...Array(9).fill({})] }, false],
    ['no picture', { pages: [{ lines: ['Trang'] }] }, false],
  ])('%s: a scan or not', async (_, pdf, scan) => {
    expect((await read(pdf)).scan).toBe(scan);
  });

  it('says that a file without text and picture has none', async () => {
    expect(await read({ pages: [{}, {}] })).toMatchObject({ problem: 'document-empty', pagesTotal: 2 });
  });

  it('says that one under a password is', async () => {
    const trailer =
      '/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >> /ID [(a) (b)]';
    expect(await read({ pages: pages(1), trailer })).toMatchObject({
      problem: 'document-encrypted',
      lines: [],
    });
  });

  it('reads the other pages where one is broken', async () => {
    const content = await read({ pages: [{ content: 'BT (((( Tj' }, { lines: ['Trang sau'] }] });
    expect(content.lines).toEqual([{ page: 2, text: 'Trang sau' }]);
  });
});
