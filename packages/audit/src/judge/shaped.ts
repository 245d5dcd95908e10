import type { Evidence, ProbeOf } from '@niemyet/rules';
import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { evidenceAt } from './evidence.ts';
import { namesOther } from './names-other.ts';

/** Tables of one page, and columns of one table, that are looked at. */
const MAX_TABLES = 20;
const MAX_HEADS = 30;
const MAX_SHOWN = 3;
/** So many columns of those asked for are no chance: such a table counts in a report on something wider, too. */
const SURE_COLUMNS = 4;

type Shaped = ReadonlyMap<CompiledIndicator, readonly Evidence[]>;

/** An indicator that asks for a table of certain columns. */
interface Asked {
  n: number;
  indicator: CompiledIndicator;
  probe: ProbeOf<'table'>;
}

const askedFor = new WeakMap<CompiledChecklist, ReadonlyMap<SetId, readonly Asked[]>>();
const found = new KeptWith<Site, Shaped>();

/** By indicator, tables with the columns and rows that it asks for, whatever they stand under, where that names no other subject or most columns are of this one. */
export function shapedLike(site: Site): Shaped {
  let shaped = found.get(site);
  if (shaped === undefined) {
    shaped = site.scope === 'page' ? new Map() : gather(site);
    found.set(site, shaped);
  }
  return shaped;
}

function gather(site: Site): Shaped {
  const shaped = new Map<CompiledIndicator, Evidence[]>();
  const asked = askedOf(site.compiled);
  for (const view of asked.size === 0 ? [] : site.views) {
    if (view === null || view.broken) continue;
    for (const table of view.tables.slice(0, MAX_TABLES)) {
      const heads = table.headers.slice(0, MAX_HEADS);
      for (const [set, columns] of columnsBySet(site.compiled, heads, asked)) {
        for (const { n, indicator, probe } of asked.get(set) ?? []) {
          if (columns < Math.min(probe.minColumns, probe.columns.length) || table.rows < probe.minRows)
            continue;
          const shown = shaped.get(indicator) ?? [];
          if (
            shown.length >= MAX_SHOWN ||
            isOfOther(site, view, indicator, columns < SURE_COLUMNS ? n : null)
          )
            continue;
          const { selector } = view.record.blocks[table.block] ?? {};
          const text = heads.join(' · ');
          shaped.set(indicator, [
            ...shown,
            evidenceAt('lead', 'table', { view, text, selector, miss: 'similar-only' }),
          ]);
        }
      }
    }
  }
  return shaped;
}

/** By set that is asked for, how many columns bear one of its phrases, each another. */
function columnsBySet(
  compiled: CompiledChecklist,
  heads: readonly string[],
  asked: ReadonlyMap<SetId, unknown>,
): ReadonlyMap<SetId, number> {
  const named = new Map<SetId, { columns: number; phrases: Set<number> }>();
  for (const head of heads) {
    for (const [set, hits] of matchText(compiled, head).bySet) {
      if (!asked.has(set)) continue;
      const known = named.get(set) ?? { columns: 0, phrases: new Set() };
      named.set(set, known);
      known.columns += 1;
      for (const { phrase } of hits) known.phrases.add(phrase);
    }
  }
  return new Map([...named].map(([set, { columns, phrases }]) => [set, Math.min(columns, phrases.size)]));
}

/** Whether the name of a page says that it is of something else: by a negative phrase, or by the name of another subject than `n`, where that is asked. */
function isOfOther(
  { compiled }: Site,
  view: PageView,
  { negatives }: CompiledIndicator,
  n: number | null,
): boolean {
  const head = view.record.blocks[view.heading];
  const hits = head === undefined ? view.observed.title : view.observed.blocks[view.heading];
  if (hits === undefined) return false;
  if (hits.bySet.has(negatives)) return true;
  return n !== null && namesOther(compiled, hits, head?.text ?? view.record.title, 'main', n);
}

function askedOf(compiled: CompiledChecklist): ReadonlyMap<SetId, readonly Asked[]> {
  let asked = askedFor.get(compiled);
  if (asked === undefined) {
    const bySet = new Map<SetId, Asked[]>();
    for (const [n, indicator] of compiled.indicators.entries()) {
      for (const probe of [indicator.criteria.available].flat()) {
        const set = probe.probe === 'table' ? indicator.own.get(probe.columns) : undefined;
        if (probe.probe !== 'table' || set === undefined) continue;
        const list = bySet.get(set);
        if (list === undefined) bySet.set(set, [{ n, indicator, probe }]);
        else list.push({ n, indicator, probe });
      }
    }
    asked = bySet;
    askedFor.set(compiled, asked);
  }
  return asked;
}
