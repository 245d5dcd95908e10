import { expect, test } from 'vitest';
import { placeProblems } from './origins.ts';

const place = (...parts: string[]) => placeProblems([{ path: 'a.ts', text: `read('${parts.join('/')}')` }]);

test('a path of one machine, and a folder beside the repository', () => {
  expect(place('', 'work', 'main', 'x')).toEqual(['a.ts: names a path of one machine']);
  expect(place('', 'tmp', 'x')).toHaveLength(1);
  expect(place('..', 'shared', 'x')).toEqual(['a.ts: names a folder beside the repository']);
});

test('paths of the repository and of addresses are none', () => {
  expect(place('docs', 'work', 'x')).toEqual([]);
  expect(place('https:', '', 'xa.example', 'work', 'x')).toEqual([]);
});
