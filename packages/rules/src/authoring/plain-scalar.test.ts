import { expect, it } from 'vitest';
import { PlainLines } from './plain-lines.ts';
import { DOUBT, readBracketed, readScalar } from './plain-scalar.ts';

const scalar = (text: string, below = '') => {
  const lines = new PlainLines(below);
  return [readScalar(text, lines, 2), lines.number];
};

it.each([
  ['một cửa', '', 'một cửa', 1],
  ['một', '   hai\n    ba\n  b: x', 'một hai ba', 3],
  ['một', '   # hai', 'một', 1],
  ['12', '', 12, 1],
  ['true', '', true, 1],
  ['2026-11-22', '', '2026-11-22', 1],
  ['"a: b"', '', 'a: b', 1],
  ["'a", '   "b"\'', 'a "b"', 2],
  ['>-', '    a # b\n    c\n\n  d: x', 'a # b c', 4],
])('reads %j with %j below', (text, below, value, line) => {
  expect(scalar(text, below)).toEqual([value, line]);
});

it.each(['1e3', '007', 'Null', '~', '&a', 'a: b', 'a #b', '"a', '"a\\n"', "'a''b'", '|', '-1'])(
  'doubts %j',
  text => {
    expect(() => scalar(text)).toThrow(DOUBT);
  },
);

it('reads the items between brackets, each with its line', () => {
  // The line that holds the beginning is behind.
  const behind = (below: string) => {
    const lines = new PlainLines(`x\n${below}`);
    lines.step();
    return lines;
  };
  expect(readBracketed('[a, 1]', behind(''), 0)).toEqual([
    { value: 'a', line: 1 },
    { value: 1, line: 1 },
  ]);
  expect(readBracketed('[', behind('  a, b,\n  c\n ]'), 0)).toEqual([
    { value: 'a', line: 2 },
    { value: 'b', line: 2 },
    { value: 'c', line: 3 },
  ]);
  expect(() => readBracketed('[a, , b]', behind(''), 0)).toThrow(DOUBT);
  expect(() => readBracketed('[', behind('  a\n  b\n]'), 0)).toThrow(DOUBT);
});
