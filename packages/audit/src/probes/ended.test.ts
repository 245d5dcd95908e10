import { describe, expect, it } from 'vitest';
import { stretchProof } from '../judge/proofs.ts';
import { contextOf, type Pages } from '../testing/site.ts';
import { haveEnded } from './ended.ts';

const ON = '2026-11-22';

/** Whether what stands on the pages named has ended. */
function ended(pages: Pages, ...at: number[]): boolean {
  const { site } = contextOf(pages, {});
  const proofs = at.map(page => {
    const view = site.views[page];
    if (view === null || view === undefined) throw new Error('not read');
    return stretchProof(view, 0, 1, 'text', 0, 'x');
  });
  return haveEnded(ON, proofs);
}

const page = (text: string) => `<h1>Bảng giá đất</h1><p>Ban hành kèm theo Quyết định số 28, ${text}.</p>`;

describe('haveEnded', () => {
  it.each([
    ['áp dụng đến hết ngày 31/12/2025'],
    ['áp dụng đến 31/12/2025'],
    ['có hiệu lực từ ngày 01/01/2025 đến ngày 31/12/2025'],
    ['có hiệu lực thi hành đến hết ngày 31-12-2025'],
  ])('is so by a day that is past: %s', text => {
    expect(ended({ '': '', a: page(text) }, 1)).toBe(true);
  });
  it.each([
    ['áp dụng đến hết ngày 31/12/2026'],
    ['áp dụng từ ngày 01/01/2026'],
    ['trình trước ngày 31/12/2025'],
    ['áp dụng đến hết ngày 31/12/2025, gia hạn hiệu lực đến 31/12/2026'],
  ])('is not so otherwise: %s', text => {
    expect(ended({ '': '', a: page(text) }, 1)).toBe(false);
  });
  it('is not so where one of several still holds', () => {
    const pages = { '': '', a: page('áp dụng đến 31/12/2025'), b: page('áp dụng từ 01/01/2026') };
    expect(ended(pages, 1, 2)).toBe(false);
  });
  it('is not said by the home page, which tells of much', () => {
    expect(ended({ '': page('áp dụng đến 31/12/2025') }, 0)).toBe(false);
  });
});
