import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS } from '../content.ts';
import { cell, row, type TestSheet, testXlsx, textCell } from '../testing/office.ts';
import { Zip } from './unzip.ts';
import { readXlsx } from './xlsx.ts';

const sheet = (rows: string, over: Partial<TestSheet> = {}): TestSheet => ({ name: 'Bieu', rows, ...over });
const read = (
  sheets: readonly TestSheet[],
  beside: Readonly<Record<string, string>> = {},
  limits: Partial<typeof DOCUMENT_LIMITS> = {},
  properties = '',
) => readXlsx(new Zip(testXlsx(sheets, beside, properties), 10_000_000), { ...DOCUMENT_LIMITS, ...limits });

describe('readXlsx', () => {
  it('gives a line for each row, of shared, inline and computed texts and numbers', () => {
    const shared =
      '<sst><si><t>Thu</t></si><si><r><t>nội </t></r><r><t>địa</t></r><rPh><t>bỏ</t></rPh></si></sst>';
    const rows = `${row(cell('<v>0</v>', 't="s"'), cell('<v>1</v>', 't="s"'))}${row()}${row(
      textCell('Chi'),
      cell('<f>A1</f><v>tổng</v>', 't="str"'),
      cell('<v>1250.5</v>'),
      cell('<v>#REF!</v>', 't="e"'),
      cell('<v>99</v>', 't="s"'),
    )}`;
    expect(read([sheet(rows)], { 'xl/sharedStrings.xml': shared }).lines).toEqual([
      { page: 1, text: 'Thu | nội địa' },
      { page: 1, text: 'Chi | tổng | 1250.5' },
    ]);
  });

  it('shows days as days, by the calendar of the workbook', () => {
    const styles = { 'xl/styles.xml': '<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></s>' };
    const rows = row(cell('<v>44884</v>', 's="1"'), cell('<v>44884</v>', 's="0"'));
    expect(read([sheet(rows)], styles).lines[0]?.text).toBe('19/11/2022 | 44884');
    expect(read([sheet(rows)], styles, {}, '<workbookPr date1904="1"/>').lines[0]?.text).toBe(
      '20/11/2026 | 44884',
    );
  });

  it('reads its first sheets, not those that are hidden', () => {
    const sheets = ['a', 'b', 'c', 'd', 'e'].map((name, i) =>
      sheet(row(textCell(name)), i === 1 ? { state: 'veryHidden' } : {}),
    );
    const content = read(sheets);
    expect(content).toMatchObject({ pagesRead: 3, pagesTotal: 4, cut: true });
    expect(content.lines).toEqual([
      { page: 1, text: 'a' },
      { page: 2, text: 'c' },
      { page: 3, text: 'd' },
    ]);
  });

  it('stops at its rows', () => {
    const rows = Array.from({ length: 900 }, (_, i) => row(cell(`<v>${i}</v>`))).join('');
    const content = read([sheet(rows)], {}, { maxRows: 500 });
    expect(content.lines).toHaveLength(500);
    expect(content.cut).toBe(true);
    expect(read([sheet(row(textCell('a')))]).cut).toBe(false);
  });

  it('says what it has nothing of', () => {
    expect(read([sheet('')])).toMatchObject({ problem: 'document-empty', pagesTotal: 1 });
    expect(read([])).toMatchObject({ problem: 'document-broken' });
  });
});
