import type { Language } from '@niemyet/rules';

/** A score with one decimal: `71,4` in Vietnamese, `71.4` in English; an en dash where there is none. */
export function score(value: number | null, language: Language): string {
  if (value === null) return '–';
  const text = value.toFixed(1);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** A share of one as whole percent, never rounded up to 100 or down to 0: `93%`. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99%';
  if (rounded === 0 && share > 0) return '1%';
  return `${rounded}%`;
}

/** The mean of the numbers among the values; null where there is none. */
export function mean(values: readonly (number | null)[]): number | null {
  const numbers = values.filter(value => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** A difference of scores with its sign: `+4,5`, `−4,5`, `0,0`; an en dash where there is none. */
export function signed(value: number | null, language: Language): string {
  if (value === null) return '–';
  const text = score(Math.abs(value), language);
  return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}
