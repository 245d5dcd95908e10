import type { CompiledChecklist, SetId } from '../match/compile.ts';
import { matchText, type TextHits } from '../match/hits.ts';
import type { Block, PageRecord } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Observation } from '../site/observe.ts';
import { looksLikeAddress, tellsHours } from './fact-shapes.ts';

export type FactKind = 'address' | 'phone' | 'email' | 'hours' | 'responsible';

/** A contact fact in a text: what it is and where it stands. */
export interface Fact {
  kind: FactKind;
  block: number;
  text: string;
  /** Known by its shape alone: on a page about the office it is the office's, in a footer it may be anyone's. */
  unlabelled?: true;
}

const PHONE = /(?:\+?84|\(?0)[\s.()-]*\d(?:[\s.()-]*\d){7,11}/;
const CHAT = /^https?:\/\/(?:www\.)?zalo\.me\//i;
const mayHoldEmail = (text: string): boolean =>
  text.includes('@') || (text.includes('[') && text.includes('[at]'));
const EMAIL = /[\w.+-]{1,64}(?:@|\s*\[at\]\s*)[\w-]+(?:\.[\w-]+)+/i;
const HOURS = /\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}/i;
/** What stands where nobody filled the form in: `[Tên xã]`, `...`, `xxx`. */
const BLANK = /^[\s:.,\-–—_x*…]*$|\[[^\]]*\]|\bxxx+\b|\.{4,}/i;
const LABELS: readonly FactKind[] = ['address', 'phone', 'email', 'hours', 'responsible'];
const NO_LABELS: readonly FactKind[] = [];
/** Longer texts are no contact. */
const MAX_TEXT = 1500;
/** A label in a text of its own: its value is the next text. */
const LABEL_WORDS = 4;
/** A number in a short text of its own is one to call, as cards have it. */
const BARE = 120;

/**
 * The contact facts of a page, in any region: a label of the checklist's vocabulary followed by a value in the
 * same or the next block. E-mail addresses, telephone numbers and office hours are also known by their shape, and an address beside a telephone number.
 */
export function findFacts(
  compiled: CompiledChecklist,
  page: PageRecord,
  observed: Observation,
): readonly Fact[] {
  let facts = known.get(observed);
  if (facts === undefined) {
    facts = readFacts(compiled, page, observed);
    known.set(observed, facts);
  }
  return facts;
}

const known = new KeptWith<Observation, readonly Fact[]>();

function readFacts(compiled: CompiledChecklist, page: PageRecord, observed: Observation): Fact[] {
  const facts: Fact[] = [];
  const { vocabulary } = compiled;
  const labels = LABELS.filter(kind => observed.sets.has(vocabulary[kind]));
  const kinds = new Set<FactKind>();
  // One is enough of the frame, and one of each content: a directory's own beside those in the footer.
  const places = new Set<string>();
  const placeOf = (kind: FactKind, { table, region }: Block) => `${kind} ${table ?? ''} ${region}`;
  const add = (kind: FactKind, block: number, text: string, how: Pick<Fact, 'unlabelled'> = {}) => {
    facts.push({ kind, block, text, ...how });
    if (how.unlabelled !== true) kinds.add(kind);
    places.add(placeOf(kind, page.blocks[block] as Block));
  };
  const phoneTables = new Map<number, boolean>();
  // Whether each text has a digit, and a telephone number: asked of a text, and of those beside it.
  const digits: boolean[] = [];
  const phones: boolean[] = [];
  const isNumbered = (i: number, text: string) => {
    digits[i] ??= /\d/.test(text);
    return digits[i];
  };
  const hasPhone = (i: number) => {
    const text = page.blocks[i]?.text;
    if (text === undefined || !isNumbered(i, text)) return false;
    phones[i] ??= PHONE.test(text);
    return phones[i];
  };
  const told = contactLinks(page);
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i] as Block;
    for (const [kind, contact] of told.get(i) ?? [])
      if (block.hidden !== true && !places.has(placeOf(kind, block)))
        add(kind, i, contact, kind === 'phone' && block.region === 'main' ? { unlabelled: true } : {});
    const { text, table, region } = block;
    if (block.hidden === true || text.length > MAX_TEXT) continue;
    const hits = observed.blocks[i] as TextHits;
    for (const kind of hits.bySet.size === 0 ? NO_LABELS : labels) {
      if (!hits.bySet.has(vocabulary[kind])) continue;
      const after = page.blocks[i + 1];
      const next = after?.region === region ? after.text : '';
      if (hasValue(kind, text, hits.words)) add(kind, i, text);
      else if (hits.words <= LABEL_WORDS && hasValue(kind, next, 99)) add(kind, i, `${text} ${next}`);
    }
    if (table !== undefined && isHeadedPhone(compiled, page, table, phoneTables) && hasPhone(i)) {
      if (!places.has(placeOf('phone', block))) add('phone', i, text);
    }
    if (mayHoldEmail(text) && EMAIL.test(text) && !places.has(placeOf('email', block))) add('email', i, text);
    const numbered = isNumbered(i, text);
    if (numbered && tellsHours(text) && !places.has(placeOf('hours', block))) add('hours', i, text);
    if (
      (numbered || hits.bySet.has(vocabulary.addressParts)) &&
      (hasPhone(i) || hasPhone(i + 1) || hasPhone(i - 1)) &&
      !places.has(placeOf('address', block)) &&
      looksLikeAddress(text, hits, vocabulary.addressParts)
    )
      add('address', i, text, { unlabelled: true });
    if (
      numbered &&
      region === 'main' &&
      text.length <= BARE &&
      hasPhone(i) &&
      !places.has(placeOf('phone', block))
    )
      add('phone', i, text, { unlabelled: true });
    if (numbered && (region === 'footer' || region === 'header') && !kinds.has('phone') && hasPhone(i))
      add('phone', i, text);
  }
  return facts;
}

