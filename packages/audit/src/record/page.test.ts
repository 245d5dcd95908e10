import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { PageRecord } from './page.ts';

const record = page(
  '<nav><a href="/a">Tin</a></nav><h1>Lịch</h1><p>Ngày 01/10/2026</p><table><tr><th>A<th>B<tr><td>c<td>d</table><form><input></form><img alt="Ảnh" src="/anh-thong-bao.png">',
);

describe('PageRecord', () => {
  it('survives being stored as JSON', () => {
    expect(PageRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
  it.each([
    ['another schema', { schema: 'niemyet/page@2' }],
    ['an address that is none', { finalUrl: 'javascript:alert(1)' }],
    ['a day that does not exist', { dates: [{ date: '2026-02-31', raw: 'x', block: 0, role: 'text' }] }],
    ['a region of its own', { blocks: [{ text: 'a', region: 'left', heading: 0, selector: 'p' }] }],
    ['a negative count', { elements: -1 }],
  ])('refuses %s', (_, change) => {
    expect(PageRecord.safeParse({ ...record, ...change }).success).toBe(false);
  });
});
