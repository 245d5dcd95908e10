import { describe, expect, it } from 'vitest';
import { type State, StateTable } from './state-table.ts';

const state = (next: [number, number][], fail = 0, phrase?: number): State => ({
  next: new Map(next),
  fail,
  ends: phrase === undefined ? [] : [{ phrase, length: 1 }],
});

// Phrases `0 1`, `1 2` and `2`, as the automaton builds them.
const STATES = [
  state([
    [0, 1],
    [1, 3],
    [2, 5],
  ]),
  state([[1, 2]]),
  state([], 3, 0),
  state([[2, 4]]),
  state([], 5, 1),
  state([], 0, 2),
];

describe('StateTable', () => {
  const table = new StateTable(STATES, 4);
  it.each([
    [0, 0, 1],
    [1, 1, 2],
    [2, 2, 4],
    [4, 1, 3],
    [5, 0, 1],
    [1, 3, 0],
    [0, 3, 0],
  ])('from %i by word %i leads to %i', (from, word, to) => {
    expect(table.step(from, word)).toBe(to);
  });
  it('tells what ends', () => {
    expect(table.ends(4)).toEqual([{ phrase: 1, length: 1 }]);
    expect(table.ends(1)).toBeNull();
  });
});
