import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { matchText, standingHit } from './hits.ts';
import { findUnmarked } from './unmarked.ts';

const { compiled: whole, indicator } = compiled({
  terms: ['phổ biến pháp luật', 'thủ tục', 'phí', 'thu, chi và quyết toán', 'Lịch tiếp công dân'],
  broadTerms: ['thủ tục'],
  negativeTerms: ['phổ biến pháp luật nước ngoài'],
});
const stands = (text: string) => {
  const hit = standingHit(matchText(whole, text), indicator, indicator.terms);
  return hit === undefined ? undefined : whole.phrases[hit.phrase];
};

describe('findUnmarked', () => {
  it.each([
    ['Pho bien phap luat', 'phổ biến pháp luật'],
    ['PHO BIEN PHAP LUAT 2026', 'phổ biến pháp luật'],
    ['Bang thu chi va quyet toan nam 2026', 'thu, chi và quyết toán'],
    ['Thong bao lich tiep cong dan thang 11', 'Lịch tiếp công dân'],
    ['Thu tuc', 'thủ tục'],
    ['Thu tuc khac', undefined],
    ['phi', undefined],
    ['Pho bien pháp luat', undefined],
    ['Pho bien phap luat nuoc ngoai', undefined],
    ['pho-bien-phap-luat', undefined],
    ['pho_bien_phap_luat.jpg', undefined],
    ['Pho bien phap luat - giao duc', 'phổ biến pháp luật'],
    ['pho bien', undefined],
    ['2026 2027 2028', undefined],
    ['', undefined],
  ])('in %j: %s', (text, phrase) => {
    expect(stands(text)).toBe(phrase);
  });
  it('knows a phrase that only says where to look', () => {
    expect(matchText(whole, 'Thu tuc').bySet.get(indicator.broad)).toHaveLength(1);
  });
  it('takes a long text for no title', () => {
    expect(findUnmarked(whole, 'pho bien phap luat '.repeat(40), 160)).toEqual([]);
  });
});
