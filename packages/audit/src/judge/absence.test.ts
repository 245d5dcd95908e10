import { describe, expect, it } from 'vitest';
import { NOTHING, type ProbeResult } from '../probes/probe.ts';
import { menu, OTHER_TEXT, type Pages, siteOf } from '../testing/site.ts';
import { judgeAbsence } from './absence.ts';

const ENTRY = menu({ 'Tiếp công dân': '/lich' });
const SHELL = '<div id="app"></div><script src="/app.js"></script>';

/** A posting of that body, which a dated item opens under its own heading. */
const posting = (body: string): Pages => ({
  '': `<p><a href="/lich">Lịch tiếp công dân</a> 12/10/2026</p>`,
  lich: `<h1>Lịch tiếp công dân</h1>${body}`,
});

interface Case {
  pages: Pages;
  broad?: boolean;
  result?: Partial<ProbeResult>;
  occasional?: boolean;
  state?: Parameters<typeof siteOf>[2];
}

function said({ pages, result = {}, occasional = false, state = {}, broad = false }: Case): string {
  const { site, indicator } = siteOf(
    pages,
    { occasional, broadTerms: broad ? ['tiếp công dân'] : [] },
    state,
  );
  const { verdict, reason } = judgeAbsence(site, indicator, { ...NOTHING, ...result });
  return `${verdict} ${reason}`;
}

