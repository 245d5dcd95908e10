import { VERDICTS, verdictWord } from '@niemyet/rules';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { HOSTILE, HOSTILE_AUDITS, HOSTILE_MATRIX } from '../fixtures/hostile.ts';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { readWorkbook } from '../fixtures/workbook.ts';
import { matrixToXlsx } from './matrix.ts';

type Workbook = ReturnType<typeof readWorkbook>;

describe.each(['vi', 'en'] as const)('the workbook in %s', language => {
  let book: Workbook;
  beforeAll(async () => {
    book = readWorkbook(await matrixToXlsx(MATRIX, AUDITS, { language, checklist: CHECKLIST }));
  });

  it('has the four sheets', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(
      language === 'vi'
        ? ['Ma trận', 'Kết quả', 'Đơn vị', 'Thông tin']
        : ['Matrix', 'Findings', 'Units', 'About'],
    );
  });

  it('holds units × indicators verdict words', () => {
    const words = new Set(VERDICTS.map(verdict => verdictWord(verdict, language)));
    const verdicts = [...(book.sheets[0]?.cells.values() ?? [])].filter(
      cell => typeof cell.value === 'string' && words.has(cell.value),
    );
    expect(verdicts).toHaveLength(MATRIX.rows.length * MATRIX.columns.length);
  });

  it('has one row per finding', () => {
    const units = [...(book.sheets[1]?.cells ?? [])].filter(
      ([at, { value }]) => /^A(?!1$)\d+$/.test(at) && value !== null,
    );
    expect(units).toHaveLength(AUDITS.reduce((sum, audit) => sum + audit.findings.length, 0));
  });

  it('keeps the headings in sight', () => {
    expect(book.sheets[0]?.xml).toContain('<pane ySplit="5" xSplit="2"');
    expect(book.sheets[1]?.xml).toContain('<pane ySplit="1" xSplit="2"');
  });

  it('has no formula anywhere', () => {
    for (const { cells } of book.sheets) expect([...cells.values()].filter(cell => cell.formula)).toEqual([]);
  });
});

describe('the workbook in Vietnamese', () => {
  let book: Workbook;
  beforeAll(async () => {
    book = readWorkbook(await matrixToXlsx(MATRIX, AUDITS, { language: 'vi', checklist: CHECKLIST }));
  });

  it('holds scores as numbers with the Vietnamese decimal sign', () => {
    expect(book.sheets[0]?.cells.get('C6')).toEqual({
      value: MATRIX.rows[0]?.scores.total,
      type: 'number',
      formula: false,
      format: '[$-42A]0.0',
    });
  });

  it('links a verdict to its spot on the portal', () => {
    const link = MATRIX.rows[0]?.cells[0]?.link ?? '';
    expect(link).toContain('#:~:text=');
    expect(book.sheets[0]?.links.get('P6')).toBe(link);
  });

  it('links a verdict without evidence to its finding', () => {
    const missed = MATRIX.rows[3]?.cells[0];
    expect(missed?.link).toBeUndefined();
    expect(book.sheets[0]?.links.get('P9')).toBe("'Kết quả'!F92");
    expect(book.sheets[1]?.cells.get('A92')?.value).toBe('32014');
    expect(book.sheets[1]?.cells.get('C92')?.value).toBe(1);
  });

  it('keeps the three voices in columns of their own', () => {
    const row = [...(book.sheets[1]?.cells ?? [])]
      .find(([, { value }]) => value === 'Nguyễn Thị Hồng Ánh')?.[0]
      .slice(1);
    const at = (column: string) => book.sheets[1]?.cells.get(`${column}${row}`)?.value;
    expect([at('F'), at('G'), at('I'), at('M')]).toEqual(
      ['Đạt một phần', 'Đạt', 'Đạt một phần', 'Đạt'].map((word, index) =>
        index === 1 ? verdictWord(AUDITS[1]?.findings[10]?.machine.verdict ?? 'error', 'vi') : word,
      ),
    );
    expect(at('N')).toBe('Xã đã niêm yết lịch tiếp công dân từ đầu năm.');
  });

  it('says on its last sheet what it was made of and that it is not PAPI', () => {
    const texts = [...(book.sheets[3]?.cells.values() ?? [])].map(({ value }) => String(value));
    expect(texts).toContain(CHECKLIST.digest);
    expect(texts.some(text => text.includes('không phải Chỉ số PAPI'))).toBe(true);
    for (const audit of AUDITS) expect(texts.some(text => text.includes(audit.id))).toBe(true);
    for (const { title } of MATRIX.columns) expect(texts.some(text => text.includes(title.vi))).toBe(true);
  });
});

describe('hostile text', () => {
  it('stays text, whole, and links stay on http(s)', async () => {
    const book = readWorkbook(
      await matrixToXlsx(HOSTILE_MATRIX, HOSTILE_AUDITS, { language: 'vi', checklist: CHECKLIST }),
    );
    const names = HOSTILE_MATRIX.rows.map((_, index) => book.sheets[2]?.cells.get(`B${index + 2}`));
    expect(names.every(cell => cell?.type === 'text')).toBe(true);
    const written = names.map(cell => String(cell?.value).trimEnd().replaceAll('_x005F_', '_'));
    // XML cannot hold the escape character.
    expect(written).toEqual(HOSTILE.map(text => text.replaceAll('\u001b', '')));
    for (const { cells, links } of book.sheets) {
      expect([...cells.values()].filter(cell => cell.formula)).toEqual([]);
      for (const link of links.values()) expect(link).toMatch(/^(https?:\/\/|')/);
    }
    expect(names[HOSTILE.indexOf('@SUM(A1)')]?.format).toBe('@');
  });
});

it('works without audits and without a checklist', async () => {
  const book = readWorkbook(await matrixToXlsx(MATRIX, [], { language: 'en' }));
  expect(book.sheets).toHaveLength(4);
  const empty = readWorkbook(await matrixToXlsx({ ...MATRIX, rows: [] }, [], { language: 'vi' }));
  expect(empty.sheets[0]?.name).toBe('Ma trận');
});
