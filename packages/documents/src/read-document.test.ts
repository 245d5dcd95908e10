import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { paragraphs, row, testDocx, testXlsx, testZip, textCell } from './testing/office.ts';
import { testPdf } from './testing/pdf.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pdf = testPdf({ pages: [{ lines: ['Lịch tiếp công dân tháng 11'] }] });
const docx = testDocx(paragraphs('Lịch tiếp công dân'));
const xlsx = testXlsx([{ name: 'Lịch', rows: row(textCell('Lịch tiếp công dân')) }]);
const compound = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...name].flatMap(c => [c.charCodeAt(0), 0]),
  ]);

describe('readDocument', () => {
  it.each([
    ['pdf', pdf],
    ['docx', docx],
    ['xlsx', xlsx],
  ])('reads a %s, whatever it is served as', async (format, file) => {
    const read = await readDocument(file, { contentType: 'text/html', url: 'https://xa.gov.vn/a.zip' });
    expect(read).toMatchObject({ format, pagesRead: 1, scan: false, readable: true, cut: false });
    expect(read.lines[0]).toMatchObject({ page: 1 });
    expect(read.lines[0]?.text).toMatch(/^Lịch tiếp công dân/);
    expect(read).not.toHaveProperty('problem');
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'unknown', 'document-empty'],
    ['a page', bytes('\n<!DOCTYPE html><html>'), 'html', 'document-is-page'],
    ['a .doc', compound('WordDocument'), 'legacy-office', 'document-legacy'],
    ['a document under a password', compound('EncryptedPackage'), 'legacy-office', 'document-encrypted'],
    ['rich text', bytes('{\\rtf1 chữ}'), 'rtf', 'document-unsupported'],
    ['plain text', bytes('chữ thường '.repeat(9)), 'text', 'document-unsupported'],
    ['an archive', testZip({ 'a.txt': 'a' }), 'archive', 'document-unsupported'],
    ['slides', testZip({ 'ppt/presentation.xml': '<a/>' }), 'pptx', 'document-unsupported'],
    [
      'OpenDocument',
      testZip({ mimetype: 'a', 'content.xml': '<a/>' }),
      'opendocument',
      'document-unsupported',
    ],
    ['a container cut short', docx.slice(0, docx.length - 30), 'archive', 'document-broken'],
    ['a PDF cut short', bytes('%PDF-1.7\n1 0 obj'), 'pdf', 'document-broken'],
  ])('says why there is no text of %s', async (_, file, format, problem) => {
    expect(await readDocument(file)).toMatchObject({ format, problem, lines: [], scan: false });
  });

  it('takes a picture for one', async () => {
    expect(await readDocument(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toMatchObject({
      format: 'image',
      scan: true,
      problem: 'document-unsupported',
    });
  });

  it('calls broken what was offered as something it could read', async () => {
    const junk = new Uint8Array([1, 2, 3, 4]);
    expect(await readDocument(junk)).toMatchObject({ problem: 'document-unsupported' });
    for (const facts of [{ url: 'https://xa.gov.vn/a.PDF?x=1' }, { contentType: 'application/pdf' }])
      expect(await readDocument(junk, facts)).toMatchObject({ problem: 'document-broken' });
  });

  it('opens nothing beyond its bytes', async () => {
    for (const file of [pdf, docx])
      expect(await readDocument(file, {}, { maxBytes: file.length - 1 })).toMatchObject({
        problem: 'document-too-large',
      });
  });

  it('never fails on files that were damaged', async () => {
    const files = [pdf, docx, xlsx];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.nat(400),
        async (which, changes, cut) => {
          const file = (files[which] as Uint8Array).slice();
          for (const [at, byte] of changes) file[at % file.length] = byte;
          const read = await readDocument(file.subarray(0, file.length - (cut > 300 ? cut : 0)));
          expect(read.lines.length > 0 || read.problem !== undefined || read.scan).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });
});
