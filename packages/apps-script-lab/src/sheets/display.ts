import { isDate } from '../script/realm.ts';
import { conventionsOf } from './entry.ts';

function showNumber(value: number, format: string, locale: string): string {
  const { decimal, group } = conventionsOf(locale);
  const pattern = /([#0,]*[#0])(?:\.(0+))?(%?)/.exec(format);
  if (!pattern) return String(value).replace('.', decimal);
  const [, whole = '0', zeros = '', percent] = pattern;
  const [digits = '0', fraction] = Math.abs(value * (percent ? 100 : 1))
    .toFixed(zeros.length)
    .split('.');
  const grouped = whole.includes(',') ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits;
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}${percent}`;
}

function showDate(value: Date, format: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).formatToParts(value);
  const part = (type: string) => parts.find(found => found.type === type)?.value ?? '';
  const form = /[ymdh]/i.test(format) ? format : 'dd/mm/yyyy';
  return form
    .replace(/hh:mm/i, () => `${part('hour')}:${part('minute')}`)
    .replace(/yyyy/i, () => part('year'))
    .replace(/mm/i, () => part('month'))
    .replace(/dd/i, () => part('day'));
}

/** A cell as the reader sees it: by its number format, in the spreadsheet's locale and time zone. */
export function display(value: unknown, format: string, locale: string, timeZone: string): string {
  if (typeof value === 'number') return showNumber(value, format, locale);
  if (isDate(value)) return showDate(value, format, timeZone);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
