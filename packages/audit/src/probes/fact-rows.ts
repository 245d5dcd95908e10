import type { About } from '../judge/about.ts';
import type { CompiledChecklist, SetId } from '../match/compile.ts';
import { foldText } from '../match/folded-text.ts';
import type { SetHit, TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import type { PageView } from '../site/view.ts';
import { holdsEmail, holdsPhone, isBlankValue } from './facts.ts';

/** What would be a row of a table, told in a card, a list of terms or a line. */
export interface FactRow {
  from: number;
  to: number;
  /** Rows that it stands for: a table whose columns are the persons is one. */
  rows: number;
}

/** Blocks between two facts of one row at most. */
const APART = 8;
const MAX_ROWS = 400;
/** Longer texts are no line of facts. */
const MAX_TEXT = 400;
/** A row of one fact is a text with a label. */
const MIN_FACTS = 2;
const VALUE = /\p{L}{2}|\d{2}/u;

/** The facts of persons or things that a stretch tells outside of tables that are headed by their names, each with `least` of them. */
export function factRows(
  compiled: CompiledChecklist,
  about: About,
  set: SetId,
  least: number,
): readonly FactRow[] {
  const facts = Math.max(MIN_FACTS, least);
  const labelled = labelledRows(about, set, facts);
  return labelled.length > 0 ? labelled : cardRows(compiled, about, set, facts);
}

/** `Họ tên: …; Chức vụ: …`, a label in a cell or term of its own before its value: a label that comes again begins the next row. */
function labelledRows({ view, from, to }: About, set: SetId, least: number): FactRow[] {
  const rows: FactRow[] = [];
  let open: { labels: Set<number>; from: number; to: number } | null = null;
  const close = () => {
    if (open !== null && open.labels.size >= least && rows.length < MAX_ROWS)
      rows.push({ from: open.from, to: open.to, rows: acrossOf(view, open.from) });
    open = null;
  };
  for (const i of view.blocks) {
    if (i < from || i >= to) continue;
    for (const { phrase, last } of labelsIn(view, i, set)) {
      if (open !== null && (open.labels.has(phrase) || i - open.to > APART)) close();
      open ??= { labels: new Set(), from: i, to: i };
      open.labels.add(phrase);
      open.to = last;
    }
  }
  close();
  return rows;
}

/** Persons beside each other in a table whose rows are the facts; else one. */
function acrossOf({ record }: PageView, block: number): number {
  const table = record.tables[record.blocks[block]?.table ?? -1];
  return Math.max(1, (table?.columns ?? 2) - 1);
}

/** The labels of a block that have a value, and the block that this ends in. */
function labelsIn(view: PageView, i: number, set: SetId): { phrase: number; last: number }[] {
  const hits = view.observed.blocks[i];
  const text = view.record.blocks[i]?.text ?? '';
  const found = hits?.bySet.get(set);
  if (hits === undefined || found === undefined || text.length > MAX_TEXT) return [];
  if (isAllLabel(hits, found)) {
    const next = view.record.blocks[i + 1];
    const after = view.observed.blocks[i + 1]?.bySet.get(set);
    const value =
      view.content.has(i + 1) && next?.table === view.record.blocks[i]?.table ? next?.text : undefined;
    if (value === undefined || (after !== undefined && isAllLabel(view.observed.blocks[i + 1], after)))
      return [];
    return isValue(value) ? [{ phrase: found[0]?.phrase ?? -1, last: i + 1 }] : [];
  }
  if (!text.includes(':')) return [];
  const words = wordPlaces(text);
  const starts = found.map(hit => words[hit.from]?.from ?? 0).sort((a, b) => a - b);
  return found.flatMap(hit => {
    const end = words[hit.to - 1]?.to ?? 0;
    const rest = text.slice(end, starts.find(start => start >= end) ?? text.length);
    const colon = /^\s*:/.exec(rest);
    return colon !== null && isValue(rest.slice(colon[0].length)) ? [{ phrase: hit.phrase, last: i }] : [];
  });
}

const isAllLabel = (hits: TextHits | undefined, found: readonly SetHit[]): boolean =>
  hits !== undefined && found.some(({ from, to }) => from === 0 && to === hits.words);

function isValue(text: string): boolean {
  const [value = ''] = text.split(/[;|•]/);
  return VALUE.test(value) && !isBlankValue(value);
}

/** `Nguyễn Văn An`, `Đồng chí NGUYỄN VĂN AN`: two words at least that begin as names do, before anything else. */
const NAME = /^(?:\p{L}[\p{Ll}./]{0,7}\s+){0,2}?\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4}$/u;
const MAX_NAME = 60;

function isName(text: string): boolean {
  const [head = ''] = text.slice(0, MAX_NAME * 2).split(/[,;:(|\d–]|\s-\s/u);
  return head.length <= MAX_NAME && NAME.test(head.trim());
}

/** Cards without labels: a name, and below it a telephone number or address of mail. */
function cardRows(
  compiled: CompiledChecklist,
  { view, from, to }: About,
  set: SetId,
  least: number,
): FactRow[] {
  const { nameLabels, phone, email } = compiled.vocabulary;
  const asks = (kind: SetId) => areOfBoth(compiled, set, kind);
  if (!asks(nameLabels) || !(asks(phone) || asks(email))) return [];
  const rows: FactRow[] = [];
  let open: { kinds: Set<string>; from: number; to: number } | null = null;
  const close = () => {
    if (open !== null && open.kinds.size >= least && rows.length < MAX_ROWS)
      rows.push({ from: open.from, to: open.to, rows: 1 });
    open = null;
  };
  for (const i of view.blocks) {
    const { text = '', table, region } = view.record.blocks[i] ?? {};
    if (i < from || i >= to || table !== undefined || region === 'aside' || text.length > MAX_TEXT) continue;
    if (isName(text)) {
      close();
      open = { kinds: new Set(['name']), from: i, to: i };
    }
    if (open === null || i - open.to > APART) continue;
    const kinds = [...(holdsPhone(text) ? ['phone'] : []), ...(holdsEmail(text) ? ['email'] : [])];
    for (const kind of kinds) open.kinds.add(kind);
    if (kinds.length > 0) open.to = i;
  }
  close();
  return rows;
}

const shared = new WeakMap<CompiledChecklist, Map<string, boolean>>();

const phrasesOf = ({ phrases, setsOf }: CompiledChecklist, set: SetId): string[] =>
  phrases.filter((_, n) => setsOf[n]?.includes(set) === true).map(foldText);

/** Whether a phrase is in both sets, however each writes it. */
function areOfBoth(compiled: CompiledChecklist, one: SetId, other: SetId): boolean {
  let known = shared.get(compiled);
  if (known === undefined) {
    known = new Map();
    shared.set(compiled, known);
  }
  const key = `${one} ${other}`;
  let both = known.get(key);
  if (both === undefined) {
    const others = new Set(phrasesOf(compiled, other));
    both = phrasesOf(compiled, one).some(phrase => others.has(phrase));
    known.set(key, both);
  }
  return both;
}
