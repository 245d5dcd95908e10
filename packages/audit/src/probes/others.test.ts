import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { Others } from './others.ts';

const TABLE = (...issuers: string[]) =>
  `<h1>Văn bản</h1><table><tr><th>Số</th><th>Trích yếu</th><th>Cơ quan ban hành</th></tr>${issuers
    .map((name, n) => `<tr><td>${n + 1}/QĐ</td><td>Quyết định về việc ${n + 1}</td><td>${name}</td></tr>`)
    .join('')}</table>`;
const OPEN = { misses: [], files: [] };

/** What notes the documents of others on a page; null where those of others count as well. */
function othersOn(body: string, become: 'partial' | 'review' | null = 'review') {
  const over = become === null ? {} : { othersDocuments: become };
  const { site, indicator } = siteOf({ '': '', a: body }, over);
  const view = site.views[1];
  if (!view) throw new Error('no page');
  return { others: new Others(site, indicator), view };
}

describe('the rows of a table', () => {
  it('are all of others, or one speaks for the table', () => {
    const mixed = othersOn(TABLE('UBND tỉnh', 'UBND xã', 'Sở Nội vụ'));
    expect(mixed.others.areAllRows(mixed.view, 0)).toBe(false);
    expect(mixed.others.result(OPEN)).toBeNull();
    const all = othersOn(TABLE('UBND tỉnh', 'Sở Nội vụ'));
    expect(all.others.areAllRows(all.view, 0)).toBe(true);
    expect(all.others.misses).toHaveLength(1);
    expect(all.others.misses[0]).toMatchObject({ role: 'lead', kind: 'table' });
    expect(all.others.areAllRows(all.view, 1)).toBe(false);
  });
  it('are noted one by one, and the first names them', () => {
    const { others, view } = othersOn(TABLE('Sở Nội vụ', 'UBND xã', 'UBND tỉnh'));
    const cell = (text: string) => view.record.blocks.findIndex(block => block.text === text);
    const isRow = (n: number) =>
      others.isRow(view, { from: cell(`${n}/QĐ`), to: cell(`Quyết định về việc ${n}`) + 1 }, cell(`${n}/QĐ`));
    expect([1, 2, 3].map(isRow)).toEqual([true, false, true]);
    expect(others.misses.map(({ text }) => text)).toEqual(['1/QĐ', '3/QĐ']);
    expect(others.result(OPEN)?.detail).toEqual({ entry: '1/QĐ' });
  });
  it('are looked at only where documents of others do not count', () => {
    const any = othersOn(TABLE('UBND tỉnh'), null);
    expect(any.others.areAllRows(any.view, 0)).toBe(false);
    expect(any.others.result(OPEN)).toBeNull();
  });
});

describe('the page of a posting', () => {
  it('is noted where it says that another issued it', () => {
    const { others, view } = othersOn('<h1>Kế hoạch năm 2026</h1><p>Cơ quan ban hành: UBND tỉnh Ví Dụ</p>');
    expect(others.isPage(view, 'kế hoạch')).toBe(true);
    expect(others.misses[0]).toMatchObject({
      kind: 'heading',
      text: 'Kế hoạch năm 2026',
      matched: 'kế hoạch',
    });
    const own = othersOn('<h1>Kế hoạch năm 2026</h1><p>Cơ quan ban hành: UBND xã</p>');
    expect(own.others.isPage(own.view, 'kế hoạch')).toBe(false);
    expect(own.others.misses).toEqual([]);
  });
});

describe('a posting without a heading', () => {
  it('is called by the title of its page', () => {
    const { others, view } = othersOn('<p>Cơ quan ban hành: UBND tỉnh Ví Dụ</p>');
    expect(view.record.blocks[view.heading]).toBeUndefined();
    expect(others.isPage(view, 'kế hoạch')).toBe(true);
    expect(others.result(OPEN)).toMatchObject({ met: null, detail: { entry: 'Trang' } });
  });
});

describe('what a probe says of them', () => {
  const noted = (become: 'partial' | 'review', title = 'Kế hoạch năm 2026') => {
    const { others, view } = othersOn(`<h1>${title}</h1><p>Cơ quan ban hành: Sở Nội vụ</p>`, become);
    others.isPage(view, '');
    return others.result(OPEN);
  };
  it('is half of it, or for the inspector, with what they are called', () => {
    expect(noted('partial')).toMatchObject({ met: false, half: true, reason: 'issued-by-others' });
    const open = noted('review');
    expect(open).toMatchObject({ met: null, detail: { entry: 'Kế hoạch năm 2026' } });
    expect(open).not.toHaveProperty('half');
  });
  it('names the first, in short', () => {
    const entry = noted('review', `Kế hoạch ${'năm 2026 '.repeat(40)}`)?.detail?.entry;
    expect(String(entry).length).toBeLessThanOrEqual(120);
    expect(entry).toMatch(/^Kế hoạch năm 2026/);
  });
});

describe('an item of a list', () => {
  it('counts unless another issued it', () => {
    const { others, view } = othersOn(
      '<p><a href="/a.pdf">Kế hoạch của UBND tỉnh</a></p><p><a href="/b.pdf">Kế hoạch của UBND xã</a></p>',
    );
    expect(view.items.map(item => others.isItem(view, item, 'kế hoạch'))).toEqual([true, false]);
    expect(others.misses.map(({ text }) => text)).toEqual(['Kế hoạch của UBND tỉnh']);
    expect(others.result(OPEN)?.detail).toEqual({ entry: 'Kế hoạch của UBND tỉnh' });
  });
});
