/** Which days are not worked, beside Saturdays and Sundays. The Government sets both lists each year. */
export interface WorkCalendar {
  /** Days off, `YYYY-MM-DD`: Tết, 30/4, days given in exchange. */
  holidays: readonly string[];
  /** Saturdays and Sundays that are worked in exchange for a day off. */
  workedWeekends?: readonly string[];
}

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of a count of days since 1970-01-01. */
const isoOf = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

/** Days since 1970-01-01 of a calendar day. Throws a RangeError on what is no day. */
function countOf(iso: string): number {
  const days = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8))) / DAY_MS;
  if (Number.isNaN(days) || isoOf(days) !== iso) throw new RangeError(`not a day: ${iso}`);
  return days;
}

/** The day `count` days after `iso`, before it where negative. */
export const addDays = (iso: string, count: number): string => isoOf(countOf(iso) + count);

/** The last day of a month (1 to 12) of a year. */
export const lastDayOf = (year: number, month: number): string => isoOf(Date.UTC(year, month, 0) / DAY_MS);

/** Whether a day is worked: Monday to Friday and no holiday, or a weekend worked in exchange. */
export function isWorkingDay(iso: string, calendar: WorkCalendar): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (countOf(iso) + 4) % 7;
  if (calendar.workedWeekends?.includes(iso) === true) return true;
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.includes(iso);
}

/**
 * The `count`-th working day after `iso` (before it where negative); `iso` itself is not counted, as in Điều 147
 * of the Civil Code, and is given where `count` is 0.
 */
export function addWorkingDays(iso: string, count: number, calendar: WorkCalendar): string {
  const step = Math.sign(count);
  let day = iso;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
