import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { newBudget, parseWithin } from './bounded-parser.ts';

/** Elements made of a page. */
function made(html: string): number {
  const budget = newBudget();
  const before = budget.elements;
  parseWithin(html, budget);
  expect(budget.cut).toBe(false);
  return before - budget.elements;
}
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

const soup = fc
  .array(
    fc.constantFrom(
      '<b>',
      '</b>',
      '<i class=x>',
      '</i>',
      '<font color=a>',
      '<font color=b>',
      '</font>',
      '<a href=/a>',
      '</a>',
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<button>',
      '<nobr>',
      '<svg>',
      '<template>',
      '</template>',
      'x',
      ' ',
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

describe('parseWithin', () => {
  it('parses as the standard says what the budget reaches', () => {
    fc.assert(
      fc.property(soup, html => {
        expect(serialize(parseWithin(html, newBudget()))).toBe(serialize(parse(html)));
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, (n: number) => string]>([
    ['fonts never closed, each of its own colour', n => `<font color=${n}><p>x`],
    ['bold within bold, each of its own class', n => `<b class=c${n}><i id=i${n}><p>x</b>`],
    ['formatting misnested in blocks', n => `<b a=${n}><div></b>x`],
    ['formatting in cells', n => `<table><tr><td><u a=${n}>x`],
    ['links never closed', n => `<a href=/${n}><p>x`],
    ['formatting thrown out of a table', n => `<table><s a=${n}>x`],
    ['formatting in formatting without attributes', () => '<b><i><u><s><p>x'],
  ])('makes of %s what grows with their number', (_, make) => {
    const [few, many] = [made(times(300, make)), made(times(1200, make))];
    expect(many).toBeLessThanOrEqual(4.6 * few);
    expect(many).toBeLessThan(1200 * 140);
  });

  it('keeps the attributes of formatting that is closed, and of links', () => {
    const closed = times(200, n => `<p><font color=c${n}>x</font><a href=/${n}>y`);
    expect(serialize(parseWithin(closed, newBudget()))).toBe(serialize(parse(closed)));
  });

  it('ends where the budget does, and says so', () => {
    const budget = { elements: 50, cut: false };
    const html = serialize(parseWithin('<p>x</p>'.repeat(40), budget));
    expect(budget.cut).toBe(true);
    expect(html.split('<p>').length - 1).toBe(17);
  });
});
