import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, datesOfBlock, dayInVietnam, daysBetween, findDates, isoDate, machineDay } from './dates.ts';

const days = (text: string) => findDates(text).map(({ date }) => date);

/** The ways dates are written on portals. */
const FORMATS: readonly [string, (d: number, m: number, y: number) => string][] = [
  ['dd/MM/yyyy', (d, m, y) => `${two(d)}/${two(m)}/${y}`],
  ['d/M/yyyy', (d, m, y) => `${d}/${m}/${y}`],
  ['dd-MM-yyyy', (d, m, y) => `${two(d)}-${two(m)}-${y}`],
  ['dd.MM.yyyy', (d, m, y) => `${two(d)}.${two(m)}.${y}`],
  ['HH:mm dd/MM/yyyy', (d, m, y) => `07:05 ${two(d)}/${two(m)}/${y}`],
  ['ngày dd tháng MM năm yyyy', (d, m, y) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`],
  ['Thứ hai, d/M/yyyy HH:mm', (d, m, y) => `Thứ hai, ${two(d)}/${two(m)}/${y} 10:04`],
  ['yyyy-MM-dd', (d, m, y) => `${y}-${two(m)}-${two(d)}`],
];

function two(n: number): string {
  return String(n).padStart(2, '0');
}

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('findDates', () => {
  it.each(FORMATS)('reads %s, day before month', (_, write) => {
    fc.assert(
      fc.property(day, iso => {
        const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
        expect(days(write(d, m, y))).toEqual([iso]);
        expect(days(`(Cập nhật: ${write(d, m, y)}). Lượt xem: 12`)).toEqual([iso]);
      }),
    );
  });

  it.each([
    ['Ngày 02 tháng 10, 2026', '2026-10-02'],
    ['NGÀY 2 THÁNG 10 NĂM 2026', '2026-10-02'],
    ['02 / 10 / 2026', '2026-10-02'],
    ['Thứ hai, 24/10/2022 10:04', '2022-10-24'],
    ['2026-10-02T08:00:00', '2026-10-02'],
    ['2 Tháng Mười, 2026', '2026-10-02'],
  ])('reads %j', (text, date) => {
    expect(days(text)).toEqual([date]);
  });

  it.each([
    '31/02/2026',
    '31-04-2026',
    '29/02/2025',
    '00/10/2026',
    '10/13/2026',
    'ngày 31 tháng 9 năm 2026',
    '2026-02-30',
    '01/01/1989',
    '01/01/2100',
    '10/2026',
    '123/12/2026/QĐ',
    '1/2/20261',
    'Điện thoại 0262.3 822 026',
    '192.168.1.2026',
    '',
  ])('finds no day in %j', text => {
    expect(days(text)).toEqual([]);
  });

  it('finds the leap day', () => {
    expect(days('29/02/2024')).toEqual(['2024-02-29']);
  });

  it('finds all dates of a text with where they stand', () => {
    const text = 'Từ 01/10/2026 đến ngày 05 tháng 10 năm 2026';
    const found = findDates(text);
    expect(found.map(({ date }) => date)).toEqual(['2026-10-01', '2026-10-05']);
    for (const { raw, index } of found) expect(text.slice(index, index + raw.length)).toBe(raw);
  });

  it('stops at a bound', () => {
    expect(findDates('01/10/2026 '.repeat(3000)).length).toBe(2000);
  });

  it('gives only days that exist, for any text of digits and signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. ') }), text => {
        for (const date of days(text)) {
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        }
      }),
    );
  });
});

describe('isoDate', () => {
  it('refuses days that are none', () => {
    expect(isoDate(2026, 2, 28)).toBe('2026-02-28');
    expect(isoDate(2026, 2, 29)).toBeNull();
    expect(isoDate(2026, 0, 1)).toBeNull();
    expect(isoDate(2026, 1, 0)).toBeNull();
  });
});

describe('days', () => {
  it('counts from one to the other', () => {
    expect(daysBetween('2026-10-01', '2026-11-01')).toBe(31);
    expect(daysBetween('2026-11-01', '2026-10-01')).toBe(-31);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
  it('begins at midnight in Vietnam', () => {
    expect(dayInVietnam('2026-11-19T16:59:59Z')).toBe('2026-11-19');
    expect(dayInVietnam('2026-11-19T17:00:00Z')).toBe('2026-11-20');
    expect(dayInVietnam('2026-11-20T00:30:00+07:00')).toBe('2026-11-20');
  });
});

describe('datesOfBlock', () => {
  const today = '2026-11-20';
  it.each([
    ['Thứ sáu, 20/11/2026', 'header', 'clock'],
    ['Hôm nay: Thứ sáu, ngày 20 tháng 11 năm 2026', 'main', 'clock'],
    ['Chủ nhật, 15/11/2026 09:12', 'main', 'text'],
    ['Chủ nhật, 15/11/2026', 'nav', 'clock'],
    ['Friday, 20/11/2026', 'aside', 'clock'],
    ['Cập nhật: 20/11/2026', 'main', 'stamp'],
    ['Ngày đăng 08:30 20/11/2026', 'main', 'stamp'],
    ['Ngày ban hành: 01/10/2026', 'main', 'stamp'],
    ['Họp ngày 20/11/2026', 'main', 'text'],
    ['Kế hoạch đến ngày 31/12/2030', 'main', 'text'],
  ] as const)('%j in %s is a %s', (text, region, role) => {
    expect(datesOfBlock(text, 4, region, today)).toMatchObject([{ block: 4, role }]);
  });

  it('keeps what was written', () => {
    expect(datesOfBlock('Đăng ngày 2.10.2026', 0, 'main', today)).toEqual([
      { date: '2026-10-02', raw: '2.10.2026', block: 0, role: 'stamp' },
    ]);
  });

  it('does not take a story that names a weekday for a clock', () => {
    const story = `Thứ sáu, 20/11/2026, ${'ủy ban nhân dân xã tổ chức hội nghị '.repeat(4)}`;
    expect(datesOfBlock(story, 0, 'header', today)).toMatchObject([{ role: 'text' }]);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-20', 0, '2026-11-20'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
    expect(daysBetween(date, later)).toBe(days);
  });
});

describe('machineDay', () => {
  it.each([
    ['2026-11-17', '2026-11-17'],
    [' 2026-11-17 20:30 ', '2026-11-17'],
    ['2026-11-17T20:30:00+07:00', '2026-11-17'],
    ['2026-11-17T20:30:00Z', '2026-11-18'],
    ['2026-11-17T01:00:00.000+0900', '2026-11-16'],
    ['2026-11-17T25:00Z', '2026-11-17'],
  ])('takes the day of %j in Vietnam', (machine, day) => {
    expect(machineDay(machine)).toBe(day);
  });

  it.each(['', '2026', '2026-11', '2026-13-01', 'P3D', '20:30', '2026-11-17 hôm qua'])(
    'finds none in %j',
    machine => {
      expect(machineDay(machine)).toBeNull();
    },
  );
});
