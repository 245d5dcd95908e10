import { expect, it } from 'vitest';
import { readStrictYaml } from './strict-yaml.ts';

const read = (text: string) => readStrictYaml({ path: 'one.yaml', text }, text);

it('reads what is not plain: aliases, escapes, numbers of every kind', () => {
  const result = read('a: &x [1.5, "\\u1ED9"]\nb: *x\nc: {d: ~, e: 0x1F}');
  expect(result.ok && result.data.value).toEqual({ a: [1.5, 'ộ'], b: [1.5, 'ộ'], c: { d: null, e: 31 } });
  expect(result.ok && result.data.lineOf(['c', 'e'])).toBe(3);
});

it('tells every problem with its line', () => {
  const result = read('a: 1\na: 2\nb: !x y');
  expect(result.ok ? [] : result.problems.map(({ line, message }) => [line, message.en])).toEqual([
    [2, 'a field is written twice; keep one'],
    [3, 'type tags (!name) are not used here; remove the tag'],
  ]);
});
