import { serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { newBudget, parseWithin } from './bounded-parser.ts';

/** The body of a page as it is parsed, written out. */
function parsed(html: string): string {
  const body = /<body>(.*)<\/body>/s.exec(serialize(parseWithin(html, newBudget())));
  return body?.[1] ?? '';
}

describe('SelectParser', () => {
  it.each([
    [
      'keeps links and blocks within options',
      '<select><option>A<a href="/x">x</a><div>d</div><option>B</select>y',
      '<select><option>A<a href="/x">x</a><div>d</div></option><option>B</option></select>y',
    ],
    [
      'opens an option within a block that an option left open',
      '<select><option>A<p>p<option>B<div><option>C</select>x',
      '<select><option>A<p>p</p></option><option>B<div><option>C</option></div></option></select>x',
    ],
    [
      'takes what follows a list left open for its content',
      '<div><select><option>a</div>b<p>c',
      '<div><select><option>ab<p>c</p></option></select></div>',
    ],
    [
      'ends a list at the next, which is none, and at a field',
      '<select><a href="/y">y<select><b>z</b></a><select><option>1<input>2',
      '<select><a href="/y">y</a></select><a href="/y"><b>z</b></a><select><option>1</option></select><input>2',
    ],
    [
      'keeps a hidden field of a table, and other fields',
      '<table><select><option>a<input type="hidden">b<textarea></textarea><tr><td>c</table>d',
      '<select><option>a<input type="hidden">b<textarea></textarea></option></select><table><tbody><tr><td>c</td></tr></tbody></table>d',
    ],
    [
      'ends options and groups at a rule',
      '<select><option>a<p><b>x<hr>y<optgroup label="g"><option>z<hr>',
      '<select><option>a<p><b>x</b></p></option><hr><b>y<optgroup label="g"><option>z</option></optgroup><hr></b></select>',
    ],
    [
      'ends with its cell',
      '<table><tr><td><select><option>a</td><td>b</table>c',
      '<table><tbody><tr><td><select><option>a</option></select></td><td>b</td></tr></tbody></table>c',
    ],
    [
      'goes on in the cell, or the template, that it stands in',
      '<table><tr><td><select><table><td>x</table><option>y</select>z<td>w</table><template><select><option>a</select>b</template>',
      '<table><tbody><tr><td><select><table><tbody><tr><td>x</td></tr></tbody></table><option>y</option></select>z</td><td>w</td></tr></tbody></table><template><select><option>a</option></select>b</template>',
    ],
    [
      'hides from its content what is open around it',
      '<li><b><h1><select><li>x</b><h2>y</h1></select>z',
      '<li><b><h1><select><li>x<h2>y</h2></li></select>z</h1></b></li>',
    ],
    [
      'leaves what drawings call their options alone',
      '<select><svg><option>x</svg><option>y',
      '<select><svg><option>x</option></svg><option>y</option></select>',
    ],
  ])('%s', (_, html, expected) => {
    expect(parsed(html)).toBe(expected);
  });

  it('parses thousands of lists left open, one in the other', () => {
    const lists = '<div><select><option>a<marquee>'.repeat(3000);
    expect(parsed(lists).split('<select>').length - 1).toBe(3000);
  });
});
