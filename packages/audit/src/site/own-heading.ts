import type { CompiledChecklist } from '../match/compile.ts';
import type { PageRecord } from '../record/page.ts';
import type { Observation } from './observe.ts';

/** Ends the letterhead of a document, which is none of its headings. Source: Nghị định 30/2020/NĐ-CP, annex I. */
const MOTTO = /^độc\s+lập\s*[-–]\s*tự\s+do\s*[-–]\s*hạnh\s+phúc$/iu;
/** A page's own heading stands within so many blocks of content, and so does what it is of below it. */
const NEAR = 12;
/** A line that says what a document is of is no longer. */
const SUBJECT_WORDS = 60;
/** `Về việc …`, also behind the kind of the document: `THÔNG BÁO V/v …`. Source: Nghị định 30/2020/NĐ-CP, annex I. */
const SUBJECT = /^\s*(?:\p{L}+(?:\s\p{L}+)?\s*:?\s+)?(?:về\s+việc|v\/v)[\s:]/iu;

/** The page's own heading: the first real one in its content, else the first styled one near its top; -1 without one. */
export function ownHeading(record: PageRecord, blocks: readonly number[]): number {
  const real = blocks.find(i => {
    const level = record.blocks[i]?.heading ?? 0;
    return level >= 1 && level <= 3;
  });
  if (real !== undefined) return real;
  const near = blocks.slice(0, NEAR);
  const motto = near.findIndex(i => MOTTO.test(record.blocks[i]?.text ?? ''));
  return near.slice(motto + 1).find(i => (record.blocks[i]?.heading ?? 0) > 0) ?? -1;
}

/**
 * The block that says what a page is of: its own heading, but where that says no more than what kind of document it is
 * (`THÔNG BÁO`), the line below that says of what (`Về việc …`).
 */
export function subjectHeading(
  compiled: CompiledChecklist,
  record: PageRecord,
  observed: Observation,
  blocks: readonly number[],
  name: number,
): number {
  const hits = observed.blocks[name];
  const openers = hits?.bySet.get(compiled.vocabulary.documentOpeners);
  if (hits === undefined || openers?.some(({ from, to }) => from === 0 && to === hits.words) !== true)
    return name;
  const at = blocks.indexOf(name);
  const below = blocks.slice(at + 1, at + 1 + NEAR).find(i => {
    const words = observed.blocks[i]?.words ?? 0;
    return words <= SUBJECT_WORDS && SUBJECT.test(record.blocks[i]?.text ?? '');
  });
  // In a list of postings such a line is the name of one of them.
  return below === undefined || record.links.some(({ block }) => block === below) ? name : below;
}
