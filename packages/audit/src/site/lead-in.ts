import { countWords } from '../match/words.ts';

/** What may stand before a title without being part of it: a verb of the link, a document's number and day. */
const LEAD_IN_TEXT =
  /^\s*(?:(?:tải(?: về)?|xem|download)(?!\p{L})[\s:]*)?(?:số\s*:?\s*)?(?:\d{1,5}\s*\/(?:\d{4}\/)?[\p{L}\d][\p{L}\d-]*)?(?:\s*ngày\s+[\d/.-]+)?[\s:–-]*/iu;

/** Whether a text begins as such a lead-in does: most do not. */
const OPENS = /^(?:[\s\d:–-]|tải|xem|download|số|ngày)/iu;

/** Words of a text that stand before its title proper: `Tải 187/QĐ-UBND: ` has three. */
export function leadInWords(text: string): number {
  if (!OPENS.test(text)) return 0;
  const lead = LEAD_IN_TEXT.exec(text.slice(0, 120))?.[0] ?? '';
  return lead === '' ? 0 : countWords(lead);
}
