import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

/** Asks for a word as the matcher does: spelt letter by letter, with its hash. */
function ask(table: WordTable, word: string, hash?: number): number {
  let own = 0;
  for (let i = 0; i < word.length; i++) {
    table.spell(i, word.charCodeAt(i));
    own = (Math.imul(own, 31) + word.charCodeAt(i)) | 0;
  }
  return table.idOf(`- ${word} -`, 2, word.length, hash ?? own);
}

describe('WordTable', () => {
  it('asks for the number of a word once', () => {
    const asked: string[] = [];
    const table = new WordTable(word => asked.push(word));
    expect([ask(table, 'dân'), ask(table, 'xã'), ask(table, 'dân')]).toEqual([1, 2, 1]);
    expect(asked).toEqual(['dân', 'xã']);
  });
  it('tells words of the same hash apart', () => {
    const table = new WordTable(word => word.length);
    expect([ask(table, 'a', 7), ask(table, 'bb', 7), ask(table, 'a', 7), ask(table, 'bb', 7)]).toEqual([
      1, 2, 1, 2,
    ]);
  });
  it('keeps no word without end', () => {
    let asked = 0;
    const table = new WordTable(word => {
      asked += 1;
      return word.length;
    });
    expect([ask(table, 'x'.repeat(41)), ask(table, 'x'.repeat(41))]).toEqual([41, 41]);
    expect(asked).toBe(2);
  });
  it('keeps few of the words that were made to fall into one bucket, and knows them all the same', () => {
    let asked = 0;
    const table = new WordTable(word => {
      asked += 1;
      return Number.parseInt(word.replaceAll('Aa', '0').replaceAll('BB', '1'), 2);
    });
    const alike = Array.from({ length: 4096 }, (_, n) =>
      n.toString(2).padStart(12, '0').replaceAll('0', 'Aa').replaceAll('1', 'BB'),
    );
    for (let round = 0; round < 2; round++)
      for (const [n, word] of alike.entries()) expect(ask(table, word)).toBe(n);
    expect(asked).toBe(4096 + 4096 - 64);
  });
  it('grows with the words of many pages', () => {
    const table = new WordTable(word => Number(word));
    for (let round = 0; round < 2; round++)
      for (let n = 10_000; n < 16_000; n++) expect(ask(table, String(n))).toBe(n);
  });
});
