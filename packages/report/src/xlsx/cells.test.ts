import { describe, expect, it } from 'vitest';
import { countCell, dateCell, scoreCell, shareCell, textCell, verdictCell } from './cells.ts';

describe('textCell', () => {
  it('is a text cell, whatever the text', () => {
    expect(textCell('Xã Đất Mũi')).toEqual({ type: String, value: 'Xã Đất Mũi' });
    expect(textCell('12345')).toEqual({ type: String, value: '12345' });
    expect(textCell('')).toEqual({});
  });
  it.each(['=1+1', '+84', '-2', '@SUM(A1)', ' =1'])('keeps %j text when it is edited', text => {
    expect(textCell(text)).toMatchObject({ type: String, value: text, format: '@' });
  });
  it.each(['constructor', '__proto__', 'toString'])(
    'writes %s so that the writer’s look-up takes it',
    text => {
      expect(textCell(text).value).toBe(`${text} `);
    },
  );
  it('keeps what looks like an escape of the format', () => {
    expect(textCell('_x0041_').value).toBe('_x005F_x0041_');
  });
  it('cuts what a cell cannot hold', () => {
    expect(textCell('a'.repeat(40_000)).value).toHaveLength(32_767);
  });
});

it('writes numbers as numbers and nothing as nothing', () => {
  expect(scoreCell(71.4, 'vi')).toMatchObject({ type: Number, value: 71.4, format: '[$-42A]0.0' });
  expect(scoreCell(71.4, 'en')).toMatchObject({ format: '0.0' });
  expect(scoreCell(null, 'vi')).toEqual({});
  expect(shareCell(0.93)).toMatchObject({ type: Number, value: 0.93, format: '0%' });
  expect(countCell(null)).toEqual({});
  expect(countCell(3)).toMatchObject({ type: Number, value: 3 });
});

it('writes a moment on Vietnam’s clock', () => {
  const cell = dateCell('2026-11-21T20:30:00.000Z', 'vi', true);
  expect(cell).toMatchObject({ type: Date, format: 'dd/mm/yyyy hh:mm' });
  expect(cell.value).toEqual(new Date('2026-11-22T03:30:00.000Z'));
  expect(dateCell('2026-11-21T20:30:00.000Z', 'en', false).format).toBe('yyyy-mm-dd');
});

it('writes a verdict as its word on its colour', () => {
  expect(verdictCell('partial', 'vi')).toMatchObject({
    value: 'Đạt một phần',
    backgroundColor: '#fcefc7',
    textColor: '#6b4700',
  });
});
