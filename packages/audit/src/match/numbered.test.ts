import { expect, it } from 'vitest';
import { Numbered } from './numbered.ts';

it('numbers each text once, in the order of the lists', () => {
  const numbered = new Numbered([['một cửa', 'tiếp dân'], ['tiếp dân', 'lịch họp'], []]);
  expect(numbered.texts).toEqual(['một cửa', 'tiếp dân', 'lịch họp']);
  const list = ['lịch họp', 'một cửa', 'lịch họp'];
  expect(numbered.of(list)).toEqual(Int32Array.of(2, 0, 2));
  expect(numbered.of(list)).toBe(numbered.of(list));
  expect(numbered.of([])).toEqual(new Int32Array());
});

it('has no numbers for a list with a text that it does not know', () => {
  const numbered = new Numbered([['một cửa']]);
  expect(numbered.of(['một cửa', 'Một cửa'])).toBeNull();
});
