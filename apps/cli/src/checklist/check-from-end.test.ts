import { expect, it } from 'vitest';
import { checkFromEnd } from './check-from-end.ts';
import { TwoEnds } from './two-ends.ts';

const FILES = [...'abcdefghij'].map(path => ({ path, text: '' }));
const NOTHING = { problems: [], notes: [], tried: { pages: 0, of: 0 } };

/** Checks from an end; the other thread takes so many before each one that is checked here. */
async function checked(end: 'first' | 'last', meanwhile: number) {
  const ends = new TwoEnds(FILES.length);
  const other = ends.from(end === 'first' ? 'last' : 'first');
  const portions: string[] = [];
  const found = await checkFromEnd(FILES, ends, end, async (files, which) => {
    portions.push(files.map(({ path }) => path).join(''));
    const results = new Map();
    for (const file of which) {
      results.set(file, NOTHING);
      for (let n = 0; n < meanwhile; n++) other.next();
    }
    return results;
  });
  return { portions, found: [...found.keys()].map(({ path }) => path).join('') };
}

it.each([
  ['first', 0, ['abcde', 'f', 'g', 'hij'], 'abcdefghij'],
  ['last', 0, ['jihgf', 'e', 'd', 'cba'], 'jihgfedcba'],
  ['first', 1, ['abcde'], 'abcde'],
  ['last', 4, ['jihgf'], 'ji'],
] as const)(
  'checks from the %s, %i of each being done elsewhere',
  async (end, meanwhile, portions, found) => {
    expect(await checked(end, meanwhile)).toEqual({ portions, found });
  },
);
