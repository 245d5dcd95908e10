import type { Language, LocalizedText } from '@niemyet/rules';
import messages from './messages.json' with { type: 'json' };

export type MessageKey = keyof typeof messages;

/** A text of the interface with `{name}` filled from `values`. The result is text, not markup. */
export function say(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return (messages[key] as LocalizedText)[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** The language for a user's locale (`vi`, `vi_VN`, `en_GB`): Vietnamese unless it is another one. */
export function languageOf(locale: string): Language {
  return locale === '' || locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
