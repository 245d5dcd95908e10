import { describe, expect, it } from 'vitest';
import { covering, registerTab } from './tab.ts';

const tab = registerTab(
  'Đơn vị',
  [
    { head: 'Mã', format: 'General', width: 10 },
    { head: 'Điểm', format: '0.0', width: 20 },
  ],
  [["'1", 5]],
);

describe('registerTab', () => {
  it('puts heads above rows, formats by column', () => {
    expect(tab).toMatchObject({
      values: [
        ['Mã', 'Điểm'],
        ["'1", 5],
      ],
      numberFormats: [
        ['General', 'General'],
        ['General', '0.0'],
      ],
      widths: [10, 20],
    });
  });
});

describe('covering', () => {
  it('fills up with blanks to what stood there', () => {
    const wide = covering(
      {
        ...tab,
        notes: [
          ['a', ''],
          ['', 'b'],
        ],
      },
      3,
      3,
    );
    expect(wide.values).toEqual([
      ['Mã', 'Điểm', ''],
      ["'1", 5, ''],
      ['', '', ''],
    ]);
    expect(wide.numberFormats[1]).toEqual(['General', '0.0', 'General']);
    expect(wide.notes?.[1]).toEqual(['', 'b', '']);
    expect(wide.backgrounds).toBeUndefined();
  });

  it('cuts nothing off', () => {
    expect(covering(tab, 1, 1).values).toEqual(tab.values);
  });
});
