import * as z from 'zod/mini';

/** A text in both languages; Vietnamese is the one that counts. */
export const LocalizedText = z.object({
  vi: z.string().check(z.minLength(1), z.maxLength(4000)),
  en: z.string().check(z.minLength(1), z.maxLength(4000)),
});
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Whether `YYYY-MM-DD` is a day of the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar day, `YYYY-MM-DD`, in Vietnam's time. */
export const IsoDate = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    z.refine(isDay, { abort: true, params: { problem: 'not-a-day' } }),
  );
/** A moment, ISO 8601 with a zone: `2026-11-22T08:00:00.000Z`. */
export const IsoInstant = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
    ),
  );
/** Lower-case words joined by hyphens: ids of indicators, checklists and plans. */
export const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
/** `sha256:` and 64 hexadecimal digits. */
export const Digest = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));
/**
 * An http(s) address as text. Not `z.url()`: that one needs the global `URL`, which Apps Script lacks, and
 * rejects every input there without a word.
 */
export const HttpUrl = z
  .string()
  .check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]+\S*$/), z.maxLength(4096));
/** Where a link leads: a page, a mail address or a telephone number; never a script. */
export const LinkTarget = z
  .string()
  .check(
    z.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#]+\S*|([Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):[\S ]*)$/),
    z.maxLength(4096),
  );
