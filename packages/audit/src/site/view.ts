import type { CompiledChecklist } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { Block, Form, Link, PageRecord, Table } from '../record/page.ts';
import type { Boilerplate } from './boilerplate.ts';
import { type Content, contentItems, type Item } from './items.ts';
import type { Observation } from './observe.ts';
import { ownHeading, subjectHeading } from './own-heading.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { waitingIn, waitsAsWhole } from './waiting.ts';

/** A stretch of a page under one heading. */
export interface Section {
  /** Index of the heading's block; -1 for what stands before any heading. */
  heading: number;
  from: number;
  /** First block after it. */
  to: number;
}

/** A page as its content: the portal's frame taken out. */
export interface PageView {
  compiled: CompiledChecklist;
  page: number;
  record: PageRecord;
  observed: Observation;
  /** Indexes of content blocks, in order, and to be asked for one. */
  blocks: readonly number[];
  content: Content;
  items: readonly Item[];
  tables: readonly (Table & { index: number })[];
  forms: readonly Form[];
  /** Pictures that belong to this page alone: what a scan or photograph of a notice would be. */
  pictures: PageRecord['pictures'];
  sections: readonly Section[];
  /** Block of the page's own heading, or -1. */
  name: number;
  /** The same; where that says no more than the kind of a document, the line below it that says of what. */
  heading: number;
  /** Where it tells the particulars of one document. */
  sheet: Sheet | null;
  /** Content blocks that are running text: no headings, hardly any link. */
  prose: readonly number[];
  /** Words of content outside of links and headings. */
  words: number;
  /** True where it says of itself that it is broken, or holds next to nothing. */
  broken: boolean;
  /** Phrase by which it says that its content is still to come, where that is all of it. */
  placeholder: string | undefined;
  /** Blocks that say so, of a part of it too. */
  waiting: readonly number[];
  home: boolean;
}

/** Fewer words of content than this, and no link, and it is no page at all. */
const EMPTY_WORDS = 6;

/** Takes the frame out of a page. `home` is the portal's address. */
export function viewPage(
  compiled: CompiledChecklist,
  page: number,
  record: PageRecord,
  observed: Observation,
  frame: Boilerplate,
  home: string,
  isHome: boolean,
): PageView {
  const { blocks, content } = contentOf(record, frame, isHome);
  const name = isHome ? -1 : ownHeading(record, blocks);
  const sheet = isHome ? null : sheetOf(record);
  const heading = titleOn(sheet, observed, subjectHeading(compiled, record, observed, blocks, name));
  const items = contentItems(record, observed, content, frame, home, isHome);
  const linked = linkedWords(record, observed);
  const isBroken = saysBroken(compiled, observed, blocks);
  const waiting = waitingIn(observed, blocks, compiled.vocabulary.placeholders);
  const waits = new Set(waiting);
  const prose: number[] = [];
  const contentTables = new Set<number>();
  let words = 0;
  for (const i of blocks) {
    const block = record.blocks[i] as Block;
    if (block.table !== undefined) contentTables.add(block.table);
    if ((block.heading >= 1 && block.heading <= 6) || block.table !== undefined) continue;
    // That content is still to come is none.
    if (waits.has(i)) continue;
    const all = (observed.blocks[i] as TextHits).words;
    const own = all - (linked[i] as number);
    if (own <= 0) continue;
    words += own;
    if (own * 2 > all) prose.push(i);
  }
  const sections = sectionsOf(record, blocks);
  const forms = record.forms.filter(
    form => form.hidden !== true && form.region !== 'header' && form.region !== 'footer',
  );
  const pictures = record.pictures.filter(
    picture => (picture.region === 'main' || picture.region === 'aside') && !frame.picture(picture.src),
  );
  const nothing =
    words < EMPTY_WORDS &&
    pictures.length === 0 &&
    record.frames.every(({ read }) => read) &&
    items.length === 0 &&
    record.links.length < 3 &&
    record.tables.length === 0 &&
    !forms.some(form => form.fields.some(field => field.type === 'textarea'));
  return {
    compiled,
    page,
    record,
    observed,
    blocks,
    content,
    items,
    tables: record.tables
      .map((table, index) => ({ ...table, index }))
      .filter(table => contentTables.has(table.index)),
    forms,
    pictures,
    sections,
    name,
    heading,
    sheet,
    prose,
    words,
    broken: record.status >= 400 || nothing || (isBroken && words < 60 && items.length < 10),
    placeholder: waitsAsWhole(record, observed, { blocks, sections, items, prose, name }, waiting)
      ? placeholderAt(compiled, observed, waiting[0])
      : undefined,
    waiting,
    home: isHome,
  };
}

