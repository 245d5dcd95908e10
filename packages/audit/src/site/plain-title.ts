import type { CompiledChecklist } from '../match/compile.ts';
import { matchText, type SetHit, type TextHits } from '../match/hits.ts';

/** Longer texts are no title. */
const MAX_TITLE = 500;
/** A title's number stands within so many characters; most texts have no stroke there. */
const HEAD = 60;

const DATE = '\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{4}';
/** The letters of its kind, then those of who issued it: `71/BC-UBND`, `12/2026/NQ-HĐND`. Source: Nghị định 30/2020/NĐ-CP, annex III. */
const NUMBER = '\\d{1,5}\\s?/\\s?(?:\\d{4}\\s?/\\s?)?(\\p{Lu}[\\p{Lu}r]{1,4})-\\p{Lu}[\\p{L}&-]*';
/** `KH số 06/KH-UBND ngày 12/01/2026 của UBND xã về …`: before the number a day or the kind of document, after it its day and issuer. */
const NUMBERED = new RegExp(
  [
    `^\\s*(?:\\(?${DATE}\\)?[\\s:–-]+)?`,
    '(\\p{L}{2,7}(?:\\s+\\p{L}{2,7})?\\s+)??',
    '(?:số\\s*:?\\s*)?',
    `${NUMBER}`,
    `(?:\\s*,?\\s*(?:ký\\s+)?(?:ngày\\s+)?${DATE})?`,
    '(?:\\s+của\\s+[^,;:–]{2,60}?(?=\\s+(?:về|v/v)\\s))?',
    '[\\s:,;.–-]+',
    '(?:(?:về\\s+việc|về|v/v)\\s*:?\\s+)?',
  ].join(''),
  'iu',
);
/** A cell that holds a number and nothing else but the name of its column: `Số ký hiệu: 12/QĐ-UBND`. */
const ONLY_NUMBER = new RegExp(
  `^\\s*(?:\\p{L}[\\p{L} /,.]{1,24}:\\s*)?(?:số\\s*:?\\s*)?${NUMBER}\\s*$`,
  'iu',
);
const SUBJECT = /^\s*(?:về\s+việc|về|v\/v)\s*:?\s+/iu;

/** Whether a text may begin with a number: one stroke among its first characters. */
function mayBeNumbered(text: string): boolean {
  if (text.length > MAX_TITLE) return false;
  const stroke = text.indexOf('/');
  return stroke > 0 && stroke < HEAD;
}

/**
 * A title without the number, day and issuer between its kind and its subject, as it would be written in full: `BC số 71/BC-UBND ngày
 * 18/09/2026 kết quả …` → `BC kết quả …`, `188/BC-UBND Kết quả …` → `BC Kết quả …`. Null where it has none.
 */
export function plainTitle(text: string): string | null {
  if (!mayBeNumbered(text)) return null;
  const match = NUMBERED.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const kind = match[1]?.replace(/\s*số\s*$/iu, '').trim();
  return rest === '' ? null : `${kind || match[2]} ${rest}`;
}

/** The letters of a document's kind in a cell that holds its number alone, or null. */
export function kindOfNumber(text: string): string | null {
  if (text.length > HEAD || !mayBeNumbered(text)) return null;
  return ONLY_NUMBER.exec(text)?.[1] ?? null;
}

/** A title in a row whose number says of what kind it is: `BC` and `V/v kết quả …` → `BC kết quả …`. */
export function titleOfKind(kind: string, text: string): string {
  return `${kind} ${text.replace(SUBJECT, '')}`;
}

/** The hits of a text, and those phrases of another way to write it that are not among them. */
export function withHitsOf(compiled: CompiledChecklist, hits: TextHits, text: string): TextHits {
  const more = matchText(compiled, text).bySet;
  let bySet: Map<number, readonly SetHit[]> | null = null;
  for (const [set, found] of more) {
    const known = hits.bySet.get(set) ?? [];
    const added = found.filter(({ phrase }) => !known.some(hit => hit.phrase === phrase));
    if (added.length === 0) continue;
    bySet ??= new Map(hits.bySet);
    bySet.set(set, [...known, ...added]);
  }
  return bySet === null ? hits : { ...hits, bySet };
}
