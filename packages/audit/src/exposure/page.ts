import type { CompiledChecklist } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { PageRecord } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';
import { observationOf } from '../site/observation.ts';
import type { Exposure } from './exposure.ts';
import { exposures } from './exposures.ts';
import { tablesOf } from './grid.ts';
import { proseLabels } from './prose.ts';

/** An exposure of a page: where its column head or label stands. */
export interface PageExposure extends Exposure {
  block: number;
}

/** What a page shows of persons, and the values, which nothing that quotes the page may hold. */
export interface PageExposures {
  exposures: readonly PageExposure[];
  values: ReadonlySet<string>;
}

const NONE: PageExposures = { exposures: [], values: new Set() };
const known = new WeakMap<CompiledChecklist, KeptWith<PageRecord, PageExposures>>();

/** The exposures of a page, found once for a checklist. Hidden texts count: they are public all the same. */
export function exposuresOf(compiled: CompiledChecklist, page: PageRecord): PageExposures {
  let byPage = known.get(compiled);
  if (byPage === undefined) {
    byPage = new KeptWith();
    known.set(compiled, byPage);
  }
  let found = byPage.get(page);
  if (found === undefined) {
    found = look(compiled, page);
    byPage.set(page, found);
  }
  return found;
}

function look(compiled: CompiledChecklist, page: PageRecord): PageExposures {
  const { sets, blocks: observed } = observationOf(compiled, page);
  // Without a table only a label speaks, and most pages have none.
  if (page.tables.length === 0 && !proseLabels(compiled).some(set => sets.has(set))) return NONE;
  const tables = page.tables.length === 0 ? [] : tablesOf(page);
  const texts: string[] = [];
  const hits: TextHits[] = [];
  const places: number[] = [];
  for (const [i, block] of page.blocks.entries()) {
    // Short cells of tables of data were looked at with their column.
    if (block.table !== undefined && block.text.length < 60) continue;
    const found = observed[i];
    if (found === undefined) continue;
    texts.push(block.text);
    hits.push(found);
    places.push(i);
  }
  const { exposures: found, values } = exposures(compiled, { title: page.title, tables, texts, hits });
  if (found.length === 0) return NONE;
  return {
    values,
    exposures: found.map(exposure => ({ ...exposure, block: blockOf(exposure, tables, places) })),
  };
}

function blockOf(exposure: Exposure, tables: ReturnType<typeof tablesOf>, places: readonly number[]): number {
  if (exposure.text !== undefined) return places[exposure.text] ?? 0;
  const table = tables[exposure.table ?? -1];
  const column = table?.headers.indexOf(exposure.label) ?? -1;
  return table?.headBlocks[Math.max(0, column)] ?? 0;
}
