import type { PageDate, Region } from '../record/page.ts';
import { findNamedDates } from './named-dates.ts';

const PATTERN = new RegExp(
  [
    '(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)',
    '(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)',
    '(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*(?:,\\s*)?(?:năm\\s+)?(\\d{4})(?!\\d)',
  ].join('|'),
  'giu',
);

/** Words that stand before the date on which something was posted or brought up to date. */
const STAMP =
  /(cập nhật|đăng lúc|đăng ngày|ngày đăng|ngày ban hành|ngày hiệu lực|posted|updated|published)\D{0,24}(?:\d{1,2}\s*(?::|h|giờ)\s*\d{0,2}\D{0,12})?$/iu;
const WEEKDAY = /(thứ\s+(hai|ba|tư|năm|sáu|bảy)|chủ nhật|hôm nay|(mon|tues|wednes|thurs|fri|satur|sun)day)/iu;
/** The stamp and what may stand between it and the date are not longer. */
const STAMP_REACH = 80;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Beyond this many dates a page tells nothing more. */
const MAX_DATES = 2000;

/** A day of a year of four digits, as `YYYY-MM-DD`. */
function dashed(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `YYYY-MM-DD`, or null where there is no such day, or it lies outside 1990–2099. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  if (day > last) return null;
  return dashed(year, month, day);
}

const MACHINE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/u;

/** The day in Vietnam of a `datetime`: a date, with or without a time and its zone. Null for anything else. */
export function machineDay(machine: string): string | null {
  const match = MACHINE.exec(machine.trim());
  if (match === null) return null;
  const [, year, month, day, time, zone] = match;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === null || time === undefined || zone === undefined) return date;
  const instant = Date.parse(`${date}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`);
  return Number.isNaN(instant) ? date : dayInVietnam(new Date(instant).toISOString());
}

/** A date in a text: the day, the words, and where they start. */
export interface FoundDate {
  date: string;
  raw: string;
  index: number;
}

/**
 * All whole dates of a text, day before month as Vietnam writes them; ISO order where the year comes first. Months by name count
 * where no other date stands.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
    const [raw, y1, m1, d1, d2, m2, y2, d3, m3, y3] = match;
    const date = y1
      ? isoDate(Number(y1), Number(m1), Number(d1))
      : y2
        ? isoDate(Number(y2), Number(m2), Number(d2))
        : isoDate(Number(y3), Number(m3), Number(d3));
    if (date !== null) found.push({ date, raw, index: match.index });
    if (found.length >= MAX_DATES) break;
  }
  if (found.length > 0) return found;
  for (const { year, month, day, raw, index } of findNamedDates(text)) {
    const date = isoDate(year, month, day);
    if (date !== null) found.push({ date, raw, index });
    if (found.length >= MAX_DATES) break;
  }
  return found;
}

/** A portal's dates are few, and asked for again and again. */
const dayNumbers = new Map<string, number>();
const MAX_DAYS = 20_000;

function dayNumber(date: string): number {
  let number = dayNumbers.get(date);
  if (number === undefined) {
    number = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
    if (dayNumbers.size >= MAX_DAYS) dayNumbers.clear();
    dayNumbers.set(date, number);
  }
  return number;
}

/** Days from `a` to `b`, both `YYYY-MM-DD`; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return (dayNumber(b) - dayNumber(a)) / 86_400_000;
}

/** The day that comes so many days after another, both `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const day = new Date(dayNumber(date) + days * 86_400_000);
  return dashed(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

let instantAsked = '';
let dayAnswered = '';

/** The day of an instant in Vietnam (UTC+7, no summer time). Asked of one page again and again. */
export function dayInVietnam(instant: string): string {
  if (instant !== instantAsked) {
    dayAnswered = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
    instantAsked = instant;
  }
  return dayAnswered;
}

const SLASH = 47;

/** The date that is all of a text, as `05/09/2026`, which most dates beside a posting are; null for any other text. */
function dateAlone(text: string): string | null {
  if (text.length !== 10 || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return null;
  const [day, month, year] = [digits(text, 0, 2), digits(text, 3, 5), digits(text, 6, 10)];
  return day < 0 || month < 0 || year < 0 ? null : isoDate(year, month, day);
}

/** The number that the digits between two places of a text make up, or -1. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * The dates of one block with their role. A clock is a weekday with today's date and nothing else, or any such
 * line in a header: it tells nothing of when something was posted.
 */
export function datesOfBlock(text: string, block: number, region: Region, today: string): PageDate[] {
  if (text.length < 8) return [];
  const alone = dateAlone(text);
  if (alone !== null) return [{ date: alone, raw: text, block, role: 'text' }];
  if (!/\d{4}/.test(text)) return [];
  const found = findDates(text.length > 5000 ? text.slice(0, 5000) : text);
  const weekday = found.length > 0 && text.length < 80 && WEEKDAY.test(text);
  return found.map(({ date, raw, index }) => {
    const clock =
      weekday && (region === 'header' || region === 'nav' || Math.abs(daysBetween(date, today)) <= 1);
    const role = clock
      ? 'clock'
      : STAMP.test(text.slice(Math.max(0, index - STAMP_REACH), index))
        ? 'stamp'
        : 'text';
    return { date, raw, block, role };
  });
}
