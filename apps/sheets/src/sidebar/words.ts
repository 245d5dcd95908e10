import type { Language, LocalizedText } from '@niemyet/rules';
import words from './words.json';

export type Word = keyof typeof words;

/** A text of the sidebar with `{name}` filled from `values`; it is shown as text, never as markup. */
export function word(
  language: Language,
  key: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (words[key] as LocalizedText)[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
