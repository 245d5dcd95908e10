import { expect, it } from 'vitest';
import { roman } from './numeral.ts';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [39, 'XXXIX'],
])('writes %d as %s', (value, text) => {
  expect(roman(value)).toBe(text);
});
