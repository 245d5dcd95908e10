import { expect, it } from 'vitest';
import { Numbered } from './numbered.ts';
import { SetLists, setsAt } from './set-lists.ts';

it('has one set for the same phrases', () => {
  const sets = new SetLists();
  const list = ['một cửa', 'tiếp dân'];
  expect([sets.add(list), sets.add([]), sets.add([...list]), sets.add(['tiếp dân'])]).toEqual([0, 1, 0, 2]);
  expect(sets.lists.map(({ set }) => set)).toEqual([0, 1, 2]);
});

it('gives each text the sets that it belongs to, each once', () => {
  const numbered = new Numbered([['a', 'b', 'c', 'd']]);
  const lists = [
    { set: 0, list: ['c', 'a', 'a'] },
    { set: 1, list: ['b', 'a'] },
  ];
  const { sets, numbers } = setsAt(numbered, lists);
  expect([sets, [...numbers]]).toEqual([
    [[0, 1], [1], [0], undefined],
    [0, 1, 2],
  ]);
});
