/** Months as blogs name them in Vietnamese, from the first; the fifth is also the word for a year. */
const NAMES: readonly (readonly string[])[] = [
  ['một'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai'],
];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...NAMES.flatMap((names, n) => names.map((name): [string, number] => [name, n + 1])),
  ...ENGLISH.map((name, n): [string, number] => [name, n + 1]),
]);

const VIETNAMESE_NAME = NAMES.toReversed().flat().join('|');
const ENGLISH_NAME = String.raw`(${ENGLISH.join('|')})[a-z]{0,6}\.?`;
const YEAR = String.raw`\s*(\d{4})(?!\d)`;
/** `20 Tháng Mười Một, 2026`, `20 Th11, 2026`, `20 Nov 2026`, `Tháng 11 20, 2026`, `November 20, 2026`. */
const PATTERN = new RegExp(
  [
    // Without the comma `9 tháng năm 2026` is so many months of that year.
    String.raw`(?<!\d)(\d{1,2})\s+tháng\s+(${VIETNAMESE_NAME})\s*,${YEAR}`,
    String.raw`(?<!\d)(\d{1,2})\s+th(?:g\.?)?\s?(\d{1,2})\s*,?${YEAR}`,
    String.raw`(?<!\d)(\d{1,2})\s+${ENGLISH_NAME},?${YEAR}`,
    String.raw`tháng\s+(${VIETNAMESE_NAME}|\d{1,2})\s+(\d{1,2})\s*,${YEAR}`,
    String.raw`(?<!\p{L})${ENGLISH_NAME}\s+(\d{1,2})\s*,${YEAR}`,
  ].join('|'),
  'giu',
);
/** What each of these has, and most texts with a year have not. */
const LIKELY =
  /\d\s+th(?:áng\s+\p{L}|g|\s?\d)|[\p{L}\d]\.?\s+\d{1,2}\s*,\s*\d{4}|\d\s+[a-z]{3,9}\.?,?\s*\d{4}/iu;

/** A date with its month by name, perhaps none that there is. */
export interface NamedDate {
  year: number;
  month: number;
  day: number;
  raw: string;
  index: number;
}

/** The dates of a text whose months are named, in Vietnamese or English, or shortened to `Th11`. */
export function* findNamedDates(text: string): Generator<NamedDate> {
  if (!LIKELY.test(text)) return;
  for (const match of text.matchAll(PATTERN)) {
    const [raw, ...groups] = match;
    const [first = '', second = '', year] = groups.filter(group => group !== undefined);
    const [day, month] = /^\d/u.test(raw) ? [first, second] : [second, first];
    const name = month.toLowerCase().replace(/\s+/gu, ' ');
    yield {
      year: Number(year),
      month: MONTHS.get(name) ?? Number(month),
      day: Number(day),
      raw,
      index: match.index,
    };
  }
}
