import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH, readYaml, takeYaml } from './yaml.ts';

const read = (text: string) => readYaml({ path: 'one.yaml', text });
const problems = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ line, message }) => `${line}: ${message.en}`);
};

/** `a` ten times in `b`, `b` ten times in `c`, and so on: 10⁸ leaves out of a few lines. */
const BOMB = ['a: &a [x, x]']
  .concat(
    [...'bcdefghi'].map((name, index) => {
      const before = 'abcdefgh'[index];
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    }),
  )
  .join('\n');

describe('readYaml', () => {
  it('reads plain data, comments aside', () => {
    const result = read('# ghi chú\na:\n  - 1\n  - hai\nb: {c: true, ngày: 2026-01-02}\r\n');
    expect(result.ok && result.data.value).toEqual({ a: [1, 'hai'], b: { c: true, ngày: '2026-01-02' } });
  });

  it('composes letters, so that a file typed on any system is the same', () => {
    const result = read(`a: ${'Hòa'.normalize('NFD')}`);
    expect(result.ok && result.data.value).toEqual({ a: 'Hòa'.normalize('NFC') });
  });

  it('takes a few aliases', () => {
    const result = read('a: &x [một, hai]\nb: *x');
    expect(result.ok && result.data.value).toEqual({ a: ['một', 'hai'], b: ['một', 'hai'] });
  });

  it.each([
    ['an empty file', ' \n', '1: the file is empty; write it or remove it'],
    [
      'a byte order mark',
      '\uFEFFa: 1',
      '1: the file starts with a byte order mark; save it as UTF-8 without BOM',
    ],
    ['a tab', 'a: 1\nb:\n\tc: 2', '3: the line holds a tab; use spaces'],
    ['a tab between words', 'a: một\thai', '1: the line holds a tab; use spaces'],
    [
      'another encoding',
      'a: 1\nb: Th\uFFFD tục',
      '2: the file is not UTF-8 or holds a damaged character; save it as UTF-8',
    ],
    [
      'a zero-width space',
      'a: 1\nb: x\u200By',
      '2: the line holds an invisible control character; remove it and type the line again',
    ],
    [
      'text turned round',
      'a: \u202Eabc',
      '1: the line holds an invisible control character; remove it and type the line again',
    ],
    [
      'a NUL',
      'a: x\0y',
      '1: the line holds an invisible control character; remove it and type the line again',
    ],
    ['a field twice', 'a: 1\nb: 2\na: 3', '3: a field is written twice; keep one'],
    ['a field twice, deeper', 'a:\n  b: 1\n  "b": 2', '3: a field is written twice; keep one'],
    [
      'two documents',
      'a: 1\n---\nb: 2',
      '2: the file holds several YAML documents (---); put each indicator in a file of its own',
    ],
    ['a type tag', 'a: !!js/function "x"', '1: type tags (!name) are not used here; remove the tag'],
    ['a local tag', 'a: !x y', '1: type tags (!name) are not used here; remove the tag'],
    [
      'an alias of nothing',
      'a: *b',
      '1: an alias (*name) refers to nothing or to itself; write the value out',
    ],
    ['a list for a key', '? [a]\n: 1', '1: the name of a field must be a text; put it in quotes'],
    [
      'an anchor bomb',
      BOMB,
      '1: anchors and aliases (&name, *name) make the file grow without bound; write the values out',
    ],
  ])('refuses %s', (_, text, line) => {
    expect(problems(text)).toContain(line);
  });

  it.each([
    ['an open quote', 'a: "x\nb: 1'],
    ['an open bracket', 'a: [1, 2'],
    ['a colon in a plain text', 'a: b: c'],
    ['a list beside fields', 'a: 1\n- 2'],
    ['brackets without end', '['.repeat(50_000)],
    ['braces without end', '{a: '.repeat(20_000)],
    ['lists in lists without end', '- '.repeat(40_000)],
    ['keys in keys without end', '? '.repeat(40_000)],
    ['fields in fields without end', 'a: '.repeat(30_000)],
    [
      'lines that go ever deeper',
      Array.from({ length: 430 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['an alias of itself', 'a: &a [*a]'],
  ])('refuses %s with a line and what to do', (_, text) => {
    const [problem] = problems(text);
    expect(problem).toMatch(/^\d+: .+; .+/);
    expect(problem).not.toContain('\n');
  });

  it('refuses a file past its bound without reading it', () => {
    expect(problems(`a: ${'x'.repeat(MAX_FILE_LENGTH)}`)).toEqual([
      `1: the file is too large (${MAX_FILE_LENGTH + 3} characters, ${MAX_FILE_LENGTH} at most); split or shorten it`,
    ]);
  });

  it('keeps names of the prototype as plain fields', () => {
    const result = read('__proto__: {polluted: true}\nconstructor: x');
    expect(result.ok && Object.keys(result.data.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('knows the line of any path, and of the nearest thing around it', () => {
    const result = read('a: 1\nb:\n  - c: 1\n    d:\n      e: 2\n  - c: 3\n');
    if (!result.ok) throw new Error('it reads');
    const { lineOf } = result.data;
    expect(lineOf([])).toBe(1);
    expect(lineOf(['b'])).toBe(2);
    expect(lineOf(['b', 0, 'd', 'e'])).toBe(5);
    expect(lineOf(['b', 1, 'c'])).toBe(6);
    expect(lineOf(['b', 1, 'missing', 'x'])).toBe(6);
    expect(lineOf(['b', 7])).toBe(2);
    expect(lineOf(['nothing'])).toBe(1);
  });

  it('reads or refuses any text, and never throws', () => {
    const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>"\'#?,%@`~ \n'), maxLength: 60 });
    fc.assert(
      fc.property(yamlish, text => {
        const result = read(text);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('takeYaml', () => {
  it('has what was read elsewhere, and its lines all the same', () => {
    const file = { path: 'one.yaml', text: 'a: 1\nb:\n  c: 2' };
    const value = { a: 1, b: { c: 2 } };
    takeYaml(file, value);
    const result = readYaml(file);
    if (!result.ok) throw new Error('it reads');
    expect(result.data.value).toBe(value);
    expect(result.data.lineOf(['b', 'c'])).toBe(3);
  });
});
