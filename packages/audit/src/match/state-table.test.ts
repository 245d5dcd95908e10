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

  it('keeps few pairs in one place, also where words were chosen so that all fall there', () => {
    // For each state the word whose pair falls into the first place of a table of so many, by the hash of the first layout.
    const size = 8192;
    const place = (at: number, id: number) => {
      const mixed = Math.imul(at, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
      return (mixed ^ (mixed >>> 15)) & (size - 1);
    };
    const states: State[] = [state([])];
    for (let at = 1; at < size / 2; at++) {
      let id = 0;
      while (id < 50_000 && place(at, id) !== 0) id += 1;
      states.push(state([[id, at]]));
    }
    const hostile = new StateTable(states, 50_001);
    const pairs = Reflect.get(hostile, 'pairs') as Int32Array;
    let [run, longest] = [0, 0];
    for (let slot = 0; slot < pairs.length; slot += 3) {
      run = pairs[slot] === 0 ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    expect(longest).toBeLessThan(200);
    for (const [at, { next }] of states.entries())
      for (const [id, to] of next) expect(hostile.step(at, id)).toBe(to);
  });
});
