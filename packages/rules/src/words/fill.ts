import { LANGUAGES, type Language } from '../schema/language.ts';
import type { LocalizedText } from '../schema/text.ts';

/** Values for the `{name}` placeholders of a wording; one may itself differ by language. */
export type Detail = Readonly<Record<string, string | number | LocalizedText>>;

/** A wording with the values of `detail` put where `{name}` stands; `…` where there is none. Values are text. */
export function fill(wording: LocalizedText, detail: Detail, language: Language): string {
  const values = new Map(Object.entries(detail));
  return wording[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) return '…';
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** The same in every language. */
export function fillAll(wording: LocalizedText, detail: Detail = {}): LocalizedText {
  const [vi, en] = LANGUAGES.map(language => fill(wording, detail, language)) as [string, string];
  return { vi, en };
}
