import { MASK } from '@niemyet/rules';
import { twelveDigits } from './numbers.ts';

/** Values shorter than this (`nhẹ`) stand in much else: they are masked only where they are all of a text. */
const MIN_LENGTH = 8;

/** Twelve digits, in one run or in groups of three, have six so: one cheap look. */
const SIX_DIGITS = /\d{3} ?\d{3}/;

/** The text with what stands at `from`–`to` covered, spaces left. */
function cover(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/\S/g, MASK) + text.slice(to);
}

/** Covers twelve digits that begin as an identity number does: whatever they are, no evidence needs them. */
export function maskNumbers(text: string): string {
  if (!SIX_DIGITS.test(text)) return text;
  let masked = text;
  for (const { from, to } of twelveDigits(text)) if (text[from] === '0') masked = cover(masked, from, to);
  return masked;
}

/** The same, and every one of the values that were found exposed on the page. */
export function maskValues(text: string, values: ReadonlySet<string>): string {
  let masked = maskNumbers(text);
  for (const value of values) {
    if (value.length > masked.length || (value.length < MIN_LENGTH && !/\d/.test(value) && value !== text))
      continue;
    for (let at = masked.indexOf(value); at >= 0; at = masked.indexOf(value, at + value.length)) {
      masked = cover(masked, at, at + value.length);
    }
  }
  return masked;
}

/** Whether an address or a selector carries one of the values: it is then not given at all. */
export function holdsValue(text: string, values: ReadonlySet<string>): boolean {
  for (const value of values) {
    const bare = value.includes(' ') ? value.replaceAll(' ', '') : value;
    if (bare.length >= MIN_LENGTH && /\d/.test(bare) && text.includes(bare)) return true;
  }
  return false;
}