/** The blocks that are content: what is hidden, in a menu, header or footer, or repeats on other pages, is none. */
function contentOf(record: PageRecord, frame: Boilerplate, isHome: boolean) {
  const blocks: number[] = [];
  const content = new BlockSet(record.blocks.length);
  const repeated = frame.on(record);
  for (let i = 0; i < record.blocks.length; i++) {
    const block = record.blocks[i] as Block;
    const { region } = block;
    if (block.hidden === true || region === 'nav' || region === 'header' || region === 'footer') continue;
    if (!isHome && repeated.block(i)) continue;
    blocks.push(i);
    content.add(i);
  }
  return { blocks, content };
}

/** Some of so many blocks. */
class BlockSet implements Content {
  private readonly bytes: Uint8Array;

  constructor(blocks: number) {
    this.bytes = new Uint8Array(blocks);
  }

  add(block: number): void {
    this.bytes[block] = 1;
  }

  has(block: number): boolean {
    return this.bytes[block] === 1;
  }
}

/** A text with more words is about something that is broken. */
const BROKEN_WORDS = 30;

/** Whether a page says of itself that it is broken. */
function saysBroken(
  { vocabulary }: CompiledChecklist,
  observed: Observation,
  blocks: readonly number[],
): boolean {
  const set = vocabulary.brokenPages;
  if (!observed.sets.has(set)) return false;
  const inBlock = (i: number) => {
    const { words, bySet } = observed.blocks[i] as TextHits;
    return words <= BROKEN_WORDS && bySet.has(set);
  };
  return observed.title.bySet.has(set) || blocks.some(inBlock);
}

/** The phrase by which a block says that content is still to come. */
export function placeholderAt(
  { phrases, vocabulary }: CompiledChecklist,
  observed: Observation,
  block: number | undefined,
): string | undefined {
  const hit = observed.blocks[block ?? -1]?.bySet.get(vocabulary.placeholders)?.[0];
  return hit === undefined ? undefined : phrases[hit.phrase];
}

/** Words of each block that belong to links. */
function linkedWords(record: PageRecord, observed: Observation): Uint32Array {
  const linked = new Uint32Array(record.blocks.length + 1);
  for (let i = 0; i < record.links.length; i++) {
    const { block } = record.links[i] as Link;
    linked[block] = (linked[block] as number) + (observed.links[i] as TextHits).all;
  }
  return linked;
}

/** A heading of fewer words than this says no more than that a document follows (`Chi tiết văn bản`): its title is the page's then. */
const TITLE_WORDS = 6;

function titleOn(sheet: Sheet | null, observed: Observation, heading: number): number {
  if (sheet === null) return heading;
  return (observed.blocks[heading]?.words ?? 0) < TITLE_WORDS ? sheet.title : heading;
}

/** Parts a page's content at its headings; a heading's stretch ends at the next of its level or higher. */
function sectionsOf(record: PageRecord, blocks: readonly number[]): Section[] {
  const sections: Section[] = [];
  const open: { section: Section; level: number }[] = [];
  for (const i of blocks) {
    const level = record.blocks[i]?.heading ?? 0;
    if (level === 0) continue;
    for (
      let last = open[open.length - 1];
      last !== undefined && last.level >= level;
      last = open[open.length - 1]
    ) {
      last.section.to = i;
      open.pop();
    }
    const section: Section = { heading: i, from: i + 1, to: record.blocks.length };
    sections.push(section);
    open.push({ section, level });
  }
  return sections;
}
