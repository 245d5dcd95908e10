import type { ProbeOf } from '@niemyet/rules';
import { Files } from '../documents/files.ts';
import { openedDocument } from '../documents/opened.ts';
import { passageProof } from '../documents/proof.ts';
import { documentTables } from '../documents/table.ts';
import { findAbout, itemsIn } from '../judge/about.ts';
import { stretchProof } from '../judge/proofs.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { matchText, standingHit } from '../match/hits.ts';
import type { PageView } from '../site/view.ts';
import { areDays } from './day-heads.ts';
import { factRows } from './fact-rows.ts';
import { Others } from './others.ts';
import { NOTHING, type Proof, type RunProbe } from './probe.ts';

/** A data table with enough of the named columns and rows, where the subject is. */
export const runTable: RunProbe<ProbeOf<'table'>> = (probe, { site, indicator }) => {
  const proofs: Proof[] = [];
  const set = indicator.own.get(probe.columns);
  const abouts = findAbout(site, indicator);
  if (set === undefined || abouts.length === 0) return NOTHING;
  const taken = new Set<string>();
  const rows = new Map<PageView, number>();
  /** Rows that are told outside of tables: in cards, lists of terms, lines. */
  const facts = new Map<PageView, number>();
  const paged = new PagedRows();
  const files = new Files(site, indicator, set);
  const others = new Others(site, indicator);
  const columnsIn = (heads: readonly string[]) => {
    const phrases = new Set<number>();
    let named = 0;
    for (const head of heads) {
      const hits = matchText(site.compiled, head).bySet.get(set);
      if (hits === undefined) continue;
      named += 1;
      for (const hit of hits) phrases.add(hit.phrase);
    }
    // Columns that are days, one for each: what is asked of persons stands in the rows.
    return Math.min(phrases.size, named) + (named > 0 && areDays(heads) ? 1 : 0);
  };
  const least = Math.min(probe.minColumns, probe.columns.length);
  const enoughColumns = (heads: readonly string[]) => columnsIn(heads) >= least;
  for (const about of abouts) {
    const { view } = about;
    if (view.broken || isHeadedOtherwise(view, indicator)) continue;
    for (const table of view.tables) {
      const key = `${view.page}:${table.index}`;
      if (table.rows < 1 || table.block < about.from || table.block >= about.to || taken.has(key)) continue;
      if (!enoughColumns(table.headers)) continue;
      taken.add(key);
      if (others.areAllRows(view, table.index)) continue;
      rows.set(view, (rows.get(view) ?? 0) + table.rows);
      paged.add(view, table.index);
      proofs.push(
        stretchProof(
          view,
          table.block,
          lastBlock(view.record.blocks, table.index) + 1,
          'table',
          table.block,
          about.entry,
        ),
      );
    }
  }
  for (const about of abouts) {
    const { view } = about;
    // A stretch of a list of postings has labels as well: when each was posted, and by whom.
    if (!about.whole || view.broken || rows.has(view) || isHeadedOtherwise(view, indicator)) continue;
    const told = factRows(site.compiled, about, set, least);
    const [first] = told;
    const last = told.at(-1);
    const count = told.reduce((all, row) => all + row.rows, 0);
    if (first === undefined || last === undefined || count <= (facts.get(view) ?? 0)) continue;
    facts.set(view, count);
    proofs.push(stretchProof(view, first.from, last.to + 1, 'text', first.from, about.entry));
  }
  const inFiles: Proof[] = [];
  for (const about of abouts) {
    if (!about.headed || about.view.broken || isHeadedOtherwise(about.view, indicator)) continue;
    for (const item of itemsIn(about)) {
      const opened = openedDocument(site, item.link.href);
      if (opened === undefined) files.untold(item);
      if (opened?.state !== 'text') continue;
      for (const { head, headers, rows: count } of documentTables(opened.record, enoughColumns)) {
        if (count < probe.minRows) continue;
        const on = { passage: head, matched: headers.join(', '), named: true };
        inFiles.push(passageProof(site, about.view, item, opened, on));
      }
    }
  }
  // A list parted into a table for each field, or over several pages, counts as one.
  const most = (proof: Proof) =>
    Math.max(rows.get(proof.view) ?? 0, facts.get(proof.view) ?? 0, paged.of(proof.view));
  const enough = [...proofs.filter(proof => most(proof) >= probe.minRows), ...inFiles];
  const open = { misses: others.misses, files: files.wanted(enough.length > 0) };
  const ofOthers = enough.length === 0 ? others.result(open) : null;
  return ofOthers ?? { met: enough.length > 0, proofs: enough, ...open };
};

/** Rows of tables with the same heads on the pages of one list; the same table shown twice counts once. */
class PagedRows {
  private readonly totals = new Map<string, number>();
  private readonly heads = new Map<PageView, string>();
  private readonly seen = new Set<string>();

  add(view: PageView, index: number): void {
    const table = view.record.tables[index];
    if (table === undefined) return;
    const head = table.headers.join('\u0000').toLowerCase();
    this.heads.set(view, head);
    const cells = view.record.blocks.filter(block => block.table === index).slice(0, MARKING_CELLS);
    const mark = cells.map(({ text }) => text).join('\u0000');
    if (this.seen.has(mark)) return;
    this.seen.add(mark);
    this.totals.set(head, (this.totals.get(head) ?? 0) + table.rows);
  }

  of(view: PageView): number {
    return this.totals.get(this.heads.get(view) ?? '') ?? 0;
  }
}

/** So many cells of a table tell it from the next page's. */
const MARKING_CELLS = 40;

/**
 * The page's own heading names what a negative phrase says is something else: columns of the same names, such as
 * those of a calendar of work, are no proof there.
 */
function isHeadedOtherwise(view: PageView, indicator: CompiledIndicator): boolean {
  const hits = view.observed.blocks[view.heading];
  if (hits === undefined || !hits.bySet.has(indicator.negatives)) return false;
  return standingHit(hits, indicator, indicator.terms) === undefined;
}

function lastBlock(blocks: readonly { table?: number | undefined }[], table: number): number {
  for (let i = blocks.length - 1; i >= 0; i--) if (blocks[i]?.table === table) return i;
  return -1;
}
