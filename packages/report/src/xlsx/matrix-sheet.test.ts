import { expect, it } from 'vitest';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from '../model/entries.ts';
import { matrixSheet } from './matrix-sheet.ts';

const draft = matrixSheet(
  MATRIX,
  joinMatrix(MATRIX, AUDITS),
  'vi',
  (unit, number) => `'Kết quả'!F${unit * 30 + number + 1}`,
);

it('gives every row below the title as many cells as there are widths', () => {
  for (const row of draft.rows.slice(3)) expect(row).toHaveLength(draft.widths.length);
});

it('heads the indicators with their dimension and number', () => {
  expect(draft.rows[3]?.[15]).toMatchObject({
    value: 'I. Tham gia của người dân ở cấp cơ sở',
    columnSpan: 3,
  });
  expect(draft.rows[4]?.[25]).toMatchObject({ value: '11. Lịch tiếp công dân' });
});

it('leads each verdict to its evidence, else to its finding, but not where the portal was unreached', () => {
  expect(draft.rows[5]?.[15]?.link).toMatch(/^https:.*#:~:text=/);
  expect(draft.rows[8]?.[15]).toMatchObject({ value: 'Không đạt', place: "'Kết quả'!F92" });
  expect(draft.rows[9]?.[15]?.link ?? draft.rows[9]?.[15]?.place).toBeUndefined();
});

it('marks the inspector’s decision', () => {
  const marked = draft.rows.slice(5, 10).flatMap(row => row.filter(cell => cell?.fontStyle === 'italic'));
  expect(marked).toHaveLength(1);
  expect(marked[0]).toMatchObject({ value: 'Đạt một phần', fontWeight: 'bold' });
});

it('ends with the means', () => {
  expect(draft.rows.at(-1)?.[1]).toMatchObject({ value: 'Điểm bình quân' });
  expect(draft.rows.at(-1)?.[15]).toMatchObject({ type: Number, value: 50 });
});
