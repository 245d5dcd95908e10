import { expect, it } from 'vitest';
import { NOTHING } from '../probes/probe.ts';
import { menu, type Pages, siteOf } from '../testing/site.ts';
import { judgeAbsence } from './absence.ts';
import { occasionOf } from './occasion.ts';

const OVER = {
  terms: ['thư xin lỗi', 'văn bản xin lỗi công dân'],
  occasional: true,
  occasion: {
    counted: ['hồ sơ trễ hạn', 'trễ hạn'],
    none: ['không có hồ sơ trễ hạn'],
    unless: ['phấn đấu', 'nếu'],
  },
  criteria: {
    available: { probe: 'document' as const },
    timely: { probe: 'freshness' as const, days: 180 },
  },
};

/** A section of the portal of one text. */
const section = (text: string, heading = 'Kết quả giải quyết hồ sơ'): Pages => ({
  '': menu({ 'Kết quả': '/kq' }),
  kq: `<h1>${heading}</h1><p>${text}</p>`,
});
/** A dated posting of the portal's news. */
const news = (title: string, text: string): Pages => ({
  '': `<p><a href="/tin">${title}</a> 12/11/2026</p>`,
  tin: `<h1>${title}</h1><p>12/11/2026</p><p>${text}</p>`,
});

const said = (pages: Pages) => {
  const { site, indicator } = siteOf(pages, OVER);
  const occasion = occasionOf(site, indicator);
  return occasion === null ? 'nothing' : occasion.arose ? 'arose' : 'none';
};

it.each<[string, string, Pages]>([
  ['arose', 'a count in time', section('Tháng 10/2026: tiếp nhận 300 hồ sơ, trễ hạn 02.')],
  ['arose', 'the same in its own news', news('Xã Hòa An họp giao ban', 'Tháng 10/2026 có 02 hồ sơ trễ hạn.')],
  ['nothing', 'a count of long ago', section('Quý I năm 2025: tiếp nhận 300 hồ sơ, trễ hạn 02.')],
  ['nothing', 'a count without any day', section('Tiếp nhận 300 hồ sơ, trễ hạn 02.')],
  ['nothing', 'an aim', section('Tháng 10/2026 phấn đấu chỉ còn 02 hồ sơ trễ hạn.')],
  ['nothing', 'a rule', section('Năm 2026, nếu có 01 hồ sơ trễ hạn thì phải xin lỗi.')],
  ['nothing', 'another body', section('Tháng 10/2026 Sở Xây dựng có 12 hồ sơ trễ hạn.')],
  ['nothing', 'another unit', news('Xã Hòa Bình họp giao ban', 'Tháng 10/2026 có 02 hồ sơ trễ hạn.')],
  ['nothing', 'the province', news('Tỉnh Ví Dụ họp giao ban', 'Tháng 10/2026 có 02 hồ sơ trễ hạn.')],
  ['nothing', 'news of nobody', news('Họp giao ban', 'Tháng 10/2026 có 02 hồ sơ trễ hạn.')],
  ['nothing', 'none of one month', section('Tháng 10/2026 không có hồ sơ trễ hạn.')],
  ['nothing', 'a count of none of one month', section('Tháng 10/2026: tiếp nhận 300 hồ sơ, trễ hạn 0.')],
  ['none', 'none of the year', section('Năm 2026 xã không có hồ sơ trễ hạn.')],
  ['none', 'a count of none of the year', section('Năm 2026: tiếp nhận 300 hồ sơ, trễ hạn 0.')],
  ['nothing', 'none of another year', section('Năm 2024 xã không có hồ sơ trễ hạn.')],
  ['arose', 'both', section('Năm 2026 không có hồ sơ trễ hạn.</p><p>Tháng 10/2026: 01 hồ sơ trễ hạn.')],
])('%s: %s', (wanted, _what, pages) => {
  expect(said(pages)).toBe(wanted);
});

it('says in the finding what the portal says, and blames nobody where something may be it', () => {
  const { site, indicator } = siteOf(section('Tháng 10/2026: trễ hạn 02.'), OVER);
  expect(judgeAbsence(site, indicator, NOTHING)).toMatchObject({
    verdict: 'fail',
    reason: 'occasion-shown',
    detail: { told: 'Tháng 10/2026: trễ hạn 02.' },
    evidence: [{ role: 'lead', kind: 'text', text: 'Tháng 10/2026: trễ hạn 02.' }],
  });
  const mentioned = section(
    'Tháng 10/2026: trễ hạn 02.</p><p>Văn bản xin lỗi công dân được trao tận tay từng hộ trong tháng mười vừa qua.',
  );
  const other = siteOf(mentioned, OVER);
  expect(judgeAbsence(other.site, other.indicator, NOTHING)).toMatchObject({
    verdict: 'review',
    reason: 'ask-occasion',
  });
  const none = siteOf(section('Năm 2026 xã không có hồ sơ trễ hạn.'), OVER);
  expect(judgeAbsence(none.site, none.indicator, NOTHING)).toMatchObject({
    verdict: 'na',
    reason: 'no-occasion',
    detail: { told: 'Năm 2026 xã không có hồ sơ trễ hạn.' },
  });
});

it('blames nobody where the portal’s own texts speak in passing of what the occasion calls for', () => {
  const passing = section(
    'Tháng 10/2026: trễ hạn 02.</p><p>Với các hồ sơ ấy, Trung tâm đã gửi thư xin lỗi đến từng hộ.',
  );
  const { site, indicator } = siteOf(passing, OVER);
  expect(judgeAbsence(site, indicator, NOTHING)).toMatchObject({
    verdict: 'review',
    reason: 'mentioned-only',
    evidence: [
      { text: 'Với các hồ sơ ấy, Trung tâm đã gửi thư xin lỗi đến từng hộ.', miss: 'mentioned-only' },
    ],
  });
});
