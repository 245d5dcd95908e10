import type { Unit } from '@niemyet/rules';
import type { CompiledChecklist } from '../match/compile.ts';
import type { Connection } from '../session/outcome.ts';
import type { AuditStep } from '../session/session.ts';
import type { Boilerplate } from './boilerplate.ts';
import { KeptWith } from './kept-with.ts';
import type { Looked } from './looked.ts';
import { Pages } from './pages.ts';
import type { PageView } from './view.ts';

/** Everything read of a portal so far, ready to be judged. */
export interface Site {
  compiled: CompiledChecklist;
  /** The unit, at the address where its portal was found to stand. */
  unit: Unit;
  /** The address that it was asked for at. */
  asked?: string;
  on: string;
  scope: 'portal' | 'page';
  steps: readonly AuditStep[];
  connection: Connection | null;
  /** Views of the pages read, by their step's number; null for what was not read. */
  views: readonly (PageView | null)[];
  /** Address key (asked or final) → step. */
  byAddress: ReadonlyMap<string, number>;
  /** Address key of where a page stands → its step. */
  byFinal: ReadonlyMap<string, number>;
  /** Pages in the order in which they were viewed, again where they were viewed anew: see `keptOf`. */
  viewed: readonly number[];
  frame: Boilerplate;
  home: PageView | null;
  /** Pages waiting in the frontier that are worth a request. */
  pagesLeft: number;
  /** All pages that were found and not opened, once the audit ends; absent before. */
  pagesUnread?: number;
  /** Those of them that are ways to others: entries of menus, further pages of lists that named something. */
  waysLeft: number;
  /** True while more pages may still come. */
  running: boolean;
  /** Where it is noted what is looked at, while that is asked for. */
  looked?: Looked | undefined;
}

/** Pages kept from one look at an audit to the next, by its list of steps. */
const kept = new KeptWith<readonly AuditStep[], Pages>();

/** Builds the site from the steps taken; what is known of the earlier ones of the same list is kept. */
export function buildSite(
  compiled: CompiledChecklist,
  unit: Unit,
  steps: readonly AuditStep[],
  state: Pick<Site, 'scope' | 'connection' | 'pagesLeft' | 'pagesUnread' | 'waysLeft' | 'running' | 'asked'>,
): Site {
  let pages = kept.get(steps);
  if (pages?.areOf(compiled, unit) !== true) {
    pages = new Pages(compiled, unit);
    kept.set(steps, pages);
  }
  pages.take(steps);
  const { frame, home, byAddress, byFinal, viewed } = pages;
  const views = [...pages.views];
  return {
    compiled,
    unit,
    on: compiled.on,
    ...state,
    steps,
    views,
    byAddress,
    byFinal,
    viewed,
    frame,
    home: home < 0 ? null : (views[home] ?? null),
  };
}
