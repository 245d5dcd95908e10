import type { ProbeOf } from '@niemyet/rules';
import { findAbout } from '../judge/about.ts';
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
  for (const about of findAbout(site, indicator)) {
    const { view } = about;
    if (view.broken || isHeadedOtherwise(view, indicator)) continue;
    for (const table of view.tables) {
      const key = `${view.page}:${table.index}`;
      if (table.rows < 1 || table.block < about.from || table.block >= about.to || taken.has(key)) continue;
      const columns = new Set<number>();
      for (const head of table.headers) {
        for (const hit of matchText(site.compiled, head).bySet.get(set) ?? []) columns.add(hit.phrase);
      }
      const heads = table.headers.filter(head => matchText(site.compiled, head).bySet.has(set)).length;
      if (Math.min(columns.size, heads) < Math.min(probe.minColumns, probe.columns.length)) continue;
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
  // A list parted into a table for each field counts as one.
  const enough = proofs.filter(proof => (rows.get(proof.view) ?? 0) >= probe.minRows);
  return { met: enough.length > 0, proofs: enough, misses: [] };
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
