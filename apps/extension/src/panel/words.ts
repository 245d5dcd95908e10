import { i18n } from '#i18n';
import { language } from '../language.ts';
import type { Problem } from '../store/schema.ts';

/** A number as the language writes it: a decimal comma in Vietnamese. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString(language() === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A score of 0–100 with one decimal. */
export const score = (value: number): string => number(value, 1);

/** A share of 0–1 in percent. */
export const percent = (share: number): string => `${number(Math.round(share * 100))}%`;

/** A day `YYYY-MM-DD` as `DD/MM/YYYY`. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  return date === undefined ? iso : `${date}/${month}/${year}`;
}

/** A moment in Vietnam's time, `DD/MM/YYYY HH:mm`. */
export function moment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return parts.format(at).replace(', ', ' ');
}

/** The sentence of a problem; `detail` is what the worker said of it. */
export function problemText(problem: Problem, detail = ''): string {
  return problem === 'checklistRefused' || problem === 'tooManyChecklists'
    ? i18n.t(`problem.${problem}`, [detail])
    : i18n.t(`problem.${problem}`);
}

/** Host of an address, for showing. */
export function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
