import { expect, it } from 'vitest';
import { mean, percent, score, signed } from './number.ts';

it('shows a score with the decimal sign of the language', () => {
  expect(score(71.4, 'vi')).toBe('71,4');
  expect(score(71.4, 'en')).toBe('71.4');
  expect(score(100, 'vi')).toBe('100,0');
  expect(score(0, 'vi')).toBe('0,0');
  expect(score(null, 'vi')).toBe('–');
});

it.each([
  [1, '100%'],
  [0.999, '99%'],
  [0.93, '93%'],
  [0.001, '1%'],
  [0, '0%'],
])('shows the share %d as %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

it('takes the mean of the numbers alone', () => {
  expect(mean([100, null, 50])).toBe(75);
  expect(mean([null])).toBeNull();
});

it('gives a difference its sign', () => {
  expect([4.5, -4.5, 0, null].map(value => signed(value, 'vi'))).toEqual(['+4,5', '−4,5', '0,0', '–']);
  expect(signed(-0.1, 'en')).toBe('−0.1');
});
