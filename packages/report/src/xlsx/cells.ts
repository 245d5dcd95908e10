import { type Language, type Verdict, verdictWord } from '@niemyet/rules';
import { vietnamClock } from '../format/date.ts';
import { VERDICT_LOOKS } from '../look/verdicts.ts';
import type { SheetCell } from './sheet.ts';

/** What a cell can hold. Source: Excel specifications and limits. */
const MAX_LETTERS = 32_767;
const LINE = '#c9cfd8';

export const BORDERED: Partial<SheetCell> = { borderStyle: 'thin', borderColor: LINE };
export const HEAD: Partial<SheetCell> = {
  ...BORDERED,
  fontWeight: 'bold',
  backgroundColor: '#eef1f5',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
};
export const TITLE: Partial<SheetCell> = {
  fontSize: 15,
  fontWeight: 'bold',
  height: 24,
  alignVertical: 'center',
};
export const SOFT: Partial<SheetCell> = { textColor: '#55606e' };

/**
 * Text as text, whatever it holds. A leading `=`, `+`, `-` or `@` gets the text format, so that it stays text when
 * someone edits the cell.
 */
export function textCell(value: string, style: Partial<SheetCell> = {}): SheetCell {
  // The format reads `_x0041_` as a character; the writer looks its strings up in a plain object.
  const literal = value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').slice(0, MAX_LETTERS);
  const text = literal in Object.prototype ? `${literal} ` : literal;
  if (text === '') return { ...style };
  const guarded = /^\s*[=+\-@]/.test(text) ? { format: '@' } : {};
  return { type: String, value: text, ...guarded, ...style };
}

/** A score as a number with one decimal; Vietnamese shows it with a comma. */
export function scoreCell(
  value: number | null,
  language: Language,
  style: Partial<SheetCell> = {},
): SheetCell {
  const format = language === 'vi' ? '[$-42A]0.0' : '0.0';
  return value === null ? { ...style } : { type: Number, value, format, align: 'right', ...style };
}

/** A share of one, shown in percent. */
export function shareCell(value: number, style: Partial<SheetCell> = {}): SheetCell {
  return { type: Number, value, format: '0%', align: 'right', ...style };
}

/** A whole number, or nothing. */
export function countCell(value: number | null, style: Partial<SheetCell> = {}): SheetCell {
  return value === null ? { ...style } : { type: Number, value, format: '0', align: 'center', ...style };
}

/** A moment on Vietnam's clock; a day alone where `time` is false. */
export function dateCell(
  instant: string,
  language: Language,
  time: boolean,
  style: Partial<SheetCell> = {},
): SheetCell {
  const date = language === 'vi' ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
  const format = time ? `${date} hh:mm` : date;
  return { type: Date, value: vietnamClock(instant), format, align: 'center', ...style };
}

/** A verdict as its word on its colour. */
export function verdictCell(verdict: Verdict, language: Language, style: Partial<SheetCell> = {}): SheetCell {
  const { ink, ground } = VERDICT_LOOKS[verdict];
  return textCell(verdictWord(verdict, language), {
    ...BORDERED,
    textColor: ink,
    backgroundColor: ground,
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    ...style,
  });
}
