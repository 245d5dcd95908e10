import { attribute, walkXml } from './xml.ts';

/** Number formats that show a day. Source: ECMA-376, 18.8.30 (14–17, 22), and 27–36, 50–58 of Asian languages. */
const isBuiltIn = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a format written by hand shows a day: letters of a date outside of quotes and brackets. */
function showsDay(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /d/i.test(bare) || /m+[/.-]?y|y+[/.-]?m/i.test(bare);
}

const MAX_STYLES = 20_000;

/** Indexes of the cell styles under which a number is a day. */
export function dayStyles(styles: string | null): ReadonlySet<number> {
  const days = new Set<number>();
  const own = new Set<number>();
  let inCells = false;
  let index = 0;
  walkXml(styles ?? '', {
    open(name, attributes) {
      if (name === 'numFmt') {
        if (showsDay(attribute(attributes, 'formatCode') ?? ''))
          own.add(Number(attribute(attributes, 'numFmtId')));
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId'));
        if (isBuiltIn(id) || own.has(id)) days.add(index);
        index += 1;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    done: () => index > MAX_STYLES,
  });
  return days;
}

const DAY_MS = 86_400_000;
/** Day 0 of the two calendars; the older one counts a 29 February 1900 that never was. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** 31 December 2099 in the older calendar. */
const LAST_DAY = 73_050;

/** A day as Vietnam writes it (`20/11/2026`) from its number, or null where it is none after 1900. */
export function dayOf(serial: number, calendar: keyof typeof EPOCH): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > LAST_DAY) return null;
  const date = new Date(EPOCH[calendar] + Math.floor(serial) * DAY_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
