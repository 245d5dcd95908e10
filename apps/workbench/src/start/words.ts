import type { Language } from '@niemyet/rules';
import words from './words.json' with { type: 'json' };

export type Word = keyof typeof words;

/** A sentence of the root commands with its values put in. */
export function say(language: Language, word: Word, values: Readonly<Record<string, string | number>> = {}) {
  return words[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}

/** The language asked for by `--lang`, else that of the environment; Vietnamese where it says neither. */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const told = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^en(\b|_)/i.test(told) ? 'en' : 'vi';
}
