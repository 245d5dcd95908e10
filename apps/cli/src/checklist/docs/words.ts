import type { Language } from '@niemyet/rules';
import words from './words.json' with { type: 'json' };

export type CatalogueWord = keyof typeof words;

/** Says a word of the catalogue, with values where `{name}` stands. */
export type SayWord = (key: CatalogueWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the catalogue in a language. */
export function catalogueWords(language: Language): SayWord {
  return (key, values = {}) =>
    words[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}
