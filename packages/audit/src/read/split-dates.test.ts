import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { isoDate } from './dates.ts';
import { splitDates } from './split-dates.ts';

const row = (...cells: string[]) => ({ cells, heads: 0, block: 3 });
const HEADS = ['STT', 'Ngày', 'Tháng', 'Năm', 'Người tiếp'];

describe('splitDates', () => {
  it('joins day, month and year of a row, in whatever order their columns stand', () => {
    expect(splitDates(HEADS, [row('1', '05', '11', '2026', 'A')])).toEqual([
      { date: '2026-11-05', raw: '05/11/2026', block: 3, role: 'text' },
    ]);
    expect(splitDates(['NĂM', 'tháng', 'Ngày'], [row('2026', '2', '9')])[0]?.date).toBe('2026-02-09');
  });
  it.each([
    ['no year', ['Ngày', 'Tháng', 'Người tiếp'], row('05', '11', 'A')],
    ['other heads', ['Ngày tiếp', 'Tháng', 'Năm'], row('05', '11', '2026')],
    ['joined cells', HEADS, row('2', '19', '2026', 'B')],
    ['words', HEADS, row('1', 'Thứ Năm', '11', '2026', 'A')],
    ['no such day', HEADS, row('1', '31', '02', '2026', 'A')],
  ])('takes nothing of %s', (_, heads, cells) => expect(splitDates(heads, [cells])).toEqual([]));
  it('gives the days that there are, whatever numbers stand there', () => {
    const number = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(number, number, number, (year, month, day) => {
        const [found] = splitDates(['Ngày', 'Tháng', 'Năm'], [row(`${day}`, `${month}`, `${year}`)]);
        expect(found?.date ?? null).toBe(isoDate(year, month, day));
      }),
    );
  });
});

it('is read off a page at the row it stands in', () => {
  const record = page(
    '<table><tr><th>Ngày<th>Tháng<th>Năm<th>Người tiếp</tr><tr><td>05<td>11<td>2026<td>A</tr><tr><td>19<td>11<td>2026<td>B</table>',
  );
  expect(record.dates.map(({ date, block }) => [date, record.blocks[block]?.text])).toEqual([
    ['2026-11-05', '05'],
    ['2026-11-19', '19'],
  ]);
});
