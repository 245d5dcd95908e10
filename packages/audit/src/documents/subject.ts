import { type Evidence, MASK } from '@niemyet/rules';
import { exposures } from '../exposure/exposures.ts';
import { maskValues } from '../exposure/mask.ts';
import { namesSubject } from '../judge/entry.ts';
import { followsTitle } from '../judge/related.ts';
import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { matchText, standingHit, type TextHits } from '../match/hits.ts';
import { type FactKind, holdsFact } from '../probes/facts.ts';
import { findDates } from '../read/dates.ts';
import { shorten } from '../read/text.ts';
import type { DocumentRecord } from '../record/document.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import type { OpenedDocument } from './opened.ts';
import { isCapitals, isPlainVietnamese, type Passage, passagesOf } from './passages.ts';

/** Passages at the head of a document among which its title stands: state, office, number, day, kind, subject. */
const HEAD = 14;
/** A title runs no longer than this. */
const TITLE_WORDS = 60;
/** So many passages on a subject and the document is about it, whatever its title. */
const OFTEN = 3;

/** A passage of a document that is on a subject. */
export interface OnSubject {
  passage: Passage;
  /** The phrase as the checklist writes it. */
  matched: string;
  /** The document's own title names the subject, or it speaks of it again and again. */
  named: boolean;
}

const observed = new WeakMap<CompiledChecklist, KeptWith<DocumentRecord, readonly TextHits[]>>();

function hitsOf(compiled: CompiledChecklist, record: DocumentRecord): readonly TextHits[] {
  let byRecord = observed.get(compiled);
  if (byRecord === undefined) {
    byRecord = new KeptWith();
    observed.set(compiled, byRecord);
  }
  let hits = byRecord.get(record);
  if (hits === undefined) {
    hits = passagesOf(record).map(({ text }) => matchText(compiled, text));
    byRecord.set(record, hits);
  }
  return hits;
}

/** Where a document is on the subject of an indicator, or null. The title before anything else. */
export function onSubject(
  { compiled }: Site,
  { record }: OpenedDocument,
  indicator: CompiledIndicator,
  set: SetId,
): OnSubject | null {
  const passages = passagesOf(record);
  const head = headOf(passages);
  let first: OnSubject | null = null;
  let count = 0;
  for (const [i, hits] of hitsOf(compiled, record).entries()) {
    const passage = passages[i];
    const hit = standingHit(hits, indicator, set);
    if (passage === undefined || hit === undefined) continue;
    const matched = compiled.phrases[hit.phrase] ?? '';
    if (i < head && hits.words <= TITLE_WORDS) {
      const entitled = isCapitals(passage.text) || /^(?:về việc|v\/v)/iu.test(passage.text);
      if (entitled || namesSubject(compiled, hits, hit, passage.text, 'main', indicator))
        return { passage, matched, named: true };
    }
    count += 1;
    first ??= { passage, matched, named: false };
  }
  return first === null ? null : { ...first, named: count >= OFTEN };
}

/** The first passage of a document that holds a phrase of a set, or null. */
export function passageWith(
  { compiled }: Site,
  { record }: OpenedDocument,
  indicator: CompiledIndicator,
  set: SetId,
): OnSubject | null {
  const passages = passagesOf(record);
  for (const [i, hits] of hitsOf(compiled, record).entries()) {
    const passage = passages[i];
    const hit = standingHit(hits, indicator, set);
    if (passage !== undefined && hit !== undefined)
      return { passage, matched: compiled.phrases[hit.phrase] ?? '', named: false };
  }
  return null;
}

/** The passage of a document that holds a contact fact, or null. */
export function passageWithFact(
  { compiled }: Site,
  { record }: OpenedDocument,
  kind: FactKind,
): OnSubject | null {
  const hits = hitsOf(compiled, record);
  const passage = passagesOf(record).find(
    ({ text }, i) =>
      text.length <= 1500 && holdsFact(kind, text, hits[i] ?? NO_HITS, compiled.vocabulary[kind]),
  );
  return passage === undefined ? null : { passage, matched: kind, named: false };
}

