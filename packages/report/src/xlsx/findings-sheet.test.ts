import { expect, it } from 'vitest';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from '../model/entries.ts';
import { findingsSheet } from './findings-sheet.ts';

const { draft, placeOf } = findingsSheet(MATRIX, joinMatrix(MATRIX, AUDITS), 'vi');

it('has a row per finding under its headings', () => {
  expect(draft.rows).toHaveLength(151);
  for (const row of draft.rows) expect(row).toHaveLength(draft.widths.length);
  expect(draft.rows[0]?.map(cell => cell?.value)).toContain('Minh chứng');
});

it('knows where each finding stands', () => {
  expect(placeOf(0, 1)).toBe("'Kết quả'!F2");
  expect(placeOf(4, 30)).toBe("'Kết quả'!F151");
  expect(placeOf(9, 1)).toBeUndefined();
});

it('writes reason, evidence and an address to read, linked to the spot', () => {
  const row = draft.rows[1] ?? [];
  expect(row[7]?.value).toContain('đáp ứng yêu cầu');
  expect(String(row[14]?.value).split('\n')[0]).toMatch(/^Minh chứng – tệp văn bản: “/);
  expect(row[15]?.value).toBe('https://datmui.camau.gov.vn/cong-khai/ngan-sach');
  expect(row[15]?.link).toContain('#:~:text=');
});

it('leads to the portal where there is no evidence', () => {
  expect(draft.rows[91]?.[15]?.link).toBe('https://khanhbinh.camau.gov.vn/');
});

it('leaves out cells without a finding', () => {
  const rows = MATRIX.rows.map(row => ({ ...row, cells: row.cells.map(() => null) }));
  expect(
    findingsSheet({ ...MATRIX, rows }, joinMatrix({ ...MATRIX, rows }, []), 'en').draft.rows,
  ).toHaveLength(1);
});
