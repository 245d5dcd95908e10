import { isSuspicious } from '../legacy-text/suspicion.ts';
import type { Block, PageDate } from '../record/page.ts';
import { NAMED, namedBy } from './class-names.ts';
import { datesOfBlock, machineDay } from './dates.ts';
import { nameBelow } from './entries.ts';
import type { Frame, Paths } from './frame.ts';
import { isBlank, SUSPECT, scanText, withoutIndent } from './scan.ts';
import type { Veil } from './style-rules.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { PAGE_BOUNDS, type Walked } from './walked.ts';

/** Longer text is no heading, however it is styled. */
const MAX_HEADING = 120;
/** The level of what is only styled as a heading. */
const STYLED = 7;
/** Fewer digits than this hold no year, and so no date. */
const YEAR_DIGITS = 4;

/** Gathers the text between two block boundaries. */
export class BlockReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly today: string;
  private buffer = '';
  private frame: Frame<N> | null = null;
  private total = 0;
  /** Length of the text where a link ended in it; 0 for none. */
  private linkEnd = 0;
  private strongDepth = 0;
  private strongLength = 0;
  private styled = false;
  /** Day that an element for times gives a machine, and what it held before; null outside of one. */
  private time: { date: string; length: number } | null = null;
  /** Days of such elements in the text. */
  private days: string[] = [];
  /** What takes all of the text out of sight. */
  private veil: Veil | null = null;

  constructor(tree: TreeAdapter<N>, paths: Paths<N>, out: Walked, today: string) {
    this.tree = tree;
    this.paths = paths;
    this.out = out;
    this.today = today;
  }

  /** Keeps the words of a link that begins apart from those of one that has just ended. */
  enterLink(): void {
    if (this.linkEnd > 0 && this.linkEnd === this.buffer.length) this.buffer += ' ';
    this.linkEnd = 0;
  }

  leaveLink(): void {
    this.linkEnd = this.buffer.length;
  }

  enterStrong(): void {
    this.strongDepth += 1;
  }

  leaveStrong(): void {
    this.strongDepth -= 1;
  }

  /** Begins an element for a time: its day may be told to machines alone. */
  enterTime(machine: string | null): void {
    const date = machine === null ? null : machineDay(machine);
    this.time = date === null ? null : { date, length: this.buffer.length };
  }

  /** Ends it: a time without text is not shown. */
  leaveTime(): void {
    if (this.time !== null && this.buffer.length > this.time.length) this.days.push(this.time.date);
    this.time = null;
  }

  /** Notes an inline element that may style its text as a heading. */
  takeStyle(node: N): void {
    if (this.styled) return;
    const names = this.tree.attribute(node, 'class');
    this.styled = names !== null && (namedBy(names) & NAMED.heading) !== 0;
  }

  /** Takes up the text of a node; false where it is none, or beyond the bound of the page. */
  takeText(raw: string, frame: Frame<N>): boolean {
    if (raw.length === 0) return false;
    if (this.total > PAGE_BOUNDS.text) {
      this.out.cut.add('text');
      return false;
    }
    this.total += raw.length;
    if (this.buffer === '') {
      if (isBlank(raw)) return false;
      this.frame = frame;
      this.veil = frame.veil;
    } else if (frame.veil === null) this.veil = null;
    if (this.buffer.length < PAGE_BOUNDS.blockText) this.buffer += raw;
    if (this.strongDepth > 0) this.strongLength += raw.length;
    return true;
  }

  /** True where text waits for its end. */
  get isOpen(): boolean {
    return this.buffer !== '';
  }

  /** True where text of a frame is shown and the text that waits is not, or the other way round. */
  isApart(frame: Frame<N>): boolean {
    const first = this.frame;
    return first !== null && (first.hidden !== frame.hidden || first.cloaked !== frame.cloaked);
  }

  /** Ends the run of text, at the end of the element `closing` where there is one. Gives the text, or `''`. */
  end(closing: Frame<N> | undefined): string {
    const { out, buffer } = this;
    const bare = withoutIndent(buffer);
    const seen = scanText(bare);
    const text = seen < 0 ? cleanText(buffer, out.writing) : bare;
    if (seen < 0 ? isSuspicious(text) : seen >= SUSPECT) out.writing.add('suspect');
    const frame = this.frame as Frame<N>;
    const strong = this.strongLength > 0 && this.strongLength >= buffer.trim().length;
    const styled = this.styled || (closing?.styled ?? false);
    this.buffer = '';
    this.linkEnd = 0;
    this.frame = null;
    this.strongLength = 0;
    this.styled = false;
    if (text === '') {
      this.days = [];
      return text;
    }
    let { heading } = frame;
    if (heading === 0 && (strong || styled) && text.length <= MAX_HEADING && !/[.;]$/.test(text))
      heading = STYLED;
    const index = out.blocks.length;
    const block: Block = { text, region: frame.region, heading, selector: this.paths.of(frame) };
    if (frame.hidden) block.hidden = true;
    if (frame.cloaked) block.cloaked = true;
    if (this.veil !== null) block.veiled = this.veil;
    out.blocks.push(block);
    nameBelow(frame, text, heading, index);
    const dated = seen < 0 || (seen & ~SUSPECT) >= YEAR_DIGITS;
    const dates = dated ? datesOfBlock(text, index, frame.region, this.today) : [];
    out.dates.push(...dates);
    if (this.days.length > 0) this.addDays(dates, index, frame);
    return text;
  }

  /** Heads what stands in an element by a name that stands elsewhere; where it stands right before, it is the heading. */
  head(text: string, frame: Frame<N>): void {
    const { blocks } = this.out;
    const last = blocks[blocks.length - 1];
    if (last?.text === text && last.region === frame.region) {
      if (last.heading === 0) last.heading = STYLED;
    } else {
      const block: Block = { text, region: frame.region, heading: STYLED, selector: this.paths.of(frame) };
      if (frame.hidden) block.hidden = true;
      if (frame.cloaked) block.cloaked = true;
      if (frame.veil !== null) block.veiled = frame.veil;
      blocks.push(block);
    }
    frame.entry = text;
    frame.entryLevel = STYLED;
    frame.entryBlock = blocks.length - 1;
  }

  /** Adds the days that the text tells machines alone. In a header they are those of a clock. */
  private addDays(told: readonly PageDate[], block: number, { region }: Frame<N>): void {
    const role = region === 'header' || region === 'nav' ? 'clock' : 'text';
    for (const date of new Set(this.days))
      if (!told.some(each => each.date === date)) this.out.dates.push({ date, raw: date, block, role });
    this.days = [];
  }
}

/** 1–6 out of an `aria-level`; 2 where there is none or it is no number, as the standard has it. */
export function headingLevel(level: string | null): number {
  const number = Math.trunc(Number(level ?? 2));
  return Number.isNaN(number) || level?.trim() === '' ? 2 : Math.min(6, Math.max(1, number));
}
