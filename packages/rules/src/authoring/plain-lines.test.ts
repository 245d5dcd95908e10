import { expect, it } from 'vitest';
import { indentOf, PlainLines, withoutEnd } from './plain-lines.ts';

it('goes from line to line past comments and blank lines, and tells their indent', () => {
  const lines = new PlainLines('# a\n\n  b: 1\n  # c\n');
  expect([lines.next(), lines.number, lines.line]).toEqual([2, 3, '  b: 1']);
  expect(lines.next()).toBe(2);
  lines.step();
  expect([lines.next(), lines.ended, lines.line]).toEqual([-1, true, '']);
});

it('gives what is deeper, without the spaces around', () => {
  const lines = new PlainLines('  b c  ');
  expect([lines.deeper(0), lines.deeper(1), lines.deeper(2)]).toEqual(['b c', 'b c', null]);
  expect(new PlainLines('   ').deeper(0)).toBeNull();
});

it('takes nothing but spaces for indent and end', () => {
  expect([indentOf('  \u00A0a'), indentOf('-  a', 1)]).toEqual([2, 3]);
  expect(withoutEnd('a\u00A0  ')).toBe('a\u00A0');
});
