import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { before, dueOn, endOf, findPeriods, type Period, periodCode, reaches } from './periods.ts';

const codes = (text: string, year?: number) => findPeriods(text, year).map(periodCode);

describe('years that are no period', () => {
  it.each([
    'Nghị định 61/2018/NĐ-CP',
    'Hướng dẫn thi hành Luật Đất đai 2024',
    'Luật Thực hiện dân chủ ở cơ sở năm 2022',
    'Bộ luật Dân sự 2015'.replace('2015', '2025'),
    'Quyết định số 1234/QĐ-UBND năm 2023',
    'Nghị quyết 31/2024/QH15',
    'Thông báo 12/TB-UBND ngày 5-10-2026',
  ])('%s', title => expect(findPeriods(title)).toEqual([]));

  it.each([
    ['Kế hoạch phổ biến, giáo dục pháp luật năm 2026', ['2026']],
    ['Quyết định 12/QĐ-UBND năm 2026 công khai quyết toán năm 2025', ['2025']],
    ['Quyết toán năm 2025 theo Nghị định 163/2016/NĐ-CP', ['2025']],
    ['Bảng giá đất 2026 theo Luật Đất đai 2024', ['2026']],
  ])('%s is of %j', (title, codes) => expect(findPeriods(title).map(periodCode)).toEqual(codes));
});

describe('periods as offices write them', () => {
  it.each([
    ['Công khai thực hiện dự toán quí III/2026', '2026-Q3'],
    ['Quý 03/2026', '2026-Q3'],
    ['Quý ba năm 2026', '2026-Q3'],
    ['Thu chi Q.III/2026', '2026-Q3'],
    ['Thu chi Q3-2026', '2026-Q3'],
    ['BC KTXH 9T/2026', '2026-Q3'],
    ['Số liệu thực hiện DT 9 tháng 2026', '2026-Q3'],
    ['Số thu đến 30/9/2026', '2026-Q3'],
    ['Lịch T11/2026', '2026-11'],
    ['Lịch tháng 11.2026', '2026-11'],
    ['10/2026', '2026-10'],
    ['9-2026', '2026-09'],
    ['IV/2025', '2025-Q4'],
  ])('%s', (title, code) => expect(findPeriods(title).map(periodCode)).toContain(code));

  it.each(['Quyết định 12T5', 'Tin số Q9', 'Đội 6TN'])('%s names none', title =>
    expect(findPeriods(title, 2026)).toEqual([]),
  );

  it.each(['13/2026', 'V/2026', 'số 10/2026'])('%s names a year and no month', title =>
    expect(codes(title)).toEqual(['2026']),
  );

  it('take the year of their posting where none is written', () => {
    expect(findPeriods('Thuyết minh 9 tháng', 2026).map(periodCode)).toEqual(['2026-Q3']);
    expect(findPeriods('Số liệu thực hiện DT 6 tháng', 2026).map(periodCode)).toEqual(['2026-H1', '2026-Q2']);
  });
});

