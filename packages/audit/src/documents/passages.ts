import { isSyllable } from '../legacy-text/spelling.ts';
import { countWords, wordsOf } from '../match/words.ts';
import type { DocumentRecord } from '../record/document.ts';
import { KeptWith } from '../site/kept-with.ts';

/** Lines of a document that belong together: a sentence, a heading over several lines, a row of a table. */
export interface Passage {
  page: number;
  text: string;
}

/** A sentence longer than this is parted all the same. */
const MAX_WORDS = 80;
/** What begins a passage of its own: a list's mark, an article, a reference. */
const MARK = /^(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.|Điều \d|Căn cứ|Số:?|V\/v|Về việc|Kính gửi)/u;

/** Lines of the letterhead that end where they do: number, motto, place and day. Source: NĐ 30/2020/NĐ-CP. */
const ENDS = /^Số\s*:|Hạnh phúc\s*$|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$/iu;

const known = new KeptWith<DocumentRecord, readonly Passage[]>();

/** The passages of a document, in order. Lines are broken by the width of the paper; passages are not. */
export function passagesOf(record: DocumentRecord): readonly Passage[] {
  let passages = known.get(record);
  if (passages === undefined) {
    passages = record.format === 'xlsx' ? record.lines : joined(record);
    known.set(record, passages);
  }
  return passages;
}

function joined(record: DocumentRecord): Passage[] {
  const passages: Passage[] = [];
  let open: { page: number; texts: string[]; words: number; capitals: boolean } | null = null;
  const close = () => {
    if (open !== null) passages.push({ page: open.page, text: open.texts.join(' ') });
    open = null;
  };
  for (const { page, text } of record.lines) {
    const capitals = isCapitals(text);
    const words = countWords(text);
    const goesOn =
      open !== null &&
      open.page === page &&
      open.capitals === capitals &&
      open.words + words <= MAX_WORDS &&
      !MARK.test(text) &&
      !/[.;:!?]\s*$/.test(open.texts.at(-1) ?? '') &&
      !text.includes(' | ');
    if (!goesOn || open === null) {
      close();
      open = { page, texts: [], words: 0, capitals };
    }
    open.texts.push(text);
    open.words += words;
    if (text.includes(' | ') || ENDS.test(text)) close();
  }
  close();
  return passages;
}

/** True where a text is written in capitals alone, as the titles of documents are. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
}

/** Fewer words than this say too little to tell what a document is about. */
const MIN_WORDS = 60;
/** Share of words that are spelt as Vietnamese, and of those that carry a mark: half of them do. */
const MIN_SYLLABLES = 0.5;
const MIN_MARKED = 0.15;
const MAX_LOOKED_AT = 3000;

const plain = new KeptWith<DocumentRecord, boolean>();

/**
 * Whether a document holds enough plain Vietnamese to tell that it is *not* about something: words spelt as
 * Vietnamese, with their marks. Recognition that lost the marks and fonts of unknown code do not.
 */
export function isPlainVietnamese(record: DocumentRecord): boolean {
  let answer = plain.get(record);
  if (answer === undefined) {
    answer = record.readable && spelt(record);
    plain.set(record, answer);
  }
  return answer;
}

function spelt(record: DocumentRecord): boolean {
  let words = 0;
  let syllables = 0;
  let marked = 0;
  for (const { text } of record.lines) {
    for (const word of wordsOf(text)) {
      if (/\d/.test(word)) continue;
      words += 1;
      if (isSyllable(word)) syllables += 1;
      // `đ` outlives recognition that loses the marks.
      if (/[^\0-\x7fđĐ]/.test(word)) marked += 1;
    }
    if (words > MAX_LOOKED_AT) break;
  }
  return words >= MIN_WORDS && syllables >= words * MIN_SYLLABLES && marked >= words * MIN_MARKED;
}
