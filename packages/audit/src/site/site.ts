import type { Unit } from '@niemyet/rules';
import { addressKey } from '../frontier/address-key.ts';
import type { CompiledChecklist } from '../match/compile.ts';
import type { Connection } from '../session/outcome.ts';
import { isAgain } from '../session/previous.ts';
import type { AuditStep } from '../session/session.ts';
import { type Boilerplate, findBoilerplate } from './boilerplate.ts';
import { observationOf } from './observation.ts';
import { type PageView, viewPage } from './view.ts';

/** Everything read of a portal so far, ready to be judged. */
export interface Site {
  compiled: CompiledChecklist;
  unit: Unit;
  on: string;
  scope: 'portal' | 'page';
  steps: readonly AuditStep[];
  connection: Connection | null;
  /** Views of the pages read, by their step's number; null for what was not read. */
  views: readonly (PageView | null)[];
  /** Address key (asked or final) → step. */
  byAddress: ReadonlyMap<string, number>;
  frame: Boilerplate;
  home: PageView | null;
  /** Pages waiting in the frontier. */
  pagesLeft: number;
  /** True while more pages may still come. */
  running: boolean;
}

/** Builds the site from the steps taken. A page given twice (shell, then rendered) counts as the later one. */
export function buildSite(
  compiled: CompiledChecklist,
  unit: Unit,
  steps: readonly AuditStep[],
  state: Pick<Site, 'scope' | 'connection' | 'pagesLeft' | 'running'>,
): Site {
  const byAddress = new Map<string, number>();
  const replaced = new Set<number>();
  for (const [i, step] of steps.entries()) {
    const keys = new Set([addressKey(step.request.url)]);
    if (step.result.kind === 'record') keys.add(addressKey(step.result.record.finalUrl));
    for (const key of keys) {
      if (key === null) continue;
      const earlier = byAddress.get(key);
      const again =
        earlier !== undefined && (rendersAgain(step, steps[earlier]) || showsMore(step, steps[earlier]));
      if (again) replaced.add(earlier);
      if (earlier === undefined || again) byAddress.set(key, i);
    }
  }
  const seen = new Set<string>();
  const records = steps.map((step, i) => {
    if (step.result.kind !== 'record' || replaced.has(i)) return null;
    // Two addresses that lead to the same page are one page.
    const key = addressKey(step.result.record.finalUrl) ?? step.request.url;
    if (seen.has(key)) return null;
    seen.add(key);
    return step.result.record;
  });
  const frame = findBoilerplate(records.filter(record => record !== null));
  const homeStep = steps.findLastIndex((step, i) => step.request.reason === 'home' && records[i] !== null);
  const views = records.map((record, i) =>
    record === null
      ? null
      : viewPage(compiled, i, record, observationOf(compiled, record), frame, unit.url, i === homeStep),
  );
  return {
    compiled,
    unit,
    on: compiled.on,
    ...state,
    steps,
    views,
    byAddress,
    frame,
    home: homeStep < 0 ? null : (views[homeStep] ?? null),
  };
}

/** True where a step read what an earlier one had found to be a shell. */
function rendersAgain(step: AuditStep, earlier: AuditStep | undefined): boolean {
  return step.request.render && step.result.kind === 'record' && step.request.url === earlier?.request.url;
}

/** True where another look at a page gave what an earlier one did not: it failed then, or came with less. */
function showsMore(step: AuditStep, earlier: AuditStep | undefined): boolean {
  if (!isAgain(step.request) || step.result.kind !== 'record' || earlier?.request.reason === 'home')
    return false;
  if (earlier?.result.kind !== 'record') return true;
  return step.result.record.blocks.length > earlier.result.record.blocks.length;
}
