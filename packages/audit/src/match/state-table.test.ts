import { describe, expect, it } from 'vitest';
import { StateTable } from './state-table.ts';

/** A table of phrases given as numbers of words. */
function tableOf(phrases: readonly (readonly number[])[], words: number): StateTable {
  const table = new StateTable(phrases.flat().length + 1, words);
  for (const [phrase, ids] of phrases.entries()) {
    let at = 0;
    for (const id of ids) at = table.add(at, id);
    table.end(at, phrase);
  }
  table.link();
  return table;
}

describe('StateTable', () => {
  // State 1 is `0`, 2 `0 1`, 3 `1`, 4 `1 2`, 5 `2`.
  const table = tableOf([[0, 1], [1, 2], [2]], 4);
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

  it('tells what ends, the longest first', () => {
    expect(table.ends(4)).toEqual([
      { phrase: 1, length: 2 },
      { phrase: 2, length: 1 },
    ]);
    expect(table.ends(5)).toEqual([{ phrase: 2, length: 1 }]);
    expect(table.ends(1)).toBeNull();
  });

  it('gives a phrase that is there already the state and the number that it has', () => {
    const twice = new StateTable(5, 2);
    const state = twice.add(twice.add(0, 0), 1);
    expect([twice.end(state, 7), twice.add(twice.add(0, 0), 1), twice.end(state, 8)]).toEqual([7, state, 7]);
  });

  it('keeps few pairs in one place, also where words were chosen so that all fall there', () => {
    // For each state the word whose pair falls into the first place of a table of so many, by the hash of the first layout.
    const size = 8192;
    const place = (at: number, id: number) => {
      const mixed = Math.imul(at, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
      return (mixed ^ (mixed >>> 15)) & (size - 1);
    };
    const phrase = [0];
    for (let at = 1; at < size / 2 - 1; at++) {
      let id = 0;
      while (id < 50_000 && place(at, id) !== 0) id += 1;
      phrase.push(id);
    }
    const hostile = tableOf([phrase], 50_001);
    const pairs = Reflect.get(hostile, 'pairs') as Int32Array;
    let [run, longest] = [0, 0];
    for (let slot = 0; slot < pairs.length; slot += 3) {
      run = pairs[slot] === 0 ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    expect(longest).toBeLessThan(200);
    for (const [at, id] of phrase.entries()) expect(hostile.step(at, id)).toBe(at + 1);
  });
});
