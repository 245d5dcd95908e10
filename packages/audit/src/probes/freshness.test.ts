import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { OTHER_TEXT, siteOf } from '../testing/site.ts';
import type { Proof } from './probe.ts';

const view = siteOf({ '': OTHER_TEXT }).site.home!;
const proof = (dates: string[], titles: string[] = []): Proof => ({
  key: [...dates, ...titles].join(),
  evidence: { role: 'proof', kind: 'text', page: 0, text: 'x' },
  titles,
  dates,
  view,
  from: 0,
  to: 1,
});
const of = (over: object, ...proofs: Proof[]) =>
  run({ probe: 'freshness', ...over }, { '': OTHER_TEXT }, {}, {}, () => proofs);

describe('the age of the proofs', () => {
  it.each([
    [['2026-11-01'], 'met'],
    [['2026-08-22'], 'met'],
    [['2026-08-21'], 'half one-item-old'],
    [['2026-05-24'], 'half one-item-old'],
    [['2026-05-23'], 'missed one-item-old'],
    [['2024-01-01', '2026-11-19'], 'met'],
    [['2030-12-31'], 'open date-unknown'],
    [['2030-12-31', '2024-01-01'], 'missed one-item-old'],
    [[], 'open date-unknown'],
  ])('%j with 90 and 180 days: %s', (dates, wanted) => {
    expect(said(of({ days: 90, partialDays: 180 }, proof(dates)))).toBe(wanted);
  });
  it('is told by the name of a file where nothing else tells it, and never against it', () => {
    const named = (name: string, dates: string[] = []) => {
      const href = `https://hoaan.vidu.gov.vn/files/${name}`;
      return said(of({ days: 90 }, { ...proof(dates), evidence: { ...proof([]).evidence, href } }));
    };
    expect(named('bc-14102026.pdf')).toBe('met');
    expect(named('bc-14102020.pdf')).toBe('open date-unknown');
    expect(named('bc-14102026.pdf', ['2024-01-01'])).toBe('missed one-item-old');
  });
  it('of several is that of the newest, and says so', () => {
    const result = of({ days: 90 }, proof(['2025-01-01']), proof(['2025-06-01']));
    expect(result).toMatchObject({
      met: false,
      reason: 'not-timely',
      detail: { newest: '2025-06-01', days: 90 },
    });
  });
});

describe('the period that was due', () => {
  const period = (kind: string, dueDays: number, more: object = {}) => ({
    period: { kind, dueDays, ...more },
  });
  it.each([
    ['quý III/2026', 'met'],
    ['quý IV/2026', 'met'],
    ['9 tháng đầu năm 2026', 'met'],
    ['quý II/2026', 'missed period-missing'],
    ['quý III/2025', 'missed period-missing'],
    ['Lịch tiếp công dân', 'open date-unknown'],
  ])('of a quarter, in %j: %s', (title, wanted) => {
    expect(said(of(period('quarter', 15), proof(['2026-10-10'], [title])))).toBe(wanted);
  });
  it('takes the year of its posting for a quarter without one', () => {
    expect(said(of(period('quarter', 15), proof(['2026-10-10'], ['quý III'])))).toBe('met');
    expect(said(of(period('quarter', 15), proof(['2025-10-10'], ['quý III'])))).toBe('missed period-missing');
  });
  it('may lie years back where that is accepted', () => {
    expect(said(of(period('year', 30), proof([], ['năm 2024'])))).toBe('missed period-missing');
    expect(said(of(period('year', 30, { acceptBack: 1 }), proof([], ['năm 2024'])))).toBe('met');
  });
  it('is missing where all that is dated is long past', () => {
    expect(said(of(period('quarter', 15), proof(['2024-01-01'], ['Báo cáo'])))).toBe('missed period-missing');
  });
  it('is no day of the month', () => {
    expect(said(of(period('quarter', 15), proof(['2026-01-12'], ['Ngày 12 tháng 01 năm 2026'])))).toBe(
      'open date-unknown',
    );
  });
});

