import { countWords } from '../match/words.ts';

/** What may stand before a title without being part of it: a verb of the link, a day, a document's number and day. */
const LEAD_IN_TEXT =
  /^\s*(?:(?:tải(?: về)?|xem|download)(?!\p{L})[\s:]*)?(?:\(?\d{1,2}[./-]\d{1,2}[./-]\d{4}\)?[\s:–-]+)?(?:số\s*:?\s*)?(?:\d{1,5}\s*\/(?:\d{4}\/)?[\p{L}\d][\p{L}\d-]*)?(?:\s*ngày\s+[\d/.-]+)?[\s:–-]*/iu;

/** Whether a text begins as such a lead-in does: most do not. */
const OPENS = /^(?:[\s\d(:–-]|tải|xem|download|số|ngày)/iu;

/**
 * The kind of a document in the letters that its number is written with, in front of its number or title. Source: Nghị định
 * 30/2020/NĐ-CP, annex III, and what offices write besides.
 */
const KIND = /^\s*(?:QĐ|NQ|KH|BC|TB|CT|CTr|CTR|TTr|TTR|HD|PA|ĐA|BB|GM|CV|CĐ|KL)(?=[\s:.\d])[\s:.]*/u;

/** Whether a text opens with the kind of a document in letters: `KH số 06/KH-UBND …`, `BC công tác …`. */
export function opensWithKind(text: string): boolean {
  return KIND.test(text);
}

/** Words of a text that stand before its title proper: `Tải 187/QĐ-UBND: ` has three. */
export function leadInWords(text: string): number {
  const kind = KIND.exec(text)?.[0] ?? '';
  const rest = kind === '' ? text : text.slice(kind.length);
  const lead = OPENS.test(rest) ? (LEAD_IN_TEXT.exec(rest.slice(0, 120))?.[0] ?? '') : '';
  return kind === '' && lead === '' ? 0 : countWords(kind) + countWords(lead);
}
