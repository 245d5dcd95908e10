import { expect, it } from 'vitest';
import { fitRow } from './height.ts';

const heightOf = (text: string, width: number, wrap = true) =>
  fitRow([{ value: text, wrap }], [width])[0]?.height;

it('makes room for every line of a wrapped text', () => {
  expect(heightOf('ngắn', 20)).toBe(18);
  expect(heightOf('a'.repeat(45), 20)).toBe(48);
  expect(heightOf('một\nhai', 20)).toBe(33);
});

it('gives a text that does not wrap one line', () => {
  expect(heightOf('a'.repeat(45), 20, false)).toBe(18);
});

it('stays within what a row may have', () => {
  expect(heightOf('a'.repeat(30_000), 20)).toBe(409);
});
