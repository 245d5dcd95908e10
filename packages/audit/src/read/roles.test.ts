import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

describe('the role of an element', () => {
  it.each([
    ['heading', '', 2],
    ['heading', 'aria-level="5"', 5],
    ['heading', 'aria-level="nhất"', 2],
    ['heading', 'aria-level="12"', 6],
    ['button', 'aria-level="5"', 0],
  ])('%s %s makes it a heading of its level', (role, level, heading) => {
    expect(page(`<p role="${role}" ${level}>Tin</p>`).blocks).toMatchObject([{ text: 'Tin', heading }]);
  });
  it('makes a tab of it, that opens its panel', () => {
    const body = (role: string) =>
      `<li role="${role}" aria-controls="p">Nội quy</li><div id="p" hidden>Xuất trình giấy tờ</div>`;
    const last = (role: string) => page(body(role)).blocks.at(-1);
    expect(last('tab')).toEqual({ ...last('tab'), text: 'Xuất trình giấy tờ' });
    expect(last('tab')?.hidden).toBeUndefined();
    expect(last('note')?.hidden).toBe(true);
  });
});
