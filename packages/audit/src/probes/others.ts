import type { Evidence } from '@niemyet/rules';
import { evidenceAt, itemEvidence } from '../judge/evidence.ts';
import { asksIssuer, isOfOthers, isPageOfOthers, isRowOfOthers } from '../judge/issuer.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { shorten } from '../read/text.ts';
import { type Item, rowAround } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { ProbeResult } from './probe.ts';

const MISS = 'issued-by-others';
const MAX_TITLE = 120;

/** Documents on a subject that other bodies issued, where only those of the unit itself count. */
export class Others {
  readonly misses: Evidence[] = [];
  private title = '';
  private readonly site: Site;
  private readonly become: 'partial' | 'review' | undefined;

  constructor(site: Site, { indicator }: CompiledIndicator) {
    this.site = site;
    this.become = asksIssuer(site) ? indicator.othersDocuments : undefined;
  }

  /** Whether an item does not count; it is noted then. */
  isItem(view: PageView, item: Item, matched: string): boolean {
    if (this.become === undefined || !isOfOthers(this.site, view, item)) return false;
    return this.note(item.title, itemEvidence('lead', view, item, matched, MISS));
  }

  /** The same of a posting's own page. */
  isPage(view: PageView, matched: string): boolean {
    if (this.become === undefined || !isPageOfOthers(this.site, view)) return false;
    const { record } = view;
    // A page may have no heading of its own: it is called what its title says.
    const { text = record.title, selector } = record.blocks[view.heading] ?? {};
    return this.note(text, evidenceAt('lead', 'heading', { view, text, selector, matched, miss: MISS }));
  }

  /** The same of a row of a table, of which one block is shown. */
  isRow(view: PageView, row: { from: number; to: number }, at: number): boolean {
    if (this.become === undefined || !isRowOfOthers(this.site, view, row)) return false;
    const { text = '', selector } = view.record.blocks[at] ?? {};
    return this.note(text, evidenceAt('lead', 'table', { view, text, selector, miss: MISS }));
  }

  /** Whether all rows of a table are such: one that is not speaks for it. */
  areAllRows(view: PageView, table: number): boolean {
    if (this.become === undefined) return false;
    const { blocks, tables } = view.record;
    const heads = new Set(tables[table]?.headers.map(head => head.toLowerCase()));
    let shown = -1;
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (block?.table !== table || heads.has(block.text.toLowerCase())) continue;
      const row = rowAround(view.record, i, block.selector);
      if (!isRowOfOthers(this.site, view, row)) return false;
      shown = i;
      i = Math.max(i, row.to);
    }
    return (
      shown >= 0 && this.isRow(view, rowAround(view.record, shown, blocks[shown]?.selector ?? ''), shown)
    );
  }

  /** What a probe says that is not met otherwise: null where nothing of others was met with. */
  result(open: Pick<ProbeResult, 'misses' | 'files'>): ProbeResult | null {
    if (this.become === undefined || this.misses.length === 0) return null;
    const why = { reason: MISS, detail: { entry: shorten(this.title, MAX_TITLE) } };
    const half = this.become === 'partial';
    return { met: half ? false : null, ...(half ? { half } : {}), proofs: [], ...open, ...why };
  }

  private note(title: string, evidence: Evidence): true {
    if (this.title === '') this.title = title;
    this.misses.push(evidence);
    return true;
  }
}
