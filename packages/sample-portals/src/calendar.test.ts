import { describe, expect, it } from 'vitest';
import { liveClock, longDate, slashDate } from './calendar.ts';

describe('dates as portals write them', () => {
  it('puts the day first', () => {
    expect(slashDate('2026-10-05')).toBe('05/10/2026');
    expect(longDate('2026-10-05')).toBe('ngày 05 tháng 10 năm 2026');
  });

  it('refuses what is not a day', () => {
    expect(() => slashDate('05/10/2026')).toThrow(RangeError);
  });

  it('shows the clock in Vietnam', () => {
    expect(liveClock(new Date('2026-11-19T18:30:00Z'))).toBe('Thứ Sáu, 20/11/2026 01:30');
  });
});
