import type { Language } from '@niemyet/rules';

/** A number with one decimal: with a comma in Vietnamese. */
export function oneDecimal(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** A day as people write it: `22/11/2026` in Vietnamese, as it is in English. */
export function dayText(day: string, language: Language): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day;
}
