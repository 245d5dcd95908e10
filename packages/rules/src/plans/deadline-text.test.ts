import { describe, expect, it } from 'vitest';
import type { Deadline } from '../schema/plan.ts';
import { deadlineText } from './deadline-text.ts';

const plan = {
  events: [
    { id: 'signed', name: { vi: 'ngày ký', en: 'the day of signing' } },
    { id: 'late', name: { vi: 'hồ sơ trễ hẹn', en: 'a dossier is late' } },
  ],
};
const window = (from: string, to: string): Deadline => ({ kind: 'window', from, to });
const relative = (days: number, working: boolean): Deadline => ({
  kind: 'relative',
  days,
  working,
  from: 'signed',
});
const report = { vi: 'báo cáo CCHC', en: 'the reform report' };

describe('deadlineText', () => {
  it.each<[Deadline | undefined, string, string]>([
    [{ kind: 'date-before', date: '2021-12-15' }, 'Trước ngày 15/12/2021', 'Before 2021-12-15'],
    [{ kind: 'date-by', date: '2022-01-15' }, 'Chậm nhất ngày 15/01/2022', 'By 2022-01-15'],
    [window('2021-01-01', '2021-12-31'), 'Trong năm 2021', 'In 2021'],
    [window('2021-10-01', '2021-12-31'), 'Trong quý IV năm 2021', 'In quarter 4 of 2021'],
    [window('2021-08-01', '2021-08-31'), 'Trong tháng 8 năm 2021', 'In August 2021'],
    [
      window('2021-02-01', '2021-04-30'),
      'Từ ngày 01/02/2021 đến ngày 30/04/2021',
      'From 2021-02-01 to 2021-04-30',
    ],
    [
      window('2021-01-01', '2022-12-31'),
      'Từ ngày 01/01/2021 đến ngày 31/12/2022',
      'From 2021-01-01 to 2022-12-31',
    ],
    [relative(5, true), '5 ngày làm việc kể từ ngày ký', '5 working days from the day of signing'],
    [relative(-5, false), 'Chậm nhất 5 ngày trước ngày ký', 'At least 5 days before the day of signing'],
    [{ kind: 'event', event: 'late' }, 'Khi hồ sơ trễ hẹn', 'When a dossier is late'],
    [
      { kind: 'periodic', every: 'quarter', with: report },
      'Định kỳ hằng quý, cùng báo cáo CCHC',
      'Every quarter, with the reform report',
    ],
    [
      { kind: 'periodic', every: 'year', at: 15 },
      'Định kỳ hằng năm, chậm nhất 15 ngày sau khi hết kỳ',
      'Every year, within 15 days of its end',
    ],
    [{ kind: 'reference', to: report }, 'Theo báo cáo CCHC', 'As set by the reform report'],
    [undefined, 'Không nêu', 'Not stated'],
  ])('says %j', (deadline, vi, en) => {
    expect(deadlineText(deadline, plan)).toEqual({ vi, en });
  });

  it('lists the parts of several', () => {
    const deadline: Deadline = {
      kind: 'multiple',
      items: [
        { what: { vi: 'Kế hoạch', en: 'Plan' }, deadline: { kind: 'date-before', date: '2021-05-31' } },
        { what: { vi: 'Báo cáo', en: 'Report' }, deadline: { kind: 'reference', to: report } },
      ],
    };
    expect(deadlineText(deadline, plan)).toEqual({
      vi: 'Kế hoạch: trước ngày 31/05/2021; Báo cáo: theo báo cáo CCHC',
      en: 'Plan: before 2021-05-31; Report: as set by the reform report',
    });
  });
});
