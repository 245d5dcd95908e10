import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseYaml } from './parse.ts';
import { problemLine } from './problem.ts';

const schema = z.strictObject({ name: z.string(), days: z.optional(z.int()) });
const lines = (text: string) =>
  parseYaml({ path: 'a.yaml', text }, schema).problems.map(problem => problemLine(problem, 'en'));

it('gives the value, and points into the file', () => {
  const { parsed, problems } = parseYaml({ path: 'a.yaml', text: '# một\nname: hai\ndays: 3\n' }, schema);
  expect(problems).toEqual([]);
  expect(parsed?.value).toEqual({ name: 'hai', days: 3 });
  expect(parsed?.data.lineOf(['days'])).toBe(3);
});

it('gives every problem with its line', () => {
  expect(lines('name: 1\ndays: x\n')).toEqual([
    'a.yaml:1: name: wrong type: a text wanted, a number found; correct it',
    'a.yaml:2: days: wrong type: a number wanted, a text found; correct it',
  ]);
  expect(lines('name: a\nname: b\n')).toEqual(['a.yaml:2: a field is written twice; keep one']);
});
