import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import { findDates } from '../read/dates.ts';

/** Longer texts are no contact without a label. */
const MAX_TEXT = 600;

const TIME = '\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2}(?:\\s?(?:phút|p))?)?';
/** `7h30–11h30`, `từ 7 giờ đến 11 giờ 30`. */
const SPAN = new RegExp(`(?<!\\d)${TIME}\\s*(?:[-–—]|đến|tới)\\s*${TIME}`, 'giu');
/** What any hours have: most texts end here. */
const ANY_TIME = /\d\s?[hg:/]/iu;
/** What makes a span of hours one of every day: its weekdays, its two halves. */
const EVERY_DAY =
  /thứ\s+(?:hai|[2-6])(?!\p{L})|(?:hằng|hàng)\s+(?:ngày|tuần)|ngày\s+làm\s+việc|giờ\s+hành\s+chính/iu;
const HALVES = /sáng.*chiều/isu;

/**
 * Whether a text tells the hours of an office by their shape alone: spans of hours over a day or week, and no day of its own, as what is
 * announced for one has.
 */
export function tellsHours(text: string): boolean {
  if (text.length > MAX_TEXT || !ANY_TIME.test(text)) return false;
  const spans = text.match(SPAN)?.length ?? 0;
  if (spans === 0 && !text.includes('24')) return false;
  const regular = EVERY_DAY.test(text) || HALVES.test(text);
  if (spans === 0) return regular && /(?<!\d)24\s?(?:\/|giờ|h)/iu.test(text) && findDates(text).length === 0;
  return (regular || spans > 1) && findDates(text).length === 0;
}

/** `270 QL20`, `12/5 Trần Phú`, `Số 3 Lê Lợi`, `18 đường Lê Lợi`: a number and the name of a street. */
const HOUSE =
  /(?<![\d/.:,-])(?<!\d\s)\d{1,4}[A-Za-z]?(?:\/\d{1,4})*,?\s+(?:(?:QL|ĐT|TL|HL|ĐH)\s?\.?\d{1,3}|(?:(?:đường|phố|ngõ|ngách|hẻm|kiệt)\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/u;

/** Whether a text holds an address by its shape: a house number and street, or a part of one with a name or number after it. */
export function looksLikeAddress(text: string, hits: TextHits, parts: SetId): boolean {
  if (text.length > MAX_TEXT) return false;
  if (HOUSE.test(text)) return true;
  const found = hits.bySet.get(parts);
  if (found === undefined) return false;
  const words = wordPlaces(text);
  return found.some(({ to }) => {
    const next = words[to];
    const before = words[to - 1];
    if (next === undefined || before === undefined || text.slice(before.to, next.from).trim() !== '')
      return false;
    return /^[\p{Lu}\d]/u.test(text.slice(next.from, next.to));
  });
}
