import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { judgeIndicator } from './finding.ts';

const RULES =
  'Điều 1. Cán bộ tiếp công dân đeo thẻ, lắng nghe, ghi chép đầy đủ và hướng dẫn người đến trình bày theo thứ tự.';

/** The verdict on a posting of that date whose text opens with those words. */
function of(date: string, opening: string, unit = 'Xã Hòa An'): string {
  const pages = {
    '': `<ul><li><a href="/n">Nội quy tiếp công dân</a> ${date}</li></ul>`,
    n: `<h1>Nội quy tiếp công dân</h1><p>${date}</p><p>${opening}</p><p>${RULES}</p>`,
  };
  const over = { terms: ['nội quy tiếp công dân'], criteria: { available: { probe: 'document' as const } } };
  const { site, indicator } = siteOf(pages, over, {
    unit: { code: '1', name: unit, level: 'commune', url: 'https://hoaan.vidu.gov.vn/' },
  });
  const { verdict, machine } = judgeIndicator(site, indicator).finding;
  return `${verdict} ${machine.reason}`;
}

describe('what a unit issued that is no more', () => {
  it.each([
    ['14/04/2022', 'Nội quy của UBND xã Bình Sơn', 'partial of-former-unit'],
    ['14/04/2022', 'UBND THỊ TRẤN BÌNH SƠN', 'partial of-former-unit'],
    ['14/04/2022', 'Nội quy của UBND xã Hòa An', 'pass satisfied'],
    ['14/04/2022', 'Nội quy của UBND xã Bình Sơn, nay là xã Hòa An', 'pass satisfied'],
    ['14/04/2022', 'Nội quy này do Văn phòng trình', 'pass satisfied'],
    ['14/04/2022', 'Nội quy theo phương án xã hội hóa', 'pass satisfied'],
    ['14/04/2026', 'Nội quy của UBND xã Bình Sơn', 'pass satisfied'],
  ])('%s, %s: %s', (date, opening, wanted) => expect(of(date, opening)).toBe(wanted));
  it('may bear the beginning of the name of today', () => {
    expect(of('14/04/2022', 'NỘI QUY CỦA UBND XÃ HÒA AN, HUYỆN VÍ DỤ', 'Xã Hòa An Đông')).toBe(
      'partial of-former-unit',
    );
  });
});
