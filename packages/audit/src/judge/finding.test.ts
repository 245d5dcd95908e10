import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { FILE_WORTH } from '../documents/files.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import { judgeIndicator } from './finding.ts';

type Probe = NonNullable<IndicatorInput['criteria']['timely']>;

const HELD: Probe = { probe: 'phrase', any: ['điều đã có'], where: 'home' };
const MISSED: Probe = { probe: 'phrase', any: ['điều không có'], where: 'home' };
const HALF: Probe = { probe: 'phrase', all: [['điều đã có'], ['điều không có']], where: 'home' };
const UNKNOWN: Probe = { probe: 'ask' };
const HOME_PAGE: Pages = { '': '<p>Trên trang có điều đã có.</p>' };

function judged(pages: Pages, over: Partial<IndicatorInput> = {}, state: Parameters<typeof siteOf>[2] = {}) {
  const { site, indicator } = siteOf(pages, over, state);
  return judgeIndicator(site, indicator);
}

describe('criteria', () => {
  it.each<[string, IndicatorInput['criteria'], string]>([
    ['available', { available: HELD }, 'pass satisfied'],
    ['all four', { available: HELD, timely: HELD, complete: HELD, convenient: HELD }, 'pass satisfied'],
    ['not timely', { available: HELD, timely: MISSED }, 'partial incomplete'],
    ['not complete', { available: HELD, timely: HELD, complete: MISSED }, 'partial incomplete'],
    [
      'not convenient',
      { available: HELD, convenient: { probe: 'document', fileRequired: true } },
      'partial inconvenient',
    ],
    ['timely unknown', { available: HELD, timely: UNKNOWN }, 'review ask-inspector'],
    [
      'one missing, one unknown',
      { available: HELD, timely: UNKNOWN, complete: MISSED },
      'partial incomplete',
    ],
    ['not available', { available: MISSED, timely: HELD }, 'fail incomplete'],
    ['half available', { available: HALF }, 'partial incomplete'],
    ['available unknown', { available: UNKNOWN }, 'review ask-inspector'],
    ['the second of two ways', { available: [MISSED, HELD] }, 'pass satisfied'],
    ['neither of two ways', { available: [MISSED, MISSED] }, 'fail incomplete'],
    ['one way half', { available: [MISSED, HALF] }, 'partial incomplete'],
    ['one way unknown', { available: [MISSED, UNKNOWN] }, 'review ask-inspector'],
  ])('%s', (_, criteria, wanted) => {
    const { finding } = judged(HOME_PAGE, { criteria });
    expect(`${finding.machine.verdict} ${finding.machine.reason}`).toBe(wanted);
    expect(finding.verdict).toBe(finding.machine.verdict);
  });

  it('are told one by one, what cannot be told left out', () => {
    const { finding } = judged(HOME_PAGE, {
      criteria: { available: HELD, timely: UNKNOWN, complete: MISSED },
    });
    expect(finding.machine.criteria).toEqual({ available: true, complete: false });
  });

  it('give their evidence a name', () => {
    const { finding } = judged(HOME_PAGE, { criteria: { available: HELD, timely: HELD } });
    expect(finding.evidence[0]).not.toHaveProperty('criterion');
  });
});

describe('an indicator', () => {
  const source = { law: 'Luật', clause: '1', confidence: 'verified' as const };
  it.each([
    ['for another level', { appliesTo: ['province' as const] }, 'na not-for-level'],
    ['not in force', { sources: [{ ...source, inForceTo: '2025-06-30' }] }, 'na not-in-force'],
  ])('%s is not judged', (_, over, wanted) => {
    const { finding, settled } = judged(HOME_PAGE, over);
    expect(`${finding.verdict} ${finding.machine.reason}`).toBe(wanted);
    expect(settled).toBe(true);
  });

  it('whose probe fails is an error and no zero', () => {
    const { site, indicator } = siteOf(HOME_PAGE);
    const broken = { ...indicator, criteria: { available: { probe: 'không có' } as never } };
    const { finding } = judgeIndicator(site, broken);
    expect(finding).toMatchObject({ verdict: 'error', machine: { reason: 'probe-failed', criteria: {} } });
  });

  it('is unreached where nothing was read', () => {
    const { finding } = judged({ '': { failure: 'dns' } });
    expect(finding).toMatchObject({
      verdict: 'unreached',
      machine: { reason: 'portal-unreachable', detail: { problem: 'dns', tries: 3 } },
    });
    expect(judged({}).settled).toBe(false);
  });

  it('is settled once it passes, open while it does not', () => {
    expect(judged(HOME_PAGE, { criteria: { available: HELD } }).settled).toBe(true);
    expect(judged(HOME_PAGE, { criteria: { available: MISSED } }).settled).toBe(false);
    expect(judged(HOME_PAGE, { criteria: { available: HELD, timely: MISSED } }).settled).toBe(false);
  });

  it('says what it wants opened', () => {
    const pages: Pages = {
      '': menu({ 'Tiếp công dân': '/lich' }),
      lich: '<h1>Mục</h1><a href="/a">Lịch tiếp công dân tuần này</a>',
    };
    expect(judged(pages).wants).toEqual(['https://hoaan.vidu.gov.vn/a']);
  });

  it('carries a bounded number of evidence, the entry that led there among it', () => {
    const items = Array.from(
      { length: 40 },
      (_, n) => `<p><a href="/l${n}.pdf">Lịch tiếp công dân tuần ${n}</a></p>`,
    ).join('');
    const { finding } = judged({
      '': menu({ 'Tiếp công dân': '/lich' }),
      lich: `<h1>Tiếp công dân</h1>${items}`,
    });
    expect(finding.verdict).toBe('pass');
    expect(finding.evidence.length).toBeLessThanOrEqual(12);
    expect(finding.evidence.some(({ role, text }) => role === 'lead' && text === 'Tiếp công dân')).toBe(true);
  });
});

