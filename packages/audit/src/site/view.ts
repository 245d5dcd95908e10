import type { CompiledChecklist } from '../match/compile.ts';
import { countWords } from '../match/words.ts';
import type { Form, PageRecord, Table } from '../record/page.ts';
import type { Boilerplate } from './boilerplate.ts';
import { contentItems, type Item } from './items.ts';
import type { Observation } from './observe.ts';

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
  /** Indexes of content blocks, in order, and as a set. */
  blocks: readonly number[];
  content: ReadonlySet<number>;
  items: readonly Item[];
  tables: readonly (Table & { index: number })[];
  forms: readonly Form[];
  /** Pictures that belong to this page alone: what a scan or photograph of a notice would be. */
  pictures: PageRecord['pictures'];
  sections: readonly Section[];
  /** Block of the page's own heading, or -1. */
  heading: number;
  /** Content blocks that are running text: no headings, hardly any link. */
  prose: readonly number[];
  /** Words of content outside of links and headings. */
  words: number;
  /** True where it says of itself that it is broken, or holds next to nothing. */
  broken: boolean;
  /** Phrase by which it says that content is still to come. */
  placeholder?: string;
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
  const blocks: number[] = [];
  const content = new Set<number>();
  for (const [i, block] of record.blocks.entries()) {
    if (
      block.hidden === true ||
      block.region === 'nav' ||
      block.region === 'header' ||
      block.region === 'footer'
    )
      continue;
    if (!isHome && frame.block(block)) continue;
    blocks.push(i);
    content.add(i);
  }
  const heading = ownHeading(record, blocks, isHome);
  const items = contentItems(record, content, frame, home, isHome);
  const linked = linkedBlocks(record);
  const prose: number[] = [];
  let words = 0;
  let placeholder: string | undefined;
  for (const i of blocks) {
    const block = record.blocks[i];
    const hits = observed.blocks[i];
    if (block === undefined || hits === undefined) continue;
    const found = hits.bySet.get(compiled.vocabulary.placeholders)?.[0];
    if (found !== undefined && hits.words <= 25) placeholder ??= compiled.phrases[found.phrase];
    if ((block.heading >= 1 && block.heading <= 6) || block.table !== undefined) continue;
    const own = Math.max(0, hits.words - (linked.get(i) ?? 0));
    words += own;
    if (own * 2 > hits.words) prose.push(i);
  }
  const sections = sectionsOf(record, blocks);
  const contentTables = new Set(blocks.map(i => record.blocks[i]?.table));
  const saysBroken =
    observed.title.bySet.has(compiled.vocabulary.brokenPages) ||
    blocks.some(i => {
      const hits = observed.blocks[i];
      return hits !== undefined && hits.words <= 30 && hits.bySet.has(compiled.vocabulary.brokenPages);
    });
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
    heading,
    prose,
    words,
    broken: record.status >= 400 || nothing || (saysBroken && words < 60 && items.length < 10),
    ...(placeholder === undefined ? {} : { placeholder }),
    home: isHome,
  };
}

/** Words of each block that belong to links. */
function linkedBlocks(record: PageRecord): ReadonlyMap<number, number> {
  const linked = new Map<number, number>();
  for (const link of record.links) {
    if (link.text === '') continue;
    linked.set(link.block, (linked.get(link.block) ?? 0) + countWords(link.text));
  }
  return linked;
}

/** The page's own heading: the first real one in its content, else the first styled one near its top. */
function ownHeading(record: PageRecord, blocks: readonly number[], isHome: boolean): number {
  if (isHome) return -1;
  const real = blocks.find(i => {
    const level = record.blocks[i]?.heading ?? 0;
    return level >= 1 && level <= 3;
  });
  if (real !== undefined) return real;
  return blocks.slice(0, 12).find(i => (record.blocks[i]?.heading ?? 0) > 0) ?? -1;
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
