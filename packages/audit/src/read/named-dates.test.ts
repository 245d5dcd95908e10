import { expect, it } from 'vitest';
import { findNamedDates } from './named-dates.ts';

const days = (text: string) =>
  [...findNamedDates(text)].map(({ day, month, year }) => `${day}.${month}.${year}`);

it.each([
  ['20 Tháng Mười Một, 2026', '20.11.2026'],
  ['1 tháng mười hai, 2026', '1.12.2026'],
  ['5 Tháng Năm, 2026', '5.5.2026'],
  ['Đăng lúc 09:30 · 7 Tháng Tư, 2026 bởi Ban biên tập', '7.4.2026'],
  ['Tháng Mười 3, 2026', '3.10.2026'],
  ['Tháng 11 20, 2026', '20.11.2026'],
  ['20 Th11, 2026', '20.11.2026'],
  ['2 thg 9, 2026', '2.9.2026'],
  ['November 20, 2026', '20.11.2026'],
  ['Posted on 20 Nov 2026', '20.11.2026'],
  ['Sept. 2, 2026', '2.9.2026'],
])('reads %j', (text, day) => {
  expect(days(text)).toEqual([day]);
});

it.each([
  'Báo cáo 9 tháng năm 2026',
  'Kế hoạch 12 tháng, năm 2026',
  'Nghị quyết kỳ họp thứ 5, 2026',
  'Tháng Mười Một, 2026',
  'Đường 20 Tháng Chín 2026',
  'Quốc lộ 20, 2026',
])('finds no day in %j', text => {
  expect(days(text)).toEqual([]);
});

it('says where each stands', () => {
  const text = 'Từ 1 Tháng Ba, 2026 đến 9 Tháng Tám, 2026';
  const found = [...findNamedDates(text)];
  expect(found).toHaveLength(2);
  for (const { raw, index } of found) expect(text.slice(index, index + raw.length)).toBe(raw);
});
