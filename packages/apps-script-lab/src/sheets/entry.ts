/** What a cell holds after something was entered into it. */
export type Entered = { value: string | number | boolean | Date } | { formula: string };

/** How a locale writes numbers and days. */
interface Conventions {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
}

/** Conventions of a spreadsheet's locale: Vietnamese, else American. */
export function conventionsOf(locale: string): Conventions {
  return locale.startsWith('vi')
    ? { decimal: ',', group: '.', dayFirst: true }
    : { decimal: '.', group: ',', dayFirst: false };
}

function numberOf(text: string, { decimal, group }: Conventions): number | undefined {
  const d = `\\${decimal}`;
  const g = `\\${group}`;
  const form = new RegExp(
    `^([-+]?)(?:(\\d{1,3}(?:${g}\\d{3})+|\\d+)(${d}\\d*)?|(${d}\\d+))(e[-+]?\\d+)?(%?)$`,
    'i',
  );
  const match = form.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '0', fraction = '', bare = '', exponent = '', percent] = match;
  const digits = whole.split(group).join('') + (fraction || bare).replace(decimal, '.');
  return Number(`${sign}${digits}${exponent}`) / (percent ? 100 : 1);
}

function dateOf(text: string, dayFirst: boolean): Date | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const local = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, second, third] = iso
    ? [iso[1], iso[2], iso[3]]
    : month
      ? [month[2], month[1], '1']
      : local
        ? [local[3] ?? '2026', ...(dayFirst ? [local[2], local[1]] : [local[1], local[2]])]
        : [];
  if (year === undefined) return undefined;
  const y = year.length === 2 ? 2000 + Number(year) : Number(year);
  const m = Number(second);
  const d = Number(third);
  const clock = iso ? [iso[4], iso[5], iso[6]].map(part => Number(part ?? 0)) : [0, 0, 0];
  // The spreadsheet's day begins at midnight in Vietnam, seven hours before UTC's.
  const date = new Date(Date.UTC(y, m - 1, d, (clock[0] as number) - 7, clock[1], clock[2]));
  const back = new Date(date.getTime() + 7 * 3_600_000);
  return back.getUTCMonth() === m - 1 && (iso !== null || back.getUTCDate() === d) ? date : undefined;
}

/**
 * What Sheets makes of a text given to `setValue(s)`: a leading `'` keeps the rest as text; a leading `=` (and
 * `+` or `-` before anything but a number) is a formula; numbers, percents, days and truth values are read by the
 * spreadsheet's locale unless the cell is formatted as plain text (`@`).
 */
export function enter(text: string, format: string, locale: string): Entered {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (format === '@') return { value: text };
  const trimmed = text.trim();
  const conventions = conventionsOf(locale);
  const number = numberOf(trimmed, conventions);
  if (number !== undefined) return { value: number };
  if (/^[-+]/.test(trimmed) && trimmed.length > 1) return { formula: `=${trimmed}` };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return { value: dateOf(trimmed, conventions.dayFirst) ?? text };
}