describe('a period named where no date is', () => {
  const within = (days: number) => ({ probe: 'freshness' as const, days });
  it.each([
    ['of this month', 45, 'Lịch tiếp công dân tháng 11 năm 2026', 'met'],
    ['of a month not long ago', 45, 'Lịch tiếp công dân tháng 10/2026', 'open date-unknown'],
    ['of long ago', 45, 'Lịch tiếp công dân tháng 01 năm 2026', 'missed not-timely'],
    ['still to come', 45, 'Lịch tiếp công dân tháng 12 năm 2027', 'open date-unknown'],
    ['of this year', 365, 'Kế hoạch tiếp công dân năm 2026', 'met'],
    ['of this year, where weeks count', 45, 'Kế hoạch tiếp công dân năm 2026', 'open date-unknown'],
  ])('%s', (_, days, title, wanted) => {
    expect(said(of(within(days), proof([], [title])))).toBe(wanted);
  });
  it.each([
    ['in time', 'Bảng thu, chi các quỹ (đến 31/10/2026)', 'met'],
    ['long ago, which may be a law’s', 'Triển khai Luật ngày 10/11/2022', 'open date-unknown'],
    ['still to come', 'Lịch chi trả từ ngày 30/11/2026', 'open date-unknown'],
  ])('may be a day %s', (_, title, wanted) => {
    expect(said(of(within(90), proof([], [title])))).toBe(wanted);
  });
  it('counts for nothing beside a date of long before', () => {
    expect(said(of(within(45), proof(['2025-01-10'], ['Lịch tháng 11 năm 2026'])))).toBe(
      'missed one-item-old',
    );
  });
});

describe('a period that is not over', () => {
  it.each([
    ['2026-06-25', 'Lịch tiếp công dân 6 tháng cuối năm 2026', { running: true }, 'met'],
    ['2026-06-25', 'Lịch tiếp công dân 6 tháng cuối năm 2026', {}, 'missed one-item-old'],
    ['2026-10-01', 'Lịch tiếp công dân quý IV', { running: true }, 'met'],
    ['2026-06-25', 'Lịch tiếp công dân quý III năm 2026', { running: true }, 'missed one-item-old'],
    ['2026-01-05', 'Lịch tiếp công dân năm 2026', {}, 'missed one-item-old'],
    ['2026-01-05', 'Lịch tiếp công dân năm 2026', { running: true }, 'met'],
    ['2025-12-29', 'Lịch tiếp công dân năm 2026', { running: true }, 'met'],
    ['2025-06-29', 'Lịch tiếp công dân năm 2026', { running: true }, 'missed one-item-old'],
    ['2025-01-05', 'Lịch tiếp công dân năm 2025', { running: true }, 'missed one-item-old'],
    ['2026-01-05', 'Lịch tiếp công dân', { running: true }, 'missed one-item-old'],
  ])('posted on %s as %j, by %j: %s', (date, title, rule, wanted) => {
    expect(said(of({ days: 45, ...rule }, proof([date], [title])))).toBe(wanted);
  });
  it('counts without a date', () => {
    const year = proof([], ['Lịch tiếp công dân năm 2026']);
    expect(said(of({ days: 45, running: true }, year))).toBe('met');
  });
});

describe('the news of the portal', () => {
  const news = (...items: [string, string][]) => ({
    '': items
      .map(
        ([date, href]) =>
          `<ul><li><a href="${href}">Xã Hòa An tổ chức hội nghị ${href}</a><span> ${date}</span></ul>`,
      )
      .join(''),
  });
  const portal = { probe: 'freshness' as const, of: 'portal' as const, days: 30 };
  it.each([
    ['a recent item', news(['10/11/2026', '/a'], ['01/01/2026', '/b']), 'met'],
    ['old items', news(['10/08/2026', '/a'], ['01/01/2026', '/b']), 'missed outdated'],
    [
      'recent items of another site',
      news(['10/11/2026', 'https://vidu.gov.vn/a'], ['01/01/2026', '/b']),
      'missed outdated',
    ],
    ['items of days to come', news(['10/12/2027', '/a'], ['01/01/2026', '/b']), 'missed outdated'],
    ['no date at all', { '': OTHER_TEXT }, 'open date-unknown'],
    ['a live clock alone', { '': `<p>Thứ sáu, 20/11/2026</p>${OTHER_TEXT}` }, 'open date-unknown'],
    [
      'one stamp on all items',
      news(...Array.from({ length: 6 }, (_, n): [string, string] => ['10/11/2026', `/${n}`])),
      'open evidence-conflict',
    ],
    ['a recent date beside no link', { '': `<p>Ngày 10/11/2026</p>${OTHER_TEXT}` }, 'open date-unknown'],
  ])('with %s', (_, pages, wanted) => {
    expect(said(run(portal, pages))).toBe(wanted);
  });
  it('is shown at its newest item', () => {
    const { proofs } = run(portal, news(['10/11/2026', '/a'], ['01/01/2026', '/b']));
    expect(proofs.map(({ evidence }) => [evidence.kind, evidence.date])).toEqual([['date', '2026-11-10']]);
  });
});