const NO_HITS: TextHits = { words: 0, all: 0, bySet: new Map() };

/** Passages of the head: up to the first reference to a law, which stands after the title. */
function headOf(passages: readonly Passage[]): number {
  const end = passages.findIndex(({ text, page }) => page > 1 || /^Căn cứ/iu.test(text));
  return Math.min(HEAD, end < 0 ? passages.length : end);
}

/**
 * Whether a document is plainly about something else than the file's title says: read to its end, in Vietnamese, with
 * no phrase of the subject and no two neighbouring words of the title.
 */
export function isAboutElse(
  site: Site,
  opened: OpenedDocument,
  indicator: CompiledIndicator,
  set: SetId,
  title: string,
): boolean {
  const { record, state } = opened;
  if (state !== 'text' || record.cut || !isPlainVietnamese(record)) return false;
  if (onSubject(site, opened, indicator, set) !== null) return false;
  if (onSubject(site, opened, indicator, indicator.terms) !== null) return false;
  return !followsTitle(
    site.compiled,
    title,
    passagesOf(record).map(({ text }) => text),
  );
}

/** A passage of a document as proof, at its page, without the values that it shows of persons. */
export function documentEvidence(
  { compiled }: Site,
  opened: OpenedDocument,
  { passage, matched }: OnSubject,
): Evidence {
  const { record, step, address } = opened;
  const at = record.format === 'pdf' ? `${address}#page=${passage.page}` : address;
  const texts = passagesOf(record).map(({ text }) => text);
  const shown = { title: record.title, tables: [], texts, hits: hitsOf(compiled, record) };
  const { values } = exposures(compiled, shown);
  const text = maskValues(around(passage.text, matched), values).replace(LONG_NUMBER, cover);
  return {
    role: 'proof',
    kind: 'document',
    page: step,
    text: shorten(text, 300),
    ...(at.length <= MAX_HREF ? { href: at } : {}),
    matched: shorten(matched, 300),
  };
}

const MAX_HREF = 4096;
/** Numbers of this length in a row of a table are accounts, cards or telephones: no proof needs one. */
const LONG_NUMBER = /(?<!\d)\d{9,}(?!\d)/g;
const cover = (number: string) => MASK.repeat(number.length);

const BEFORE = 80;

/** A long passage from a little before the phrase on, at a word. */
function around(text: string, matched: string): string {
  if (text.length <= 300) return text;
  const at = text.toLowerCase().indexOf(matched.toLowerCase());
  if (at <= BEFORE) return text;
  const from = text.indexOf(' ', at - BEFORE);
  return text.slice(from < 0 || from > at ? at : from + 1);
}

/** `Hòa An, ngày 12 tháng 3 năm 2026`: the line that says when a document was made out. Source: NĐ 30/2020/NĐ-CP. */
const MADE_OUT = /(?:^|\s)[\p{L} .-]{2,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\b/iu;
const HEAD_LINES = 20;
/** `(Kèm theo Quyết định số 12/QĐ-UBND ngày 5/10/2026)`: what a list or a form was put out with. */
const PUT_OUT = /theo\s+(?:quyết định|thông báo|kế hoạch|báo cáo|nghị quyết)(?!\p{L})/iu;

/** The day on which a document says that it was made out, or that what it belongs to was. */
export function dayMadeOut({ record }: OpenedDocument): string | undefined {
  const passages = passagesOf(record);
  return ownDay(record) ?? dayPutOut(passages.slice(0, headOf(passages)));
}

function dayPutOut(head: readonly Passage[]): string | undefined {
  for (const { text } of head) {
    const at = text.search(PUT_OUT);
    const date = at < 0 ? undefined : findDates(text.slice(at, at + 200))[0]?.date;
    if (date !== undefined) return date;
  }
  return undefined;
}

function ownDay(record: DocumentRecord): string | undefined {
  for (const { text, page } of record.lines.slice(0, HEAD_LINES)) {
    if (page > 1) return undefined;
    const line = MADE_OUT.exec(text)?.[0];
    if (line !== undefined) return findDates(line)[0]?.date;
  }
  return undefined;
}