type Told = readonly ['phone' | 'email', string];

/** Numbers and addresses of mail that links name and no text does (`Gọi ngay`, an icon), by the blocks they stand in. */
function contactLinks({ blocks, links }: PageRecord): ReadonlyMap<number, readonly Told[]> {
  const told = new Map<number, Told[]>();
  for (const { also, block, hidden, href, text } of links) {
    if (hidden === true || (href !== undefined && !CHAT.test(href))) continue;
    const at = Math.min(block, blocks.length - 1);
    for (const name of [text, ...also]) {
      if (blocks[at]?.text.includes(name) !== false) continue;
      const kind = holdsEmail(name) ? 'email' : PHONE.test(name) ? 'phone' : null;
      if (kind !== null) told.set(at, [...(told.get(at) ?? []), [kind, name]]);
    }
  }
  return told;
}

/** Whether a text holds a telephone number, by its shape. */
export const holdsPhone = (text: string): boolean => PHONE.test(text);

/** Whether a text holds an address of mail. */
export const holdsEmail = (text: string): boolean => mayHoldEmail(text) && EMAIL.test(text);

/** Whether a value was never filled in. */
export const isBlankValue = (text: string): boolean => BLANK.test(text);

/** Whether a column of a data table is headed as telephones are. */
function isHeadedPhone(
  compiled: CompiledChecklist,
  page: PageRecord,
  table: number,
  seen: Map<number, boolean>,
): boolean {
  let headed = seen.get(table);
  if (headed === undefined) {
    const { phone } = compiled.vocabulary;
    headed = page.tables[table]?.headers.some(head => matchText(compiled, head).bySet.has(phone)) ?? false;
    seen.set(table, headed);
  }
  return headed;
}

/** Whether a passage of a document holds a fact: numbers and addresses by their shape, the rest by label and value. */
export function holdsFact(kind: FactKind, text: string, hits: TextHits, label: SetId): boolean {
  if (kind === 'phone') return PHONE.test(text);
  if (kind === 'email') return EMAIL.test(text);
  if (kind === 'hours' && tellsHours(text)) return true;
  return hits.bySet.has(label) && hasValue(kind, text, hits.words);
}

function hasValue(kind: FactKind, text: string, words: number): boolean {
  if (text === '' || BLANK.test(text)) return false;
  switch (kind) {
    case 'phone':
      return (
        PHONE.test(text) ||
        /\d{4}[\s.]?\d{3,4}/.test(text) ||
        /(?:\(\d{2,4}\)\s*)?\d{2,4}[\s.]\d{3}[\s.]\d{3,4}/.test(text)
      );
    case 'email':
      return EMAIL.test(text);
    case 'hours':
      return HOURS.test(text);
    case 'address':
      return words >= 5 && words <= 120 && /\p{L}/u.test(text);
    default:
      return words >= 4 && words <= 80;
  }
}
