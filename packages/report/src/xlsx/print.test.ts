import { expect, it } from 'vitest';
import { absolute, filterRange, pagesWide, printTitles, quoteSheet } from './print.ts';

const draft = {
  name: "Xã's",
  rows: [[null], [null], [null]],
  widths: Array.from({ length: 28 }, () => 10),
  frozen: { rows: 1, columns: 2 },
};

it('quotes a sheet’s name', () => {
  expect(quoteSheet("Xã's")).toBe("'Xã''s'");
});

it('repeats what is frozen, from the row asked for', () => {
  expect(printTitles(draft)).toBe("'Xã''s'!$A:$B,'Xã''s'!$1:$1");
  expect(printTitles({ ...draft, frozen: { rows: 5, columns: 0 }, printFrom: 3 })).toBe("'Xã''s'!$4:$5");
  expect(printTitles({ ...draft, frozen: { rows: 0, columns: 0 } })).toBeUndefined();
});

it('filters from the headings to the last cell', () => {
  expect(filterRange({ ...draft, filterRow: 0 })).toBe('A1:AB3');
  expect(filterRange(draft)).toBeUndefined();
  expect(absolute('A1:AB3')).toBe('$A$1:$AB$3');
});

it('takes more pages side by side rather than print too small', () => {
  expect(pagesWide(draft)).toBe(1);
  expect(pagesWide({ ...draft, widths: [361] })).toBe(2);
});
