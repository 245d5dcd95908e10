import { fileExtension } from '../read/address.ts';
import { isoDate } from '../read/dates.ts';

/** Portals are no older, and a number that would be a later day is none. */
const FIRST_YEAR = 2010;
/** `20261014`, `2026-10-14`. */
const YEAR_FIRST = /(?<!\d)(20\d{2})[._-]?(0[1-9]|1[0-2])[._-]?([0-3]\d)(?!\d)/;
/** `14102026`, `14-10-2026`, `14.10.2026`. */
const DAY_FIRST = /(?<!\d)([0-3]\d)[._-]?(0[1-9]|1[0-2])[._-]?(20\d{2})(?!\d)/;
/** `/uploads/2026/10/`: the month in which a file was put there. */
const FOLDER = /\/(20\d{2})\/(0[1-9]|1[0-2])\//;

/**
 * The day that the name of a file says, or the first day of the month that its folder says; undefined where neither does, or it lies after
 * `on`. Both `YYYY-MM-DD`.
 */
export function dateInName(href: string, on: string): string | undefined {
  if (fileExtension(href) === '') return undefined;
  const path = href.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]*/i, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const first = YEAR_FIRST.exec(name);
  const last = DAY_FIRST.exec(name);
  const folder = FOLDER.exec(path);
  for (const [year, month, day] of [
    first?.slice(1),
    last?.slice(1).reverse(),
    folder === null ? undefined : [...folder.slice(1), '01'],
  ].filter(parts => parts !== undefined)) {
    const date = Number(year) < FIRST_YEAR ? null : isoDate(Number(year), Number(month), Number(day));
    if (date !== null && date <= on) return date;
  }
  return undefined;
}
