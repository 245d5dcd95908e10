import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAutomaton } from './automaton.ts';
import { foldPhrase } from './phrase.ts';
import { Spelling } from './spelling.ts';
import { foldWord } from './syllable.ts';

it('folds as the matcher does', () => {
  expect(foldPhrase('Hoà giải và  HÒA').words).toEqual(foldPhrase('hòa giải hoà').words);
  expect(foldPhrase('kỹ thuật').words).toEqual(foldPhrase('Kĩ thuật').words);
  expect(foldPhrase('phí').words).not.toEqual(foldPhrase('phi').words);
});

it.each([
  ['Lịch tiếp công dân', true],
  ['Lịch, phòng tiếp dân', true],
  ['Lịch tiếp dân.', true],
  ['Điều 1. Lịch tiếp dân', false],
  ['—', false],
  ['và', false],
])('%s finds itself: %s', (phrase, finds) => {
  expect(foldPhrase(phrase).findsItself).toBe(finds);
});

it('says of a phrase what the matcher does with it', () => {
  const piece = fc.constantFrom('a', 'và', 'lịch', '.', ';', ' ', '|', '-', ',', '?');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), pieces => {
      const phrase = pieces.join('');
      const spelling = new Spelling(foldWord, word => word === foldWord('và'));
      const automaton = buildAutomaton([spelling.numbersOf(phrase)], spelling);
      expect(foldPhrase(phrase).findsItself).toBe(automaton.find(phrase).hits.length > 0);
    }),
  );
});
