import type { Language, LocalizedText } from '../schema/text.ts';
import details from './details.json' with { type: 'json' };

const TABLES: ReadonlyMap<string, ReadonlyMap<string, LocalizedText>> = new Map(
  Object.entries(details).map(([name, table]) => [name, new Map(Object.entries(table))]),
);
const ROMAN = ['I', 'II', 'III', 'IV'];

/** A day or period in words: `2026-10-02` → `02/10/2026`, `2026-Q3` → `quý III/2026`. Others as they are. */
function dateWord(text: string, language: Language): string {
  const [, year = '', mark = '', day] = /^(\d{4})(?:-(Q[1-4]|H[12]|\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === '' || (day !== undefined && !/^\d/.test(mark))) return text;
  const number = Number(mark.slice(1));
  if (mark.startsWith('Q')) {
    return language === 'vi' ? `quý ${ROMAN[number - 1]}/${year}` : `quarter ${number} of ${year}`;
  }
  if (mark.startsWith('H')) {
    return language === 'vi'
      ? `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
      : `${number === 1 ? 'first' : 'second'} half of ${year}`;
  }
  if (language === 'en') return text;
  if (day !== undefined) return `${day}/${mark}/${year}`;
  return mark === '' ? `năm ${year}` : `tháng ${mark}/${year}`;
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
  return name === 'newest' || name === 'period' ? dateWord(value, language) : value;
}
