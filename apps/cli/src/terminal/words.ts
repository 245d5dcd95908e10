import type { Language } from '@niemyet/rules';
import en from '../locales/en.json' with { type: 'json' };
import vi from '../locales/vi.json' with { type: 'json' };

export type WordKey = keyof typeof vi;
export type Values = Readonly<Record<string, string | number>>;

/** Says a sentence in the user's language, with values where `{name}` stands. */
export type Say = (key: WordKey, values?: Values) => string;

const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { vi, en };

/** The sentences of a language. A value that is missing shows as `…`. */
export function wordsOf(language: Language): Say {
  return (key, values = {}) =>
    WORDS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}

/** Whether there is a sentence of this key. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(vi, key);
}
