import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, readPlainYaml } from './plain-yaml.ts';
import { readStrictYaml } from './strict-yaml.ts';

type Path = readonly (string | number)[];

/** The paths of everything in a value, and of something that is not there in each part of it. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path, [...path, 'none'], [...path, 0]];
  const inner = Array.isArray(value)
    ? value.map((each, index): [number, unknown] => [index, each])
    : Object.entries(value);
  return [
    path,
    [...path, 'none'],
    [...path, 99],
    ...inner.flatMap(([at, each]) => pathsOf(each, [...path, at])),
  ];
}

/** Holds what is read plainly to what the parser reads: the same data, and the same line of everything. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const strict = readStrictYaml({ path: 'one.yaml', text }, text);
  if (!strict.ok)
    throw new Error(`refused by the parser: ${JSON.stringify(text)} ${strict.problems[0]?.message.en}`);
  expect(plain.value, JSON.stringify(text)).toStrictEqual(strict.data.value);
  const { lineOf } = strict.data;
  const elsewhere = pathsOf(plain.value).filter(path => lineAt(plain.place, path) !== lineOf(path));
  expect(elsewhere, JSON.stringify(text)).toEqual([]);
  return true;
}

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['checklists', 'plans'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => join(folder, name)),
);

describe('readPlainYaml', () => {
  it('reads every file here as the parser does, and all of the checklist itself', () => {
    expect(FILES.length).toBeGreaterThan(100);
    const left = FILES.filter(name => !expectSame(readFileSync(join(ROOT, name), 'utf8').normalize('NFC')));
    expect(left.filter(name => name.startsWith('checklists'))).toEqual([]);
  });

  it.each([
    'a: 1',
    '# one\na: x\n',
    'a:\n  b: x\n  c:\n    - 1\n    - d: true\n      e: false\n',
    'a: one\n  two\n  three\nb: x',
    'a:\n  one: two\n',
    'a:\n  one two\n    three\nb: x',
    'a: "x: y # z"',
    'a: "one\n  two"\nb: \'x\n  "y" \'',
    'a: [b, 1, c d]\nb: []\nc: {}',
    'a:\n  [\n    b, c,\n    d,\n  ]\nb:\n  [\n    c\n  ]',
    'a: >-\n  one # two\n  - three: four\n\nb: x',
    '- a\n-\n  - b\n- - c\n- d: 1\n  e: 2\n',
    '- - a: 1\n    b: 2\n  - c\n',
    'on: off\nyes: no\ny: n\nnull: nullify\ntrue: truely',
    'a: 2026-01-02\nb: 2026-01\nc: 1.0.0\nd: 12 x\ne: 0 kết quả\nf: 01/7/2025',
    'a: https://x.vn:80/y?z#t\nb: x-y',
    'TN&TKQ: x\nĐTC: đầu tư công',
    'a:   x  \nb:  \n  c: 1',
    'constructor: x\ntoString: y\nhasOwnProperty: z',
    'a: x\u00A0\nb: \u00A0y',
    'a:\n\n  # c\n\n  b: 1\n\n# d\n',
  ])('reads %j as the parser does', text => {
    expect(expectSame(text)).toBe(true);
  });

  it.each([
    ['nothing', 'a:\nb: 1'],
    ['nothing in a list', '- \n- a'],
    ['an anchor', 'a: &x y'],
    ['an alias', 'a: x\nb: *a'],
    ['a tag', 'a: !!str 1'],
    ['a merge key', '<<: {a: 1}'],
    ['a key with a mark', '? a\n: b'],
    ['a quoted key', '"a": 1'],
    ['a number for a key', '1: a'],
    ['a name of the prototype', '__proto__: {a: 1}'],
    ['a field twice', 'a: 1\na: 2'],
    ['an octal number', 'a: 0o17'],
    ['a number with an exponent', 'a: 12e3'],
    ['a number with a point', 'a: 1.5'],
    ['a number with a sign', 'a: -1'],
    ['a hexadecimal number', 'a: 0x1F'],
    ['a leading zero', 'a: 007'],
    ['a number too long to be exact', 'a: 12345678901234567890'],
    ['infinity', 'a: .inf'],
    ['no number', 'a: .nan'],
    ['null', 'a: null'],
    ['a tilde', 'a: ~'],
    ['true in other letters', 'a: TRUE'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['the end of a document', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1'],
    ['an escape', 'a: "x\\ny"'],
    ['a doubled quote', "a: 'x''y'"],
    ['an open quote', 'a: "x\nb: 1'],
    ['a text behind a quote', 'a: "x" y'],
    ['a blank line in a text', 'a: x\n\n  y'],
    ['a blank line in a quoted text', 'a: "x\n\n  y"'],
    ['a comment behind a text', 'a: x # y'],
    ['a comment in a text', 'a: x\n  # y\n  z'],
    ['a colon in a text', 'a: b: c'],
    ['a colon that ends a text', 'a: b:'],
    ['a text kept with its line ends', 'a: |\n  x\n  y'],
    ['a folded text with its end', 'a: >\n  x'],
    ['a deeper line in a folded text', 'a: >-\n  x\n    y\n  z'],
    ['spaces below a folded text', 'a: >-\n  x\n   \nb: y'],
    ['spaces further below a folded text', 'a: >-\n  x\n\n   \nb: y'],
    ['a comment before a text below', 'a:\n# c\n  x'],
    ['a blank line in a folded text', 'a: >-\n  x\n\n  z'],
    ['a list of fields between brackets', 'a: [b: c]'],
    ['a list in a list between brackets', 'a: [[b], c]'],
    ['an open bracket', 'a: [b, c'],
    ['nothing between commas', 'a: [b, , c]'],
    ['fields between braces', 'a: {b: c}'],
    ['a list that is not deeper', 'a:\n- b\n- c'],
    ['a list beside fields', 'a: 1\n- 2'],
    ['a field that is deeper', 'a: 1\n  b: 2'],
    ['a field that is less deep', 'a:\n    b: 1\n  c: 2'],
    ['a text alone', 'x'],
    ['a deeper beginning', '  a: 1'],
    ['a carriage return', 'a: 1\r\nb: 2'],
    ['fields in fields without end', Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('leaves %s to the parser', (_, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  const part = fc.constantFrom(
    ...[
      'a',
      'bc',
      'đ',
      '1',
      '012',
      '1.5',
      '1e3',
      '2026-01-02',
      'true',
      'null',
      '~',
      '.inf',
      '-',
      '- ',
      '-1',
      ': ',
      ':',
    ],
    ...[
      '#',
      ' #',
      ' ',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      ', ',
      '&x',
      '*x',
      '!',
      '?',
      '? ',
      '>-',
      '|',
      '>',
      '%',
    ],
    ...['@', '`', '\\', '---', '...', '\u00A0', '=', '<<', '\u2026', '“x”'],
  );
  const text = fc.array(part, { maxLength: 4 }).map(parts => parts.join(''));
  const key = fc.constantFrom('a', 'b', 'cd', 'ê', 'on', 'null', 'x-y', 'a b', '1', '"q"', 'T&T');
  const indent = fc.constantFrom('', '', '  ', '  ', '    ', '    ', '      ', '   ', ' ');
  const line = fc.oneof(
    fc.tuple(indent, key, text).map(([space, name, value]) => `${space}${name}: ${value}`),
    fc.tuple(indent, key).map(([space, name]) => `${space}${name}:`),
    fc.tuple(indent, key, text).map(([space, name, value]) => `${space}- ${name}: ${value}`),
    fc.tuple(indent, text).map(([space, value]) => `${space}- ${value}`),
    fc.tuple(indent, text).map(([space, value]) => `${space}${value}`),
    fc.constantFrom('', ' ', '# x', '  # x', 'a: >-', '  b: "x', '    y"', '  [', '    a,', '  ]', '-'),
  );

  it('reads nothing otherwise than the parser, and nothing that it refuses', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
        expectSame(lines.join('\n').normalize('NFC'));
      }),
      { numRuns: 3000 },
    );
  });

  const WRITTEN = [
    '# A head',
    'id: one-stop',
    'title:',
    '  vi: Bộ phận một cửa, giờ làm việc',
    '  en: "One stop: hours"',
    'about: >-',
    '  one',
    '  two',
    'rule:',
    '  Pass, where it is there',
    '  and in time',
    'weight: 2',
    'on: 2026-11-22',
    'terms:',
    '  - một cửa',
    "  - 'hai'",
    '  - probe: section',
    '    days: 30',
    'hints: [a, b]',
    'more:',
    '  [',
    '    c,',
    '    d,',
    '  ]',
  ].join('\n');

  it('reads what is nearly plain as the parser does, or not at all', () => {
    const put = fc.oneof(part, fc.constantFrom('', '\n', '\n  ', '\n    ', '\n- ', '\nb: ', '\n# c\n'));
    const place = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
    const edit = fc.record({ place: fc.noBias(place), length: fc.nat({ max: 3 }), put });
    let plain = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), edits => {
        let text = WRITTEN;
        for (const { place, length, put } of edits) {
          const from = Math.floor(place * text.length);
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        plain += Number(expectSame(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
    expect(plain).toBeGreaterThan(0);
  });
});

describe('lineAt', () => {
  it('is the line of a field, of an item, or of the nearest thing around', () => {
    const plain = readPlainYaml('a: 1\nb:\n  - c: 1\n    d:\n      e: 2\n  - c: 3\n');
    if (plain === null) throw new Error('it is plain');
    expect(lineAt(plain.place, ['b', 0, 'd', 'e'])).toBe(5);
    expect(lineAt(plain.place, ['b', 1, 'missing', 'x'])).toBe(6);
    expect(lineAt(plain.place, ['b', 7])).toBe(2);
    expect(lineAt(plain.place, [])).toBe(1);
  });
});
