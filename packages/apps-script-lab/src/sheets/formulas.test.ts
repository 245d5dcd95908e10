import { describe, expect, it } from 'vitest';
import { computeFormulas, withSemicolons } from './formulas.ts';
import { Grid } from './grid.ts';

it.each([
  ['=SUM(A1,B1)', '=SUM(A1;B1)'],
  ['=IF(A1="a,b",1,2)', '=IF(A1="a,b";1;2)'],
  ['=SUM(A1;B1)', '=SUM(A1;B1)'],
])('separates arguments as the engine is told to: %s', (formula, wanted) => {
  expect(withSemicolons(formula)).toBe(wanted);
});

describe('the values of formulas', () => {
  function computed(cells: Record<string, string | number>, locale = 'en_US') {
    const grid = new Grid('Điểm');
    for (const [place, value] of Object.entries(cells)) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      if (typeof value === 'string' && value.startsWith('=')) grid.touch(row, column).formula = value;
      else grid.touch(row, column).value = value;
    }
    return Object.fromEntries(computeFormulas([grid], locale).get('Điểm') ?? []);
  }
  it('are those of formulas alone, by their place', () => {
    expect(computed({ '1,1': 2, '1,2': 3, '2,1': '=SUM(A1,B1)' })).toEqual({ '2,1': 5 });
  });
  it('are told where one cannot be', () => {
    expect(computed({ '1,1': '=1/0', '1,2': '=KHONG_CO(1)' })).toEqual({ '1,1': '#DIV/0!', '1,2': '#NAME?' });
  });
  it('take text for text, though it looks like a number or a formula', () => {
    expect(computed({ '1,1': '007', '1,2': '=A1&"x"' })).toEqual({ '1,2': '007x' });
    expect(computed({ '1,2': '=ISBLANK(A1)' })).toEqual({ '1,2': true });
  });
  it('read decimals as the locale writes them', () => {
    expect(computed({ '1,1': '=ROUND(1,25;1)' }, 'vi_VN')).toEqual({ '1,1': 1.3 });
    expect(computed({ '1,1': '=ROUND(1.25,1)' })).toEqual({ '1,1': 1.3 });
  });
  it('reach other tabs', () => {
    const [first, second] = [new Grid('A'), new Grid('B')];
    first.touch(1, 1).value = 4;
    second.touch(1, 1).formula = '=A!A1*2';
    expect(computeFormulas([first, second], 'en').get('B')?.get('1,1')).toBe(8);
  });
});
