import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { matchAddress, matchText, standingHit } from './hits.ts';

const { compiled: whole, indicator } = compiled({
  terms: ['tiếp công dân', 'TTHC', 'dịch vụ công trực tuyến'],
  negativeTerms: ['ban tiếp công dân tỉnh', 'công dân tiêu biểu'],
  urlHints: ['lich-tiep'],
});
const stands = (text: string) => {
  const hit = standingHit(matchText(whole, text), indicator, indicator.terms);
  return hit === undefined ? undefined : whole.phrases[hit.phrase];
};

describe('standingHit', () => {
  it.each([
    ['Lịch tiếp công dân', 'tiếp công dân'],
    ['LỊCH TIẾP CÔNG DÂN', 'tiếp công dân'],
    ['lịch tiếp công dân'.normalize('NFD'), 'tiếp công dân'],
    ['Danh mục TTHC cấp xã', 'TTHC'],
    ['Danh mục TTHCs', undefined],
    ['DVCTTHC', undefined],
    ['Ban tiếp công dân tỉnh', undefined],
    ['Lịch tiếp công dân của Ban tiếp công dân tỉnh', undefined],
    ['Tiếp công dân tiêu biểu', undefined],
    ['Lịch tiep cong dan', undefined],
    ['Người dân', undefined],
  ])('in %j: %s', (text, phrase) => {
    expect(stands(text)).toBe(phrase);
  });

  it('lets a negative phrase far from the hit in running text take nothing back', () => {
    const filler = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(3);
    expect(stands(`Lịch tiếp công dân ${filler} Ban tiếp công dân tỉnh`)).toBe('tiếp công dân');
    expect(stands(`${filler} Ban tiếp công dân tỉnh`)).toBeUndefined();
  });

  it('takes the longest of several', () => {
    expect(stands('TTHC và dịch vụ công trực tuyến')).toBe('dịch vụ công trực tuyến');
  });
});

describe('matchText', () => {
  it('tells how many words a text has, with and without phrases', () => {
    expect(matchText(whole, 'một hai ba').words).toBe(3);
    expect(matchText(whole, 'từ '.repeat(100)).words).toBe(100);
    expect(matchText(whole, 'lịch tiếp công dân').words).toBe(4);
  });

  it('keeps a bounded number of hits of one set', () => {
    const hits = matchText(whole, 'tiếp công dân, '.repeat(5000)).bySet.get(indicator.terms);
    expect(hits?.length).toBeLessThanOrEqual(50);
  });
});

describe('matchAddress', () => {
  it.each([
    ['https://x.gov.vn/tiep-cong-dan', true],
    ['https://x.gov.vn/tiep-cong-dan/index.html', true],
    ['https://x.gov.vn/vi/tiep-cong-dan.html?page=2', true],
    ['/images/banner-tiep-cong-dan.png', true],
    ['https://x.gov.vn/lich-tiep', true],
    ['https://x.gov.vn/?muc=tiep-cong-dan', true],
    ['https://x.gov.vn/tiếp-công-dân', true],
    ['https://x.gov.vn/ti%E1%BA%BFp-c%C3%B4ng-d%C3%A2n', true],
    ['https://x.gov.vn/tiep-cong-dan/tin-khac', false],
    ['https://x.gov.vn/tin-tuc', false],
    ['https://x.gov.vn/%E0%A4%A', false],
    ['https://x.gov.vn/chu-tich-xa-du-buoi-tiep-cong-dan-dinh-ky', false],
    ['', false],
  ])('%s: %s', (address, named) => {
    expect(matchAddress(whole, address).has(indicator.terms)).toBe(named);
  });
});