describe('findPeriods', () => {
  it.each([
    ['Công khai thực hiện dự toán quý III/2026', ['2026-Q3', '2026']],
    ['Quý I năm 2026', ['2026-Q1', '2026']],
    ['Quí 2-2026', ['2026-Q2', '2026']],
    ['QUÝ IV NĂM 2025', ['2025-Q4', '2025']],
    ['Báo cáo 6 tháng đầu năm 2026', ['2026-H1', '2026-Q2', '2026']],
    ['Báo cáo sáu tháng cuối năm 2026', ['2026-H2', '2026']],
    ['Báo cáo 9 tháng năm 2026', ['2026-Q3', '2026']],
    ['Lịch tiếp công dân tháng 10/2026', ['2026-10', '2026']],
    ['Lịch tháng 3 năm 2026', ['2026-03', '2026']],
    ['Dự toán năm 2026', ['2026']],
    ['Quyết định ngày 05/01/2026 công bố dự toán năm 2025', ['2025']],
    ['Quyết định ngày 05 tháng 01 năm 2026 về quyết toán 2024', ['2024']],
    ['Quyết toán ngân sách 2025', ['2025']],
    ['Lịch tháng 13/2026', ['2026']],
    ['Quý V/2026', ['2026']],
    ['Quý khách vui lòng', []],
    ['Điện thoại 02623822026', []],
  ])('in %j', (text, periods) => {
    expect(codes(text)).toEqual(periods);
  });

  it.each([
    'Quyết định ngày 03 tháng 10 năm 2026',
    'Ngày 06 tháng 7 năm 2026',
    'Hôm nay, ngày 09 tháng 11 năm 2026, tại hội trường',
    'Ngày 12 tháng 01 năm 2026',
  ])('takes the day in %j for no stretch of months', text => {
    expect(findPeriods(text).filter(({ kind }) => kind === 'quarter' || kind === 'half-year')).toEqual([]);
  });

  it('gives a quarter without a year that of its posting, where known', () => {
    expect(codes('Công khai ngân sách quý III', 2026)).toEqual(['2026-Q3']);
    expect(codes('Công khai ngân sách quý III')).toEqual([]);
    expect(codes('Quý I: dự toán năm 2025', 2026)).toEqual(['2025-Q1', '2025']);
  });
});

describe('endOf and before', () => {
  it.each([
    ['month', 2, '2024-02-29', '2024-01'],
    ['month', 1, '2024-01-31', '2023-12'],
    ['quarter', 1, '2024-03-31', '2023-Q4'],
    ['quarter', 4, '2024-12-31', '2024-Q3'],
    ['half-year', 1, '2024-06-30', '2023-H2'],
    ['year', 1, '2024-12-31', '2023'],
  ] as const)('%s %i', (kind, n, end, earlier) => {
    const period = { kind, year: 2024, n };
    expect(endOf(period)).toBe(end);
    expect(periodCode(before(period))).toBe(earlier);
  });
});

describe('dueOn', () => {
  it.each([
    ['quarter', 15, '2026-10-15', '2026-Q3'],
    ['quarter', 15, '2026-10-14', '2026-Q2'],
    ['quarter', 15, '2026-01-14', '2025-Q3'],
    ['quarter', 0, '2026-03-31', '2026-Q1'],
    ['half-year', 15, '2026-07-15', '2026-H1'],
    ['half-year', 15, '2026-07-14', '2025-H2'],
    ['year', 30, '2026-11-20', '2025'],
    ['year', 400, '2026-11-20', '2024'],
    ['month', 5, '2026-11-20', '2026-10'],
  ] as const)('%s, %i days after its end, on %s: %s', (kind, days, on, code) => {
    expect(periodCode(dueOn(kind, days, on))).toBe(code);
  });

  it('is the latest whose day has come', () => {
    const kind = fc.constantFrom<Period['kind']>('month', 'quarter', 'half-year', 'year');
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    const dueDay = (period: Period, days: number) =>
      new Date(Date.parse(`${endOf(period)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(kind, fc.nat(120), day, (of, days, on) => {
        const due = dueOn(of, days, on);
        expect(dueDay(due, days) <= on).toBe(true);
        const most = { month: 12, quarter: 4, 'half-year': 2, year: 1 }[of];
        const next = due.n < most ? { ...due, n: due.n + 1 } : { ...due, year: due.year + 1, n: 1 };
        expect(dueDay(next, days) > on).toBe(true);
        expect(before(next)).toEqual(due);
      }),
    );
  });
});

describe('reaches', () => {
  const q = (year: number, n: number): Period => ({ kind: 'quarter', year, n });
  it.each([
    [q(2026, 3), q(2026, 3), true],
    [q(2026, 4), q(2026, 3), true],
    [q(2027, 1), q(2026, 3), true],
    [q(2026, 2), q(2026, 3), false],
    [q(2025, 4), q(2026, 3), false],
    [{ kind: 'year', year: 2030, n: 1 } as Period, q(2026, 3), false],
  ])('%j for %j: %s', (a, b, held) => {
    expect(reaches(a, b)).toBe(held);
  });
});
