import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { page } from '../testing/page.ts';
import { observe } from './observe.ts';
import { kindOfNumber, plainTitle } from './plain-title.ts';

describe('plainTitle', () => {
  it.each([
    ['BC số 71/BC-UBND ngày 18/09/2026 kết quả công tác CCHC', 'BC kết quả công tác CCHC'],
    ['188/BC-UBND Kết quả phát triển KTXH 9 tháng', 'BC Kết quả phát triển KTXH 9 tháng'],
    ['KH số 06/KH-UBND ngày 12/01/2026 về CCHC năm 2026', 'KH CCHC năm 2026'],
    ['Kế hoạch số 06/KH-UBND ngày 12-01-2026 của UBND xã Hòa An về cải cách', 'Kế hoạch cải cách'],
    ['14/10/2026 - 12/TB-UBND: V/v lịch tiếp dân', 'TB lịch tiếp dân'],
    ['Nghị quyết số 7/2026/NQ-HĐND về dự toán', 'Nghị quyết dự toán'],
    ['12/TTr-UBND về dự toán', 'TTr dự toán'],
  ])('of %s', (text, plain) => expect(plainTitle(text)).toBe(plain));

  it.each([
    'Kết quả công tác 9 tháng',
    'Ngày 14/10/2026 xã tổ chức đối thoại',
    'Luật số 31/2024/QH15',
    '12/QĐ-UBND',
    'Thực hiện tốt Kế hoạch số 12/KH-UBND về cải cách',
    'Tỷ lệ 3/4 số hộ',
  ])('none of %s', text => expect(plainTitle(text)).toBeNull());
});

describe('kindOfNumber', () => {
  it.each([
    ['71/BC-UBND', 'BC'],
    ['Số: 12/2026/NQ-HĐND', 'NQ'],
    ['Số/Ký hiệu: 12/KH-UBND', 'KH'],
    ['71/BC-UBND ngày 18/09/2026', null],
    ['71', null],
  ])('%s: %s', (text, kind) => expect(kindOfNumber(text)).toBe(kind));
});

describe('observe', () => {
  const over = { terms: ['báo cáo kết quả tiếp công dân'] };
  const { compiled: list, indicator } = compiled(over);
  const held = (body: string) => {
    const { blocks } = observe(list, page(body));
    return blocks.map(({ bySet }) => bySet.has(indicator.terms));
  };

  it('finds a subject that its number stands before', () => {
    expect(held('<p>Báo cáo số 12/BC-UBND ngày 01/10/2026 kết quả tiếp công dân</p>')).toEqual([true]);
    expect(held('<p>Báo cáo của bà con về kết quả tiếp công dân</p>')).toEqual([false]);
  });

  it('finds it in a row by the kind that its number says', () => {
    const row = (number: string) => `<tr><td>${number}<td>V/v kết quả tiếp công dân</tr>`;
    const rows = `<table><tr><th>Số<th>Trích yếu</tr>${row('Báo cáo số 1')}${row('12/BC-UBND')}</table>`;
    expect(held(rows).filter(Boolean)).toHaveLength(0);
    const named = compiled({ terms: ['BC kết quả tiếp công dân'] });
    const hits = observe(named.compiled, page(rows)).blocks;
    expect(hits.map(({ bySet }) => bySet.has(named.indicator.terms))).toEqual([
      ...[false, false, false, false],
      ...[false, true],
    ]);
  });
});
