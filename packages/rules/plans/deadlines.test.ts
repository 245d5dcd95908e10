import { describe, expect, it } from 'vitest';
import { planOf, taskOf } from '../src/fixtures/plans.ts';
import { type Deadline, deadlineText, dueOn } from '../src/index.ts';

/** Tết 2021 and the days of April and May. */
const HOLIDAYS_2021 = [
  '2021-02-10',
  '2021-02-11',
  '2021-02-12',
  '2021-02-15',
  '2021-02-16',
  '2021-04-21',
  '2021-04-30',
  '2021-05-03',
];
const dates = (deadline: Deadline | undefined, context: object = {}) =>
  dueOn(deadline, { holidays: HOLIDAYS_2021, year: 2021, ...context }).map(due => due.date ?? due.reason);

describe('deadlines', () => {
  it.each<[string, object, string[]]>([
    ['ca-mau-par-2021/pl-i-6', {}, ['2021-12-14']],
    ['ca-mau-par-2021/pl-ii-2', {}, ['2022-01-15']],
    ['ca-mau-par-2021/pl-i-3', {}, ['2021-12-31']],
    ['ca-mau-par-2021/pl-viii-1', {}, ['2021-08-31']],
    ['ca-mau-par-2021/pl-iii-3', { start: '2021-02-09' }, ['2021-02-23']],
    ['ca-mau-par-2021/pl-iii-3', { events: { 'decision-signed': '2021-04-29' } }, ['2021-05-10']],
    ['ca-mau-par-2021/pl-iii-1', { start: '2021-07-01' }, ['2021-06-26']],
    ['ca-mau-par-2021/pl-iii-4', {}, ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']],
    ['ca-mau-par-2021/pl-i-2', {}, ['set-elsewhere']],
    ['duc-hop-papi-2023/iii-1-b', {}, ['2023-06-02', '2023-10-24']],
    ['ha-giang-papi-2021/iv', {}, ['2021-05-30', '2021-09-19', 'set-elsewhere']],
    ['ha-giang-papi-2021/iv-2-3', {}, ['no-event']],
    ['hcmc-dpi-papi-2021-2025/iii-3-2', { year: 2024 }, ['2024-06-30', '2024-12-31']],
    ['dak-lak-papi-2024/iii-1-a', { year: 2024 }, ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['ha-giang-papi-2021/iii-1-a', {}, ['not-stated']],
  ])('%s with %j falls due on %j', (id, context, expected) => {
    expect(dates(taskOf(id).deadline, context)).toEqual(expected);
  });

  it('read as an official would write them', () => {
    const text = (id: string) => {
      const plan = planOf(id.slice(0, id.indexOf('/')));
      return deadlineText(taskOf(id).deadline, plan).vi;
    };
    expect(text('ca-mau-par-2021/pl-iii-3')).toBe('5 ngày làm việc kể từ ngày ký quyết định công bố');
    expect(text('ca-mau-par-2021/pl-iii-1')).toBe(
      'Chậm nhất 5 ngày trước ngày văn bản quy định thủ tục có hiệu lực',
    );
    expect(text('ca-mau-par-2021/pl-i-3')).toBe('Trong quý IV năm 2021');
    expect(text('duc-hop-papi-2023/iii-1-b')).toBe(
      'Báo cáo 6 tháng: trước ngày 03/06/2023; Báo cáo năm: trước ngày 25/10/2023',
    );
  });

  it('close the data of Đức Hợp’s reports on the days it names', () => {
    const { reporting, dataWindows } = planOf('duc-hop-papi-2023');
    expect(reporting.map(({ dataWindow }) => dataWindow)).toEqual(
      dataWindows.map(({ from, to }) => ({ from, to })),
    );
    expect(dataWindows.map(({ from, to }) => [from, to])).toEqual([
      ['2022-11-01', '2023-05-31'],
      ['2022-11-01', '2023-10-25'],
    ]);
  });
});
