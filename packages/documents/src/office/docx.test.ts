import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS } from '../content.ts';
import { paragraphs, testDocx } from '../testing/office.ts';
import { readDocx } from './docx.ts';
import { Zip } from './unzip.ts';

const read = (
  body: string,
  beside: Parameters<typeof testDocx>[1] = {},
  limits: Partial<typeof DOCUMENT_LIMITS> = {},
) => readDocx(new Zip(testDocx(body, beside), 10_000_000), { ...DOCUMENT_LIMITS, ...limits });
const texts = (body: string) => read(body).lines.map(({ text }) => text);
const BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const cellOf = (text: string) => `<w:tc>${paragraphs(text)}</w:tc>`;

describe('readDocx', () => {
  it('gives a line for each paragraph, tabs and breaks as spaces', () => {
    expect(
      texts(`${paragraphs('Một', '', 'Hai & ba')}<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>`),
    ).toEqual(['Một', 'Hai & ba', 'a b']);
  });

  it('gives a line for each row of a table, with what is nested in it', () => {
    const nested = `<w:tc><w:tbl><w:tr>${cellOf('c')}${cellOf('d')}</w:tr></w:tbl></w:tc>`;
    expect(
      texts(
        `<w:tbl><w:tr>${cellOf('a')}${cellOf('b')}</w:tr><w:tr>${nested}${cellOf('')}</w:tr></w:tbl>${paragraphs('sau')}`,
      ),
    ).toEqual(['a | b', 'c d', 'sau']);
  });

  it('leaves out field codes, what was struck out and second forms', () => {
    expect(
      texts(
        '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><mc:AlternateContent><mc:Choice><w:r><w:t>một</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>một</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>',
      ),
    ).toEqual(['một']);
  });

  it('counts pages by their breaks and stops at its bound', () => {
    const body = Array.from({ length: 12 }, (_, i) => paragraphs(`Trang ${i + 1}`)).join(BREAK);
    const content = read(body, { 'docProps/app.xml': '<P><Pages>12</Pages></P>' }, { maxPages: 3 });
    expect(content).toMatchObject({ pagesRead: 3, pagesTotal: 12, cut: true });
    expect(content.lines).toEqual([1, 2, 3].map(page => ({ page, text: `Trang ${page}` })));
  });

  it('takes the title that the document gives itself', () => {
    const core = { 'docProps/core.xml': '<c><dc:title>Kế hoạch 14</dc:title></c>' };
    expect(read(paragraphs('a'), core).title).toBe('Kế hoạch 14');
  });

  it('takes pictures without text for a scan', () => {
    const media = { 'word/media/image1.jpeg': crypto.getRandomValues(new Uint8Array(60_000)) };
    expect(read(BREAK, media)).toMatchObject({ scan: true, lines: [] });
    expect(read(paragraphs('chữ '.repeat(100)), media)).toMatchObject({ scan: false });
    expect(read(BREAK)).toMatchObject({ scan: false, problem: 'document-empty' });
  });
});
