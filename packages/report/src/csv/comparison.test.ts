import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COMPARISON, HOSTILE_COMPARISONS, UNCHECKED } from '../fixtures/comparison.ts';
import { comparisonToCsv } from './comparison.ts';

const rows = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

describe('comparisonToCsv', () => {
  const [heads, ...data] = rows(comparisonToCsv(COMPARISON, { language: 'vi' }));

  it('has a row for each indicator, as long as its head', () => {
    expect(data).toHaveLength(COMPARISON.indicators.length);
    for (const row of data) expect(row).toHaveLength(heads?.length ?? 0);
    expect(new Set(heads).size).toBe(heads?.length);
  });

  it('tells the change, both verdicts and where they stand', () => {
    const change = heads?.indexOf('Thay đổi') ?? -1;
    expect(data.map(row => row[change])).toContain('Giảm sút');
    const link = heads?.indexOf('Lượt trước: Liên kết') ?? -1;
    expect(data.find(row => row[change] === 'Giảm sút')?.[link]).toContain('#:~:text=');
  });

  it('tells what could not be checked again, and why', () => {
    const csv = comparisonToCsv(UNCHECKED, { language: 'en' });
    expect(csv).toContain('Could not be checked again');
    expect(csv).not.toContain('Regressed');
  });

  it('runs nothing in a spreadsheet', () => {
    for (const comparison of HOSTILE_COMPARISONS) {
      for (const row of rows(comparisonToCsv(comparison, { language: 'vi' }))) {
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
      }
    }
  });
});
