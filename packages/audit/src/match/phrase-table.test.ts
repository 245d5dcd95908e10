import { expect, it } from 'vitest';
import { tableOf } from './phrase-table.ts';

const EMPTY = () => ({ abbreviations: {} });
const found = (owner: { abbreviations: Record<string, string> }, phrases: string[], text: string) => {
  const table = tableOf(owner, [phrases], []);
  return table.words.find(text).hits.map(({ phrase }) => table.phrases.texts[phrase]);
};

it('numbers each phrase and slug once', () => {
  const { phrases, slugs, inAddresses } = tableOf(
    EMPTY(),
    [['một cửa', 'tiếp dân'], ['một cửa']],
    [['tiep dan'], ['tiep dan']],
  );
  expect(phrases.texts).toEqual(['một cửa', 'tiếp dân']);
  expect(slugs.texts).toEqual(['tiep dan']);
  expect(inAddresses.find('lich tiep dan').hits).toEqual([{ phrase: 0, from: 1, to: 3 }]);
});

it('is the one of the whole for its parts, and another where a phrase is new', () => {
  const owner = EMPTY();
  const whole = tableOf(owner, [['một cửa', 'tiếp dân']], [['tiep dan']]);
  expect(tableOf(owner, [['tiếp dân']], [['tiep dan']])).toBe(whole);
  expect(tableOf(owner, [['tiếp dân']], [['lich hop']])).not.toBe(whole);
  expect(found(owner, ['lịch họp'], 'Lịch họp')).toEqual(['lịch họp']);
  expect(tableOf(owner, [['một cửa']], [])).toBe(whole);
  expect(tableOf(EMPTY(), [['một cửa']], [])).not.toBe(whole);
});

it('keeps several tables, so that portions of a whole find each its own', () => {
  const owner = EMPTY();
  const one = tableOf(owner, [['một cửa', 'tiếp dân']], []);
  const other = tableOf(owner, [['lịch họp', 'hộp thư', 'hỏi đáp']], []);
  expect(tableOf(owner, [['tiếp dân']], [])).toBe(one);
  expect(tableOf(owner, [['hộp thư']], [])).toBe(other);
});
