import { expect, it } from 'vitest';
import { foldPhrase } from './phrase.ts';

it('folds as the matcher does', () => {
  expect(foldPhrase('Hoà giải và  HÒA').words).toEqual(foldPhrase('hòa giải hoà').words);
  expect(foldPhrase('kỹ thuật').words).toEqual(foldPhrase('Kĩ thuật').words);
  expect(foldPhrase('phí').words).not.toEqual(foldPhrase('phi').words);
});

it.each([
  ['Lịch tiếp công dân', true],
  ['Lịch, phòng tiếp dân', true],
  ['Điều 1. Lịch tiếp dân', false],
  ['—', false],
  ['và', false],
])('%s finds itself: %s', (phrase, finds) => {
  expect(foldPhrase(phrase).findsItself).toBe(finds);
});
