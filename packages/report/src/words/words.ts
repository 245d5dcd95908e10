import type { Language } from '@niemyet/rules';
import en from '../locales/en.json' with { type: 'json' };
import vi from '../locales/vi.json' with { type: 'json' };

export type Words = typeof vi;

const TABLE: Record<Language, Words> = { vi, en };

/** The words of the reports in one language. */
export function wordsIn(language: Language): Words {
  return TABLE[language];
}

/** The text with each `{name}` replaced by its value; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The word of a key that comes from data, or the key itself where the table does not know it. */
export function wordOr(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}