describe('a menu entry alone', () => {
  const criteria: [string, IndicatorInput['criteria']][] = [
    ['section', { available: { probe: 'section', accept: ['items', 'documents', 'table', 'form', 'text'] } }],
    ['document', { available: { probe: 'document' } }],
    ['table', { available: { probe: 'table', columns: ['họ tên', 'thời gian'] } }],
    ['form', { available: { probe: 'form', purpose: 'message' } }],
    ['phrase', { available: { probe: 'phrase', facts: ['phone', 'hours'] } }],
    ['freshness', { available: { probe: 'freshness', days: 90 } }],
  ];
  const targets: [string, Pages][] = [
    ['that leads nowhere', { '': menu({ 'Lịch tiếp công dân': '#' }) }],
    ['not opened', { '': menu({ 'Lịch tiếp công dân': '/lich' }) }],
    [
      'of a page that is gone',
      { '': menu({ 'Lịch tiếp công dân': '/lich' }), lich: { failure: 'http-status', status: 404 } },
    ],
    ['of a page that failed', { '': menu({ 'Lịch tiếp công dân': '/lich' }), lich: { failure: 'timeout' } }],
    [
      'of an empty page',
      { '': menu({ 'Lịch tiếp công dân': '/lich' }), lich: '<h1>Lịch tiếp công dân</h1>' },
    ],
    [
      'of a page with the menu again',
      {
        '': menu({ 'Lịch tiếp công dân': '/lich' }),
        lich: `${menu({ 'Lịch tiếp công dân': '/lich' })}<h1>Lịch tiếp công dân</h1>`,
      },
    ],
    [
      'of a page to come',
      {
        '': menu({ 'Lịch tiếp công dân': '/lich' }),
        lich: '<h1>Lịch tiếp công dân</h1><p>Đang cập nhật</p>',
      },
    ],
    [
      'of a soft 404',
      {
        '': menu({ 'Lịch tiếp công dân': '/lich' }),
        lich: '<h1>Không tìm thấy trang</h1><p>Lịch tiếp công dân</p>',
      },
    ],
    [
      'of a page on other things',
      {
        '': menu({ 'Lịch tiếp công dân': '/lich' }),
        lich: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT.repeat(3)}`,
      },
    ],
    ['back to the home page', { '': menu({ 'Lịch tiếp công dân': '/' }) }],
    ['to another site', { '': menu({ 'Lịch tiếp công dân': 'https://vidu.gov.vn/lich' }) }],
  ];
  const cases = criteria.flatMap(([name, how]) =>
    targets.map(([what, pages]) => [name, what, how, pages] as const),
  );
  it.each(cases)('%s: one %s does not pass', (_, __, how, pages) => {
    const { finding } = judged(pages, { criteria: how });
    expect(finding.verdict).not.toBe('pass');
    if (finding.verdict !== 'partial') expect(finding.machine.criteria.available).not.toBe(true);
  });
  it('with content behind it does', () => {
    const pages: Pages = {
      '': menu({ 'Lịch tiếp công dân': '/lich' }),
      lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}`,
    };
    expect(judged(pages).finding.verdict).toBe('pass');
  });
});

describe('files wished for', () => {
  const pages: Pages = {
    '': menu({ 'Lịch tiếp công dân': '/lich', 'Tin tức': '/tin' }),
    lich: '<h1>Lịch tiếp công dân</h1><p><a href="/a.pdf">Thông báo lịch tiếp công dân 05/11/2026</a></p>',
  };
  const wished = (criteria: IndicatorInput['criteria']) =>
    judged(pages, { criteria }).files.map(({ href, worth }) => [href.slice(-5), worth]);

  it('are worth more where the duty lacks something', () => {
    expect(wished({ available: { probe: 'section' } })).toEqual([['a.pdf', FILE_WORTH.titled]]);
    expect(wished({ available: { probe: 'section' }, complete: MISSED })).toEqual([
      ['a.pdf', FILE_WORTH.lacking],
    ]);
  });

  it('are those of every way to be available, where one was met and something lacks', () => {
    const table: Probe = { probe: 'table', columns: ['chức vụ', 'điện thoại'] };
    const section: Probe = { probe: 'section', accept: ['items', 'documents'] };
    expect(wished({ available: [table, section], complete: MISSED })).toContainEqual([
      'a.pdf',
      FILE_WORTH.untold,
    ]);
    expect(wished({ available: [table, section] })).toEqual([['a.pdf', FILE_WORTH.titled]]);
  });
});

describe('a unit with a fanpage and no portal', () => {
  it.each<[string, Pages]>([
    ['read', { '': '<p>Xin chào</p>' }],
    ['not read', { '': { failure: 'robots' } }],
  ])('is for an inspector to look at, whether the page was %s', (_, pages) => {
    const unit = {
      code: '1',
      name: 'Xã Ví Dụ',
      level: 'commune' as const,
      url: 'https://www.facebook.com/xavidu',
    };
    expect(judged(pages, {}, { unit }).finding).toMatchObject({
      verdict: 'review',
      machine: { reason: 'fanpage-only', detail: { host: 'facebook.com' } },
    });
  });
});
