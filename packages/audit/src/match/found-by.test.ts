import { expect, it } from 'vitest';
import { foundBy } from './found-by.ts';
import { tableOf } from './phrase-table.ts';

const VOCABULARY = { abbreviations: { TCD: 'tiếp công dân' } };
const found = (
  sets: Record<string, number[]>,
  owner: { abbreviations: Record<string, string> } = VOCABULARY,
) => {
  const table = tableOf(owner, [Object.keys(sets)], []);
  const of = table.phrases.texts.map(text => sets[text]);
  const numbers = Int32Array.from(of.flatMap((ids, number) => (ids === undefined ? [] : [number])));
  const by = foundBy({ sets: of, numbers }, table);
  return (text: string) => table.words.find(text).hits.map(({ phrase }) => by[phrase]);
};

it('finds the sets of a phrase, and of those that fold to the same words', () => {
  const by = found({ 'Công khai': [0], 'công khai': [1, 2], 'CÔNG KHAI': [2] }, { abbreviations: {} });
  expect(by('công khai')).toEqual([
    [
      { set: 0, phrase: 0 },
      { set: 1, phrase: 1 },
      { set: 2, phrase: 1 },
    ],
  ]);
});

it('takes a phrase as it is written before another form of one', () => {
  const by = found({ 'lịch tiếp công dân': [0], 'lịch TCD': [0, 1] }, { ...VOCABULARY });
  const [first = []] = by('lịch tcd');
  expect(first).toEqual([
    { set: 0, phrase: 1 },
    { set: 1, phrase: 1 },
  ]);
});

it('finds nothing by the phrases of another part', () => {
  const owner = { abbreviations: {} };
  tableOf(owner, [['một cửa', 'tiếp dân']], []);
  const by = found({ 'tiếp dân': [4] }, owner);
  expect([by('một cửa'), by('tiếp dân')]).toEqual([[undefined], [[{ set: 4, phrase: 1 }]]]);
});
