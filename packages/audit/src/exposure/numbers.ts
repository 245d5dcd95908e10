/** Twelve digits, in one run or in groups of three. */
const TWELVE = /(?<![\d.,/-])(?:\d{12}|\d{3} \d{3} \d{3} \d{3})(?![\d/-]|[.,]\d)/g;
/** The nine digits of the identity card before 2021. */
const NINE = /(?<![\d.,/-])(?<!\d )(?:\d{9}|\d{3} \d{3} \d{3})(?![\d/-]|[.,]\d| \d)/g;
const ACCOUNT = /(?<![\d.,/-])\d(?: ?\d){5,18}(?![\d/-]|[.,]\d)/g;
const INSURANCE = /(?<![\w.-])(?:[A-Z]{2} ?\d(?: ?\d){12}|\d{10})(?![\w/-]|[.,]\d)/g;
const PHONE = /(?<![\d.,/-])(?:\+?84|0)[ .-]?[35789]\d(?:[ .-]?\d){7}(?![\d/-])/g;
const DAY = /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}(?!\d)/g;
const AMOUNT = /(?<![\d/-])\d{1,3}(?:[.,]\d{3})+(?![\d/-])/g;

/** The provinces of before 2025, by which identity numbers begin: 001 to 096. */
const LAST_PROVINCE = 96;

/** Places of a value in a text. */
export interface Span {
  from: number;
  to: number;
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: raw }) => ({ from: index, to: index + raw.length }));
}

/** A text without eight digits in a row or grouped holds no number of a person: one cheap look. */
export function holdsNumber(text: string): boolean {
  return /\d(?:[ .-]?\d){7}/.test(text);
}

/** Twelve-digit numbers, as a column or label of identity numbers means them. */
export function twelveDigits(text: string): Span[] {
  return spansOf(TWELVE, text);
}

/** Nine-digit numbers: identity numbers only where a label says so. */
export function nineDigits(text: string): Span[] {
  return spansOf(NINE, text);
}

/**
 * Twelve digits that are built as an identity number: the province of the first registration (001–096), sex and
 * century, the year of birth (not after `year`), six digits. Source: Nghị định 137/2015/NĐ-CP, Điều 13.
 */
export function isIdentityNumber(text: string, year: number): boolean {
  const digits = text.replace(/ /g, '');
  if (!/^\d{12}$/.test(digits)) return false;
  const province = Number(digits.slice(0, 3));
  const century = Number(digits[3]);
  const born = 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6));
  return province >= 1 && province <= LAST_PROVINCE && century <= 3 && born >= 1900 && born <= year;
}

/** Account numbers: six to nineteen digits. Only where a label says so. */
export function accounts(text: string): Span[] {
  return spansOf(ACCOUNT, text);
}

/** Numbers of insurance cards (two letters and thirteen digits) and books (ten digits). */
export function insurances(text: string): Span[] {
  return spansOf(INSURANCE, text);
}

/** Mobile telephone numbers: those of persons. */
export function mobilePhones(text: string): Span[] {
  return spansOf(PHONE, text);
}

/** Full dates. */
export function days(text: string): Span[] {
  return spansOf(DAY, text);
}

/** Amounts with separators. */
export function amounts(text: string): Span[] {
  return spansOf(AMOUNT, text);
}
