import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { type SetHit, standingHit, standingHits, type TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import { countWords } from '../match/words.ts';
import type { Region } from '../record/page.ts';
import { leadInWords, opensWithKind } from '../site/lead-in.ts';
import { doerWords } from '../site/unit-names.ts';

/** A menu entry or heading has at most this many words, beside those that say when or where. */
const ENTRY_WORDS = 14;
const CIRCUMSTANCE_WORDS = 12;
/** In a menu, the subject may stand this far in (`Thông tin về …`). */
const MENU_LEAD_IN = 6;
/** Elsewhere it must open the text, after a word or two at most. */
const LEAD_IN = 2;
/** The title of a posting may run long. */
const POSTING_WORDS = 60;

/** `từ ngày 1 tháng 1 năm 2026`, `đến 31/10/2026`, `quý III năm 2026`, `nhiệm kỳ 2026 - 2031`: when it is, and not what. */
const TIME =
  /(?:(?:từ|đến|trong|vào)\s+)?(?:ngày\s+)?(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*20\d{2}|(?:\d{1,2}\s+)?(?:tháng|quý)\s+[\divx]{1,3}(?:\s*[/.-]\s*|\s+năm\s+)20\d{2}|năm\s+20\d{2}|(?:nhiệm\s+kỳ|giai\s+đoạn|năm\s+học)\s+20\d{2}\s?[-–]\s?20\d{2})(?!\d)/giu;

/** A headline has fewer words: what is longer and opens with its subject is the abstract of a document. */
const HEADLINE_WORDS = 24;
const COLON = /:\s/;
/** Who speaks, before a colon, is named in so many words. */
const NAME_WORDS = 6;
/** A phrase that says what it is of, wherever in a title it stands. */
const TELLING_PHRASE = 3;
const OPENING_PHRASE = 4;

/** A unit's own name has at most this many words. */
const UNIT_WORDS = 4;
const CAPITAL = /^\p{Lu}/u;

/** Words of a text that say when or where. */
function circumstanceWords(compiled: CompiledChecklist, hits: TextHits, text: string): number {
  let count = whereWords(compiled, hits, text);
  for (const [time] of text.matchAll(TIME)) count += countWords(time);
  return count;
}

/** Words of a text that say where it applies (`trên địa bàn xã Hòa An`), and not what it is. */
function whereWords({ vocabulary }: CompiledChecklist, { bySet }: TextHits, text: string): number {
  const places = bySet.get(vocabulary.placeWords);
  if (places === undefined) return 0;
  const words = wordPlaces(text);
  const ends = new Map<number, number>();
  for (const { from, to } of places) {
    let end = bySet.get(vocabulary.unitLevels)?.find(level => level.from === to)?.to ?? to;
    const most = end > to ? end + UNIT_WORDS : end;
    while (end < most && CAPITAL.test(text.slice(words[end]?.from ?? text.length))) end += 1;
    ends.set(from, Math.max(end, ends.get(from) ?? 0));
  }
  let count = 0;
  for (const [from, end] of ends) count += end - from;
  return count;
}

/** Words of a title beyond what any title may open with: a number, a day, a verb of the link, `Quyết định`, `V/v`. */
export function titleWords(compiled: CompiledChecklist, hits: TextHits, text: string): number {
  const lead = leadInWords(text);
  const openers = hits.bySet.get(compiled.vocabulary.documentOpeners) ?? [];
  const opener = openers.find(hit => hit.from <= 1 + lead);
  return hits.words - Math.max(lead, opener?.to ?? 0);
}

/** True where a text opens as the titles of official documents do (`Thông báo …`, `Quyết định số …`). */
export function opensAsPosting(compiled: CompiledChecklist, hits: TextHits, text: string): boolean {
  if (opensWithKind(text)) return true;
  return opensBehind(compiled, hits, leadInWords(text));
}

/** Whether a text opens as documents do behind so many words. */
function opensBehind({ vocabulary }: CompiledChecklist, { bySet }: TextHits, lead: number): boolean {
  return bySet.get(vocabulary.documentOpeners)?.some(hit => hit.from <= 1 + lead) === true;
}

/**
 * Whether a text that holds a phrase *names* the subject, as an entry, a heading or the title of a posting does,
 * rather than mentions it in passing, as the headline of a news story does. Of an indicator that news counts for, that names it as well.
 */
export function namesSubject(
  compiled: CompiledChecklist,
  hits: TextHits,
  hit: SetHit,
  text: string,
  region: Region,
  indicator?: CompiledIndicator,
): boolean {
  const { words } = hits;
  const share = (hit.to - hit.from) / Math.max(1, words);
  if (region === 'nav' || region === 'footer' || region === 'header') {
    return words <= ENTRY_WORDS && (hit.from <= MENU_LEAD_IN || share >= 0.3) && share >= 0.15;
  }
  if (share >= 0.5) return true;
  if (
    hit.from <= LEAD_IN &&
    words <= ENTRY_WORDS + CIRCUMSTANCE_WORDS &&
    words - circumstanceWords(compiled, hits, text) <= ENTRY_WORDS
  )
    return true;
  if (words > POSTING_WORDS) return false;
  if (opensAsPosting(compiled, hits, text)) return true;
  // `UBND xã Hòa An công khai …`: who it is that posts is no part of the title.
  const doer = doerWords(compiled, text, hits);
  if (doer > 0 && opensBehind(compiled, hits, doer - 1)) return true;
  const long = hit.to - hit.from;
  if (long >= OPENING_PHRASE && hit.from <= LEAD_IN && words > HEADLINE_WORDS) return true;
  if (indicator?.indicator.stories === true && long >= TELLING_PHRASE) return true;
  const lead = leadInWords(text);
  if (lead > 0 && words - lead <= ENTRY_WORDS && hit.from - lead <= LEAD_IN) return true;
  return opensPart(text, hits, hit);
}

/**
 * Whether a phrase is half of what stands before a title's first colon, which is the title (`Tuyển sinh lớp 1: chỉ tiêu các trường`),
 * or opens what stands behind it where the colon only follows a name (`Trạm Y tế xã: lịch tiêm chủng`).
 */
function opensPart(text: string, { words }: TextHits, { from, to }: SetHit): boolean {
  const at = COLON.exec(text)?.index;
  if (at === undefined) return false;
  const before = countWords(text.slice(0, at));
  if (to <= before) return (to - from) * 2 >= before;
  return from >= before && from - before <= LEAD_IN && before <= NAME_WORDS && words - before <= ENTRY_WORDS;
}

/**
 * The hit of a set by which a text names the subject: the longest, or where that stands too far in, another that says more than where
 * to look (`Giờ lấy rác và mức thu tiền vệ sinh`).
 */
export function namingHit(
  compiled: CompiledChecklist,
  hits: TextHits,
  indicator: CompiledIndicator,
  set: SetId,
  text: string,
  region: Region,
): SetHit | undefined {
  const best = standingHit(hits, indicator, set);
  if (best === undefined || namesSubject(compiled, hits, best, text, region, indicator)) return best;
  return standingHits(hits, indicator, set).find(
    hit =>
      hit !== best &&
      !isBroad(compiled, indicator, hit) &&
      namesSubject(compiled, hits, hit, text, region, indicator),
  );
}

/** True where the phrase found only says where to look. */
export function isBroad(compiled: CompiledChecklist, indicator: CompiledIndicator, hit: SetHit): boolean {
  return compiled.setsOf[hit.phrase]?.includes(indicator.broad) === true;
}
