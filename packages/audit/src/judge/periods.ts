/** A stretch of a year that a title names: 1–12 month, 1–4 quarter, 1–2 half-year, or the whole year. */
export interface Period {
  kind: 'month' | 'quarter' | 'half-year' | 'year';
  year: number;
  n: number;
}

const QUARTERS: Record<string, number> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 },
  ...{ một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 },
};
const WHOLE_DATE = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu;
/** `từ ngày 01/01/2026`: what holds from New Year holds for that year. */
const FROM_NEW_YEAR =
  /(?:từ|kể từ)(?:\s+ngày)?\s+0?1(?:\s?[/.-]\s?0?1\s?[/.-]\s?|\s+tháng\s+0?1\s+năm\s+)(20\d{2})(?!\d)/giu;
/**
 * The year of a law or of a document's number says when that was made: `Luật Đất đai 2024`, `61/2018/NĐ-CP`, `12/QĐ-UBND năm 2023`.
 * What follows `pháp luật` is no law's name.
 */
const LAW =
  /(?<!\p{L})(?<![Pp][Hh][áÁ][Pp]\s)(?:Bộ\s+luật|BỘ\s+LUẬT|Luật|LUẬT)\s+\p{Lu}[^\d:;.()]{1,70}(?:\(\s*)?20\d{2}(?!\d)/gu;
const NUMBER =
  /(?<![\d/])\d{1,5}\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?\p{Lu}[\p{L}\d&]*(?:-[\p{Lu}][\p{L}&]*)*(?:\s*,?\s*năm\s+20\d{2}(?!\d))?/gu;
const QUARTER =
  /(?:qu[ýí]\s*|(?<![\p{L}\d])q\.?\s?(?=(?:i|[1-4]\s?[/.-])))(iv|iii|ii|i|0?[1-4]|một|hai|ba|tư|bốn)(?![\p{L}\d])(?:\s*[/.-]\s*|\s+năm\s+|\s+)?(20\d{2})?/giu;
/** So many months; `09 tháng 10 năm 2026` is a day. */
const MONTHS =
  /(?<!\d)(\d{1,2}|sáu|chín)\s+tháng(?!\s+\d{1,2}(?!\d))(?:\s+(đầu|cuối))?(?:\s+(?:của\s+)?năm)?(?:\s+|\/)?(20\d{2})?/giu;
/** The same in short: `9T/2026`, `6T 2026`. */
const SHORT_MONTHS = /(?<![\p{L}\d])0?([369]|12)T(?:\s?[/.-]?\s?(20\d{2})(?!\d)|(?![\p{L}\d]))/gu;
/** `đến 30/9/2026`: what is counted up to the end of a quarter. */
const UP_TO = /đến\s+(?:hết\s+)?(?:ngày\s+)?3[01]\s?[/.-]\s?(0?[369]|12)\s?[/.-]\s?(20\d{2})(?!\d)/giu;
const MONTH = /(?:tháng\s+|(?<![\p{L}\d])T)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(20\d{2})/giu;
/** `10/2026`, `III/2026` and nothing else: a cell under the head of months or quarters. */
const CELL = /^\s*(?:(0?[1-9]|1[0-2])|(iv|iii|ii|i))\s?[/.-]\s?(20\d{2})\s*$/iu;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;
const LAST_MONTH_QUARTER: Record<number, number> = { 3: 1, 6: 2, 9: 3, 12: 4 };

/**
 * The periods that a title names: `quý III/2026`, `9 tháng đầu năm 2026`, `tháng 10/2026`, `năm 2026`. A quarter
 * without a year takes `defaultYear`, where given; nine months count as the third quarter.
 */
export function findPeriods(title: string, defaultYear?: number): Period[] {
  // The day on which a decision was signed names no period.
  const found: Period[] = [];
  for (const [, month, year] of title.matchAll(UP_TO))
    found.push({ kind: 'quarter', year: Number(year), n: Number(month) / 3 });
  const told = title.replace(FROM_NEW_YEAR, ' $1 ').replace(WHOLE_DATE, ' ');
  const text = told.replace(LAW, ' ').replace(NUMBER, ' ');
  const years = [...text.matchAll(YEAR)].map(match => Number(match[1]));
  const onlyYear = new Set(years).size === 1 ? years[0] : undefined;
  const yearOf = (written: string | undefined) =>
    written === undefined ? (onlyYear ?? defaultYear) : Number(written);
  for (const [, n, written] of text.matchAll(QUARTER)) {
    const year = yearOf(written);
    const quarter = QUARTERS[(n ?? '').toLowerCase().replace(/^0/, '')];
    if (year !== undefined && quarter !== undefined) found.push({ kind: 'quarter', year, n: quarter });
  }
  const addMonths = (count: number, last: boolean, year: number | undefined) => {
    if (year === undefined) return;
    if (count === 6) found.push({ kind: 'half-year', year, n: last ? 2 : 1 });
    const quarter = last ? undefined : LAST_MONTH_QUARTER[count];
    if (quarter !== undefined) found.push({ kind: 'quarter', year, n: quarter });
  };
  for (const [, n, part, written] of text.matchAll(MONTHS))
    addMonths(n === 'sáu' ? 6 : n === 'chín' ? 9 : Number(n), part === 'cuối', yearOf(written));
  for (const [, n, written] of text.matchAll(SHORT_MONTHS)) addMonths(Number(n), false, yearOf(written));
  for (const [, n, written] of text.matchAll(MONTH)) {
    const month = Number(n);
    if (month >= 1 && month <= 12) found.push({ kind: 'month', year: Number(written), n: month });
  }
  const [, month, quarter = '', of] = CELL.exec(title) ?? [];
  if (of !== undefined) {
    const n = month === undefined ? QUARTERS[quarter.toLowerCase()] : Number(month);
    if (n !== undefined) found.push({ kind: month === undefined ? 'quarter' : 'month', year: Number(of), n });
  }
  for (const year of years) found.push({ kind: 'year', year, n: 1 });
  return found;
}

const LENGTH: Record<Period['kind'], number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The last day of a period, `YYYY-MM-DD`. */
export function endOf(period: Period): string {
  const month = period.n * LENGTH[period.kind];
  return new Date(Date.UTC(period.year, month, 0)).toISOString().slice(0, 10);
}

/** The first day of a period, `YYYY-MM-DD`. */
export function startOf(period: Period): string {
  const month = (period.n - 1) * LENGTH[period.kind] + 1;
  return `${period.year}-${String(month).padStart(2, '0')}-01`;
}

/** The period before. */
export function before(period: Period): Period {
  const most = 12 / LENGTH[period.kind];
  return period.n > 1 ? { ...period, n: period.n - 1 } : { ...period, year: period.year - 1, n: most };
}

/** The latest period whose disclosure was due on a day: its end and `dueDays` more have passed. */
export function dueOn(kind: Period['kind'], dueDays: number, on: string): Period {
  const year = Number(on.slice(0, 4));
  let period: Period = { kind, year, n: 12 / LENGTH[kind] };
  for (let i = 0; i < 40; i++) {
    const due = new Date(Date.parse(`${endOf(period)}T00:00:00Z`) + dueDays * 86_400_000)
      .toISOString()
      .slice(0, 10);
    if (due <= on) return period;
    period = before(period);
  }
  return period;
}

/** True where `a` is the same as `b` or later. */
export function reaches(a: Period, b: Period): boolean {
  return a.kind === b.kind && (a.year > b.year || (a.year === b.year && a.n >= b.n));
}

/** A period as a code that words are made of later: `2026-Q3`, `2026-H1`, `2026-09`, `2026`. */
export function periodCode({ kind, year, n }: Period): string {
  if (kind === 'year') return String(year);
  if (kind === 'month') return `${year}-${String(n).padStart(2, '0')}`;
  return `${year}-${kind === 'quarter' ? 'Q' : 'H'}${n}`;
}
