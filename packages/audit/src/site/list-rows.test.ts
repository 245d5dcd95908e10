import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { titlesByBlock } from './item-date.ts';
import { ListRows } from './list-rows.ts';

function rowsOf(body: string, others = 1) {
  const record = page(body);
  const titles = titlesByBlock(record, i => record.links[i]?.text.split(' ').length ?? 0);
  const rows = new ListRows(record, titles);
  return record.links.map((_, i) => {
    const row = rows.around(i, others);
    return row === null ? null : record.blocks.slice(row.from, row.to + 1).map(({ text }) => text);
  });
}

describe('the rows of a list', () => {
  it.each([
    [
      'are the boxes that tell like links apart',
      '<div><div><p>a</p><p><a href="/1">Tải</a></p></div><div><p>b</p><p><a href="/2">Tải</a></p></div></div>',
      [
        ['a', 'Tải'],
        ['b', 'Tải'],
      ],
    ],
    ['are none of one link', '<div><p>a</p><p><a href="/1">Tải</a></p></div>', [null]],
    [
      'are none where the links stand side by side',
      '<p>a</p><p><a href="/1">Một</a> <a href="/2">Hai</a></p>',
      [null, null],
    ],
    [
      'are the wider of those that the links before and after tell',
      '<div><p>a</p><p><a href="/1">Tải</a></p><p><a href="/3">Tải</a></p></div><div><p>b</p><p><a href="/2">Tải</a></p></div>',
      [null, ['a', 'Tải', 'Tải'], ['b', 'Tải']],
    ],
    [
      'are none of very many texts',
      `<div><p>${'x</p><p>'.repeat(20)}<a href="/1">Tải</a></p></div><div><p>${'x</p><p>'.repeat(20)}<a href="/2">Tải</a></p></div>`,
      [null, null],
    ],
  ])('%s', (_, body, rows) => expect(rowsOf(body)).toEqual(rows));

  it('hold titles of no more other things than they may', () => {
    const box = (n: number) =>
      `<div><p><a href="/a${n}">Một tin rất hay</a></p><p><b><a href="/b${n}">Tải</a></b></p></div>`;
    const rows = (others: number) => rowsOf(box(1) + box(2), others).map(row => row !== null);
    expect(rows(0)).toEqual([true, false, true, false]);
    expect(rows(1)).toEqual([true, true, true, true]);
  });
});
