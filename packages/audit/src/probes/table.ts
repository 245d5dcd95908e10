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
import type { Proof, RunProbe } from './probe.ts';

/** A data table with enough of the named columns and rows, where the subject is. */
export const runTable: RunProbe<ProbeOf<'table'>> = (probe, { site, indicator }) => {
  const proofs: Proof[] = [];
  const set = indicator.own.get(probe.columns);
  if (set === undefined) return { met: false, proofs, misses: [] };
  const taken = new Set<string>();
  const rows = new Map<PageView, number>();
  const files = new Files(site, indicator, set);
  const columnsIn = (heads: readonly string[]) => {
    const phrases = new Set<number>();
    let named = 0;
    for (const head of heads) {
      const hits = matchText(site.compiled, head).bySet.get(set);
      if (hits === undefined) continue;
      named += 1;
      for (const hit of hits) phrases.add(hit.phrase);
    }
    return Math.min(phrases.size, named);
  };
  const enoughColumns = (heads: readonly string[]) =>
    columnsIn(heads) >= Math.min(probe.minColumns, probe.columns.length);
  for (const about of findAbout(site, indicator)) {
    const { view } = about;
    if (view.broken || isHeadedOtherwise(view, indicator)) continue;
    for (const table of view.tables) {
      const key = `${view.page}:${table.index}`;
      if (table.rows < 1 || table.block < about.from || table.block >= about.to || taken.has(key)) continue;
      if (!enoughColumns(table.headers)) continue;
      taken.add(key);
      rows.set(view, (rows.get(view) ?? 0) + table.rows);
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
  const inFiles: Proof[] = [];
  for (const about of findAbout(site, indicator)) {
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
  // A list parted into a table for each field counts as one.
  const enough = [...proofs.filter(proof => (rows.get(proof.view) ?? 0) >= probe.minRows), ...inFiles];
  return { met: enough.length > 0, proofs: enough, misses: [], files: files.wanted(enough.length > 0) };
};

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
