import { expect, it } from 'vitest';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from '../model/entries.ts';
import { unitsSheet } from './units-sheet.ts';

const draft = unitsSheet(joinMatrix(MATRIX, AUDITS), 'vi');
const column = (name: string) => draft.rows[0]?.findIndex(cell => cell?.value === name) ?? -1;

it('has a row per unit under its headings', () => {
  expect(draft.rows).toHaveLength(6);
  for (const row of draft.rows) expect(row).toHaveLength(draft.widths.length);
});

it('says when a unit was audited, how, and with what result', () => {
  const row = draft.rows[4] ?? [];
  expect(row[column('Đơn vị')]?.value).toBe('Xã Khánh Bình – Trần Văn Thời');
  expect(row[column('Tình trạng')]?.value).toBe('Dừng giữa chừng');
  expect(row[column('Kiểm tra xong lúc')]).toMatchObject({ type: Date });
  expect(row[column('Điểm')]).toMatchObject({ type: Number, value: 14 });
  expect(row[column('Địa chỉ cổng')]?.link).toBe('https://khanhbinh.camau.gov.vn/');
});

it('counts the verdicts of a unit', () => {
  expect(draft.rows[5]?.[column('Không kiểm tra được')]).toMatchObject({ value: 30 });
  expect(draft.rows[5]?.[column('Điểm')]?.value).toBeUndefined();
});
