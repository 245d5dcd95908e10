import { describe, expect, it } from 'vitest';
import type { Deadline } from '../schema/plan.ts';
import { type DueContext, dueOn } from './due.ts';

const TET = ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16'];
const days = (deadline: Deadline | undefined, context: Partial<DueContext> = {}) =>
  dueOn(deadline, { holidays: TET, ...context }).map(due => due.date ?? due.reason);

const signed: Deadline = { kind: 'relative', days: 5, working: true, from: 'decision-signed' };
const effective: Deadline = { kind: 'relative', days: -5, working: false, from: 'legal-document-effective' };

describe('dueOn', () => {
  it.each<[string, Deadline | undefined, Partial<DueContext>, string[]]>([
    ['the day before', { kind: 'date-before', date: '2022-01-01' }, {}, ['2021-12-31']],
    ['the day itself', { kind: 'date-by', date: '2022-01-15' }, {}, ['2022-01-15']],
    ['the last day', { kind: 'window', from: '2021-10-01', to: '2021-12-31' }, {}, ['2021-12-31']],
    ['working days over a weekend', signed, { start: '2021-08-05' }, ['2021-08-12']],
    ['working days over Tết', signed, { start: '2021-02-09' }, ['2021-02-23']],
    ['working days with no holidays', signed, { start: '2021-02-09', holidays: [] }, ['2021-02-16']],
    [
      'its own event before any start',
      signed,
      { start: '2021-08-05', events: { 'decision-signed': '2021-08-02' } },
      ['2021-08-09'],
    ],
    ['days of the calendar backwards', effective, { start: '2021-03-03' }, ['2021-02-26']],
    ['no event', signed, {}, ['no-event']],
    [
      'an event that happened',
      { kind: 'event', event: 'dossier-overdue' },
      { events: { 'dossier-overdue': '2021-05-04' } },
      ['2021-05-04'],
    ],
    ['an event that did not', { kind: 'event', event: 'dossier-overdue' }, {}, ['no-event']],
    ['an event named like a method', { kind: 'event', event: 'constructor' }, { events: {} }, ['no-event']],
    [
      'quarters',
      { kind: 'periodic', every: 'quarter' },
      { year: 2024 },
      ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'],
    ],
    ['half-years', { kind: 'periodic', every: 'half-year' }, { year: 2023 }, ['2023-06-30', '2023-12-31']],
    ['days after a year', { kind: 'periodic', every: 'year', at: 15 }, { year: 2021 }, ['2022-01-15']],
    ['no year', { kind: 'periodic', every: 'month' }, {}, ['no-year']],
    ['another document', { kind: 'reference', to: { vi: 'x', en: 'x' } }, {}, ['set-elsewhere']],
    ['nothing stated', undefined, {}, ['not-stated']],
  ])('gives %s', (_, deadline, context, expected) => {
    expect(days(deadline, context)).toEqual(expected);
  });

  it('has twelve months', () => {
    const months = days({ kind: 'periodic', every: 'month' }, { year: 2024 });
    expect(months).toHaveLength(12);
    expect(months[1]).toBe('2024-02-29');
  });

  it('names the parts of several', () => {
    const what = { vi: 'Báo cáo năm', en: 'Annual report' };
    const none = { vi: 'Tổng kết', en: 'Review' };
    const deadline: Deadline = {
      kind: 'multiple',
      items: [
        { what, deadline: { kind: 'date-before', date: '2023-10-25' } },
        { what: none, deadline: { kind: 'event', event: 'published' } },
      ],
    };
    expect(dueOn(deadline, { holidays: [] })).toEqual([
      { what, date: '2023-10-24', basis: 'stated' },
      { what: none, date: null, reason: 'no-event', event: 'published' },
    ]);
  });

  it('says where a day comes from', () => {
    expect(dueOn({ kind: 'window', from: '2021-08-01', to: '2021-08-31' }, { holidays: [] })).toEqual([
      { date: '2021-08-31', from: '2021-08-01', basis: 'stated' },
    ]);
    expect(dueOn(signed, { holidays: [], start: '2021-08-02' })[0]).toMatchObject({ basis: 'counted' });
    expect(dueOn({ kind: 'periodic', every: 'year' }, { holidays: [], year: 2021 })[0]).toMatchObject({
      basis: 'period-end',
    });
  });

  it('refuses a start that is no day', () => {
    expect(() => days(signed, { start: '30/02/2021' })).toThrow(RangeError);
  });
});
