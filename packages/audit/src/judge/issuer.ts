import { openedDocument } from '../documents/opened.ts';
import type { CompiledChecklist } from '../match/compile.ts';
import { matchText, type TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import { countWords } from '../match/words.ts';
import type { DocumentRecord } from '../record/document.ts';
import { type Item, rowAround } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import { fold, isOther, type NamedUnit, namedUnits } from '../site/unit-names.ts';
import type { PageView } from '../site/view.ts';
import { attachedFiles, isPosting, openedView, titleHits } from './topic.ts';

/** Who issued a document: the unit itself, another body, or it is not told. */
type Issuer = 'own' | 'other' | undefined;

/** A name of an office has at most this many words. */
const NAME_WORDS = 14;
/** Lines of a letterhead at the top of a document. Source: Nghị định 30/2020/NĐ-CP, annex I. */
const LETTERHEAD_LINES = 6;
/** What stands beside the name of the office, and what ends the letterhead. */
const MOTTO = /\s*(?:cộng\s*h[òo][àa]\s+xã\s+hội|độc\s+lập|đảng\s+cộng\s+sản).*$/iu;
const NUMBERED = /^\s*số\s*[:\d]/iu;
/** `12/QĐ-SXD`, `61/2018/NĐ-CP`, `31/2024/QH15`: the letters at the end are those of who issued it. */
const NUMBER =
  /(?<![\d/])\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?([\p{Lu}][\p{L}&]*\d{0,2}(?:-[\p{Lu}][\p{L}&]*)*)/u;
/** A document's own number stands among its first words. */
const BEFORE_NUMBER = 4;

/** Who an office's name is, as a table's cell or a letterhead writes it. */
function issuerNamed(site: Site, text: string): Issuer {
  if (countWords(text) > NAME_WORDS) return undefined;
  const { compiled } = site;
  const hits = matchText(compiled, text);
  const units = unitsIn(site, text, hits);
  if (units.some(named => isOwn(site, named))) return 'own';
  const above = hits.bySet.get(compiled.vocabulary.otherIssuers);
  if (above?.some(({ from }) => from === 0) === true) return 'other';
  if (units.length > 0) return 'other';
  // `UBND xã` on a commune's portal is that commune's.
  return hits.bySet.has(compiled.vocabulary.unitLevels) ? 'own' : undefined;
}

const codes = new WeakMap<CompiledChecklist, ReadonlySet<string>>();

/** Whether a number's letters are those of a body above the commune. */
function isNumberOfOther(compiled: CompiledChecklist, letters: string): boolean {
  let known = codes.get(compiled);
  if (known === undefined) {
    known = new Set((compiled.checklist.vocabulary.otherIssuerCodes ?? []).map(code => code.toUpperCase()));
    codes.set(compiled, known);
  }
  const last = letters.slice(letters.lastIndexOf('-') + 1);
  return known.has(last.replace(/[&\d]/g, '').toUpperCase());
}

/** Who issued a document by the number that its title opens with. */
function issuerByNumber({ compiled }: Site, title: string): Issuer {
  const head = title.slice(0, 80);
  const match = NUMBER.exec(head);
  if (match === null) return undefined;
  const before = head.slice(0, match.index);
  if (countWords(before) > BEFORE_NUMBER) return undefined;
  if (matchText(compiled, before).bySet.has(compiled.vocabulary.carryingOut)) return undefined;
  return isNumberOfOther(compiled, match[1] as string) ? 'other' : undefined;
}

/** Who issued a document by its title: `Kế hoạch … của UBND tỉnh`, `Sở Nội vụ ban hành …`; not where it carries that out. */
function issuerByTitle(site: Site, title: string, hits: TextHits): Issuer {
  const { compiled } = site;
  const above = hits.bySet.get(compiled.vocabulary.otherIssuers);
  if (above === undefined) return undefined;
  if (unitsIn(site, title, hits).some(named => isOwn(site, named))) return 'own';
  const words = wordPlaces(title).map(({ from, to }) => title.slice(from, to).toLowerCase());
  const carried = hits.bySet.get(compiled.vocabulary.carryingOut) ?? [];
  const told = above.some(({ from }) => {
    if (carried.some(hit => hit.from < from)) return false;
    return from === 0 || words[from - 1] === 'của' || words[from - 1] === 'do';
  });
  return told ? 'other' : undefined;
}

const isOwn = (site: Site, named: NamedUnit) => !isOther(named, fold(site.unit.name));

/** The units that a text names; `xã hội` is none. */
function unitsIn(site: Site, text: string, hits: TextHits): readonly NamedUnit[] {
  return namedUnits(site.compiled, text, hits).filter(
    named => isOwn(site, named) || !/^xã\s+hội(?!\p{L})/iu.test(named.text),
  );
}

const letterheads = new WeakMap<DocumentRecord, Issuer | null>();

/** Who issued an opened document, by its letterhead. */
function issuerByLetterhead(site: Site, href: string | undefined): Issuer {
  const opened = openedDocument(site, href);
  if (opened?.state !== 'text') return undefined;
  const known = letterheads.get(opened.record);
  if (known !== undefined) return known ?? undefined;
  const lines: string[] = [];
  for (const { text, page } of opened.record.lines.slice(0, LETTERHEAD_LINES)) {
    if (page > 1 || NUMBERED.test(text)) break;
    const name = text.replace(MOTTO, '').trim();
    if (name !== '') lines.push(name);
  }
  const issuer = ofLetterhead(site, lines);
  letterheads.set(opened.record, issuer ?? null);
  return issuer;
}

function ofLetterhead(site: Site, lines: readonly string[]): Issuer {
  const { unitLevels, otherIssuers } = site.compiled.vocabulary;
  if (lines.some(line => issuerNamed(site, line) === 'own')) return 'own';
  const hits = lines.map(line => matchText(site.compiled, line));
  // An office of a former district's commune: both stand there.
  if (hits.some(({ bySet }) => bySet.has(unitLevels))) return undefined;
  return hits[0]?.bySet.get(otherIssuers)?.[0]?.from === 0 ? 'other' : undefined;
}

/** The column of a table that a block stands in, from 0; -1 where its path does not tell. */
function columnOf(selector: string): number {
  const at = Math.max(selector.lastIndexOf('>td:nth-child('), selector.lastIndexOf('>th:nth-child('));
  return at < 0 ? -1 : Number.parseInt(selector.slice(at + '>td:nth-child('.length), 10) - 1;
}

/** Who issued what stands in some blocks: by the column of a table, or a label, that says so. */
function issuerStated(site: Site, view: PageView, from: number, to: number): Issuer {
  const { compiled } = site;
  const { issuerLabels } = compiled.vocabulary;
  const { blocks, tables } = view.record;
  for (let i = from; i <= to; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    const column = block.table === undefined ? -1 : columnOf(block.selector);
    const head = column < 0 ? undefined : tables[block.table as number]?.headers[column];
    if (head !== undefined && head !== block.text && matchText(compiled, head).bySet.has(issuerLabels)) {
      const issuer = issuerNamed(site, block.text);
      if (issuer !== undefined) return issuer;
      continue;
    }
    const label = view.observed.blocks[i]?.bySet.get(issuerLabels)?.[0];
    if (label === undefined || label.from > 0) continue;
    const value = afterLabel(block.text) ?? (i < to ? blocks[i + 1]?.text : undefined);
    const issuer = value === undefined ? undefined : issuerNamed(site, value);
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

/** What follows a label in its own text, up to the next one. */
function afterLabel(text: string): string | undefined {
  const colon = text.indexOf(':');
  const value = colon < 0 ? '' : (text.slice(colon + 1, colon + 120).split(/[;|•]/)[0] ?? '').trim();
  return value === '' ? undefined : value;
}

/** Whether it can be told at all: of a commune whose name says that it is one. */
export function asksIssuer({ unit, compiled }: Site): boolean {
  return unit.level === 'commune' && matchText(compiled, unit.name).bySet.has(compiled.vocabulary.unitLevels);
}

/** Blocks below a posting's heading among which it says who issued it. */
const DETAILS = 60;

/** Details of an item stand below its title, where no row holds them: at most so many blocks. */
const BELOW = 3;

function itemRow({ record }: PageView, { index, link }: Item) {
  const row = rowAround(record, link.block, link.selector);
  if (row.marked) return row;
  const next = record.links[index + 1]?.block ?? record.blocks.length;
  const to = Math.max(link.block, Math.min(link.block + BELOW, next - 1));
  return { from: link.block, to, marked: false };
}

/** Whether another body issued what an item is: by its row, its number, the page or file it opens, its title. */
export function isOfOthers(site: Site, view: PageView, item: Item): boolean {
  const row = itemRow(view, item);
  const opened = openedView(site, view, item);
  const hits = titleHits(view, item);
  const issuer =
    issuerStated(site, view, row.from, row.to) ??
    (opened === null ? issuerByLetterhead(site, item.link.href) : pageIssuer(site, opened)) ??
    (item.file !== '' && isPosting(view) ? pageIssuer(site, view) : undefined) ??
    numberInRow(site, view, row) ??
    issuerByNumber(site, item.title) ??
    (hits === undefined ? undefined : issuerByTitle(site, item.title, hits));
  return issuer === 'other';
}

/** Whether another body issued what a posting shows. */
export function isPageOfOthers(site: Site, view: PageView): boolean {
  const title = view.record.blocks[view.heading]?.text ?? '';
  const hits = view.observed.blocks[view.heading];
  const issuer =
    pageIssuer(site, view) ??
    issuerByNumber(site, title) ??
    (hits === undefined ? undefined : issuerByTitle(site, title, hits));
  return issuer === 'other';
}

/** Whether a row of a table tells that another body issued what it names. */
export function isRowOfOthers(site: Site, view: PageView, row: { from: number; to: number }): boolean {
  const issuer =
    issuerStated(site, view, row.from, row.to) ??
    numberInRow(site, view, { ...row, marked: true }) ??
    titlesIn(site, view, row);
  return issuer === 'other';
}

function titlesIn(site: Site, view: PageView, { from, to }: { from: number; to: number }): Issuer {
  for (let i = from; i <= to; i++) {
    const hits = view.observed.blocks[i];
    const text = view.record.blocks[i]?.text ?? '';
    const issuer = hits === undefined ? undefined : issuerByTitle(site, text, hits);
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

/** By the number that stands in a cell of its own, or opens one, beside a title. */
function numberInRow(
  site: Site,
  view: PageView,
  { from, to, marked }: { from: number; to: number; marked: boolean },
): Issuer {
  for (let i = from; marked && i <= to; i++) {
    const text = view.record.blocks[i]?.text ?? '';
    if (/^\D{0,24}\d/.test(text) && issuerByNumber(site, text) === 'other') return 'other';
  }
  return undefined;
}

function pageIssuer(site: Site, view: PageView): Issuer {
  const stated = issuerStated(site, view, Math.max(0, view.heading), view.heading + DETAILS);
  if (stated !== undefined) return stated;
  const files = attachedFiles(view).map(({ link }) => issuerByLetterhead(site, link.href));
  if (files.includes('own')) return 'own';
  return files.includes('other') ? 'other' : undefined;
}