describe('judgeAbsence', () => {
  it.each<[string, Case]>([
    ['review single-page', { pages: { '': ENTRY }, state: { scope: 'page' } }],
    ['review scripts-not-run', { pages: { '': ENTRY, lich: SHELL } }],
    ['partial incomplete', { pages: { '': ENTRY, lich: OTHER_TEXT }, result: { half: true } }],
    ['review budget-ended', { pages: { '': ENTRY }, state: { pagesLeft: 4 } }],
    [
      'review budget-ended',
      { pages: { '': '' }, result: { wants: ['https://x.vn/'] }, state: { pagesLeft: 4 } },
    ],
    ['fail not-found', { pages: { '': '' }, state: { pagesLeft: 1 } }],
    ['review budget-ended', { pages: { '': '' }, state: { pagesLeft: 1, waysLeft: 1 } }],
    ['review budget-ended', { pages: { '': '' }, state: { pagesLeft: 4 } }],
    [
      'review date-unknown',
      { pages: { '': ENTRY, lich: OTHER_TEXT }, result: { met: null, reason: 'date-unknown' } },
    ],
    ['review evidence-conflict', { pages: { '': ENTRY, lich: OTHER_TEXT }, result: { met: null } }],
    ['review lead-not-opened', { pages: { '': ENTRY, lich: { failure: 'timeout' } } }],
    ['review lead-not-opened', { pages: { '': ENTRY, lich: { failure: 'http-status', status: 500 } } }],
    ['fail entry-leads-nowhere', { pages: { '': ENTRY, lich: { failure: 'http-status', status: 404 } } }],
    ['fail entry-leads-nowhere', { pages: { '': menu({ 'Tiếp công dân': '#' }) } }],
    ['fail not-found', { pages: { '': menu({ 'Tin tức': '/tin' }) } }],
    [
      'review mentioned-only',
      {
        pages: {
          '': menu({ 'Tin tức': '/tin' }),
          tin: '<h1>Tin</h1><p>Lịch tiếp công dân tại trụ sở xã: sáng thứ Năm hằng tuần.</p>',
        },
      },
    ],
    [
      'fail section-empty',
      { pages: { '': ENTRY, lich: '<h1>Tiếp công dân</h1><p>Đang cập nhật</p><a href="/a.pdf">a</a>' } },
    ],
    ['review ask-occasion', { pages: { '': menu({ 'Tin tức': '/tin' }) }, occasional: true }],
    ['fail no-form', { pages: { '': '' }, result: { reason: 'no-form' } }],
    // A banner's file name led to one page, and another speaks of it.
    [
      'review mentioned-only',
      {
        pages: {
          '': `${menu({ 'Tin tức': '/tin' })}<a href="/b"><img src="/anh/tiep-cong-dan.jpg"></a>`,
          b: OTHER_TEXT,
          tin: '<h1>Tin</h1><p>Lịch tiếp công dân tại trụ sở xã: sáng thứ Năm hằng tuần.</p>',
        },
        result: { reason: 'no-form' },
      },
    ],
    [
      'partial province-only',
      {
        pages: {
          '': menu({ 'Tiếp công dân': '/lich', 'Tiếp công dân tỉnh': 'https://vidu.gov.vn/a' }),
          lich: OTHER_TEXT,
        },
        result: { reason: 'no-form' },
      },
    ],
    ['fail under-construction', { pages: { '': ENTRY, lich: '<h1>Tiếp công dân</h1><p>Đang cập nhật</p>' } }],
    ['review ask-occasion', { pages: { '': ENTRY, lich: '<p>Đang cập nhật</p>' }, occasional: true }],
    [
      'partial province-only',
      {
        pages: {
          '': ENTRY,
          lich: '<h1>Tiếp công dân</h1><a href="https://vidu.gov.vn/lich">Xem tại đây</a>',
        },
      },
    ],
    ['partial province-only', { pages: { '': menu({ 'Tiếp công dân': 'https://vidu.gov.vn/lich' }) } }],
    ['review fanpage-only', { pages: { '': menu({ 'Tiếp công dân': 'https://www.facebook.com/xavidu' }) } }],
    [
      'partial province-only',
      {
        pages: {
          '': `${menu({ 'Tiếp công dân': 'https://vidu.gov.vn/lich' })}<p><a href="/tin">Lịch tiếp công dân tháng Mười</a> 12/10/2026</p>`,
          tin: '<h1>Lịch tiếp công dân tháng Mười</h1>',
        },
      },
    ],
    ['review lead-off-site', { pages: { '': menu({ 'Tiếp công dân': 'https://bao.example.com/lich' }) } }],
    ['fail no-form', { pages: { '': ENTRY, lich: OTHER_TEXT }, result: { reason: 'no-form' } }],
    [
      'review off-topic',
      { pages: { '': ENTRY, lich: `<h1>Tiếp công dân</h1>${OTHER_TEXT}` }, result: { reason: 'off-topic' } },
    ],
    ['review mentioned-only', { pages: { '': ENTRY, lich: OTHER_TEXT.repeat(3) } }],
    ['review ask-occasion', { pages: { '': ENTRY, lich: OTHER_TEXT.repeat(3) }, occasional: true }],
    [
      'fail section-empty',
      { pages: { '': ENTRY, lich: '<h1>Tiếp công dân</h1><p>Mời bạn đọc xem nội dung dưới đây nhé</p>' } },
    ],
    ['review ask-occasion', { pages: { '': ENTRY, lich: '<h1>Tiếp công dân</h1>' }, occasional: true }],
    ['fail not-found', { pages: { '': ENTRY, lich: OTHER_TEXT.repeat(3) }, broad: true }],
    ['review ask-occasion', { pages: { '': ENTRY, lich: OTHER_TEXT }, broad: true, occasional: true }],
    [
      'review off-topic',
      { pages: { '': ENTRY, lich: `${OTHER_TEXT}<a href="javascript:next()">2</a>` }, broad: true },
    ],
    ['fail title-only', { pages: posting(OTHER_TEXT.repeat(3)) }],
    ['review ask-occasion', { pages: posting(OTHER_TEXT.repeat(3)), occasional: true }],
    [
      'fail section-empty',
      { pages: posting('<p><a href="/x">Đội bóng chuyền xã thắng trận</a></p>'.repeat(20)) },
    ],
    ['review mentioned-only', { pages: { '': ENTRY } }],
    ['review ask-occasion', { pages: { '': ENTRY }, occasional: true }],
  ])('%s', (wanted, what) => {
    expect(said(what)).toBe(wanted);
  });

  it('never passes, and names the entry in its detail', () => {
    const { site, indicator } = siteOf({ '': ENTRY, lich: '<h1>Tiếp công dân</h1>' });
    expect(judgeAbsence(site, indicator, NOTHING)).toMatchObject({ detail: { entry: 'Tiếp công dân' } });
  });

  it('shows the leads with how each misses, and how far it was searched', () => {
    const { site, indicator } = siteOf({
      '': menu({
        'Tiếp công dân': '#',
        'Lịch tiếp công dân': '/a',
        'Lịch tiếp công dân tuần': '/b',
        'Thông tin tiếp công dân': 'https://khac.vn/',
      }),
      a: '<h1>Mục</h1>',
      b: { failure: 'timeout' },
    });
    const { evidence, searched } = judgeAbsence(site, indicator, NOTHING);
    expect(evidence.map(({ role, miss }) => [role, miss])).toEqual([
      ['lead', 'entry-leads-nowhere'],
      ['lead', 'section-empty'],
      ['lead', 'lead-not-opened'],
      ['lead', 'lead-off-site'],
    ]);
    expect(searched).toMatchObject({ pages: 2, links: 4, leadsUnopened: 1, sitemap: false });
  });
});

describe('a list of what another site holds', () => {
  const names = ['Khai sinh', 'Kết hôn', 'Chứng thực', 'Tiếp công dân'];
  const list = names.map((name, i) => `<li><a href="https://dichvucong.gov.vn/tt?ma=${i}">${name}</a></li>`);
  const pages = { '': menu({ 'Thủ tục': '/tt' }), tt: `<h1>Thủ tục</h1><ul>${list.join('')}</ul>` };
  const verdictOf = (othersDocuments?: 'review') => {
    const { site, indicator } = siteOf(pages, othersDocuments === undefined ? {} : { othersDocuments });
    const { verdict, reason } = judgeAbsence(site, indicator, NOTHING);
    return `${verdict} ${reason}`;
  };
  it('leads to nothing that the unit itself issues', () => {
    expect(verdictOf('review')).toBe('fail not-found');
    expect(verdictOf()).toBe('review mentioned-only');
  });
});
