import type { Language } from '../schema/language.ts';
import type { LocalizedText } from '../schema/text.ts';
import details from './details.json' with { type: 'json' };
import { fill } from './fill.ts';
import periods from './periods.json' with { type: 'json' };

const TABLES: ReadonlyMap<string, ReadonlyMap<string, LocalizedText>> = new Map(
  Object.entries(details).map(([name, table]) => [name, new Map(Object.entries(table))]),
);
const PERIODS: ReadonlyMap<string, LocalizedText> = new Map(Object.entries(periods));

/** A day or period in words: `2026-10-02` → `02/10/2026`, `2026-Q3` → `quý III/2026`. Others as they are. */
function periodWord(text: string, language: Language): string {
  const [, year, part, month, day] = /^(\d{4})(?:-([QH]\d)|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const kind = part ?? (day === undefined ? (month === undefined ? 'year' : 'month') : 'day');
  const wording = PERIODS.get(kind);
  if (year === undefined || wording === undefined) return text;
  return fill(wording, { year, month: month ?? '', day: day ?? '' }, language);
}

/**
 * A value of a reason's detail as a reader wants it: codes (several, joined by commas) in words, days and periods
 * as they are written in the language. What is not known is given as it is.
 */
export function detailWord(name: string, value: string | number, language: Language): string {
  if (typeof value === 'number') return String(value);
  const table = TABLES.get(name);
  if (table !== undefined) {
    const words = value.split(/,\s*/).map(code => table.get(code)?.[language]);
    return words.some(word => word === undefined) ? value : words.join(', ');
  }
  return name === 'newest' || name === 'period' ? periodWord(value, language) : value;
}
