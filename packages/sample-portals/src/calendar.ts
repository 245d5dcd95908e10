/** The round of the sample audits. */
export const SAMPLE_ROUND = '2026-Q4';
/** The day whose law and freshness count in the sample audits; every date in the portals is fixed text beside it. */
export const SAMPLE_DATE = '2026-11-20';

/** `2026-10-05` as portals write it: `05/10/2026`. Throws a RangeError on anything but a calendar day. */
export function slashDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`not a day: ${iso}`);
  return `${day}/${month}/${year}`;
}

/** `2026-10-05` as documents write it: `ngày 05 tháng 10 năm 2026`. */
export function longDate(iso: string): string {
  const [day, month, year] = slashDate(iso).split('/');
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** What a live clock in a header shows at `now`, in Vietnam's time: `Thứ Sáu, 20/11/2026 08:05`. */
export function liveClock(now: Date): string {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find(one => one.type === type)?.value ?? '';
  return `${part('weekday')}, ${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}
