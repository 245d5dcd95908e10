import type { Language } from '@niemyet/rules';

const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** An ISO instant as a `Date` whose UTC fields read as the clock in Vietnam (UTC+7). */
export function vietnamClock(instant: string): Date {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET);
}

/** A calendar day: `22/11/2026` in Vietnamese, `2026-11-22` in English. Takes a day or an instant. */
export function day(date: string, language: Language): string {
  const iso = date.includes('T') ? vietnamClock(date).toISOString().slice(0, 10) : date;
  return language === 'vi' ? iso.split('-').reverse().join('/') : iso;
}

/** A moment on Vietnam's clock: `15:04 22/11/2026` in Vietnamese, `2026-11-22 15:04` in English. */
export function moment(instant: string, language: Language): string {
  const time = vietnamClock(instant).toISOString().slice(11, 16);
  return language === 'vi' ? `${time} ${day(instant, language)}` : `${day(instant, language)} ${time}`;
}
