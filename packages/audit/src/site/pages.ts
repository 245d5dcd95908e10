import type { Unit } from '@niemyet/rules';
import { addressKey } from '../frontier/address-key.ts';
import { isBeside } from '../frontier/rest.ts';
import type { CompiledChecklist } from '../match/compile.ts';
import type { PageRecord } from '../record/page.ts';
import { isAgain } from '../session/previous.ts';
import type { AuditStep } from '../session/session.ts';
import { RepeatCounter } from './boilerplate.ts';
import { observationOf } from './observation.ts';
import { type PageView, viewPage } from './view.ts';

/**
 * The pages of an audit, kept from one look at it to the next: steps only grow, and a page is viewed anew only where
 * something on it has come to repeat on other pages, or no longer does.
 */
export class Pages {
  /** Address key (asked or final) → step. */
  readonly byAddress = new Map<string, number>();
  frame = new RepeatCounter();
  /** By step; null for what was not read. */
  views: (PageView | null)[] = [];
  /** Step of the home page, or -1. */
  home = -1;
  /** Pages in the order in which they were viewed, again where they were viewed anew; another list where all was. */
  viewed: number[] = [];
  /** Address key of where a page stands → its step. */
  byFinal = new Map<string, number>();
  private readonly compiled: CompiledChecklist;
  private readonly unit: Unit;
  private readonly replaced = new Set<number>();
  private records: (PageRecord | null)[] = [];

  constructor(compiled: CompiledChecklist, unit: Unit) {
    this.compiled = compiled;
    this.unit = unit;
  }

  /** Whether these are the pages of an audit by that checklist of that unit. */
  areOf(compiled: CompiledChecklist, unit: Unit): boolean {
    return this.compiled === compiled && this.unit === unit;
  }

  /** Takes the steps that have come since. A page given twice (shell, then rendered) counts as the later one. */
  take(steps: readonly AuditStep[]): void {
    const from = this.records.length;
    const replaced = this.replaced.size;
    for (let i = from; i < steps.length; i++) this.note(i, steps);
    if (this.replaced.size === replaced) this.view(steps, from);
    else {
      // What was counted of the earlier page must be forgotten.
      this.frame = new RepeatCounter();
      this.byFinal = new Map();
      this.viewed = [];
      this.records = [];
      this.views = [];
      this.home = -1;
      this.view(steps, 0);
    }
  }

  private note(i: number, steps: readonly AuditStep[]): void {
    const step = steps[i] as AuditStep;
    const keys = new Set([addressKey(step.request.url)]);
    if (step.result.kind === 'record') keys.add(addressKey(step.result.record.finalUrl));
    for (const key of keys) {
      if (key === null) continue;
      const earlier = this.byAddress.get(key);
      const again =
        earlier !== undefined && (rendersAgain(step, steps[earlier]) || showsMore(step, steps[earlier]));
      if (again) this.replaced.add(earlier);
      if (earlier === undefined || again) this.byAddress.set(key, i);
    }
  }

  private view(steps: readonly AuditStep[], from: number): void {
    const { compiled, unit, records, views, frame } = this;
    const stale = new Set<number>();
    for (let i = from; i < steps.length; i++) {
      const step = steps[i] as AuditStep;
      const record = this.recordOf(step, i);
      records.push(record);
      views.push(null);
      if (record === null) continue;
      frame.add(i, record, isBeside(step.request.reason));
      stale.add(i);
      if (step.request.reason !== 'home') continue;
      if (this.home >= 0) stale.add(this.home);
      this.home = i;
    }
    for (const i of frame.settle()) stale.add(i);
    for (const i of stale) {
      const record = records[i];
      if (record === null || record === undefined) continue;
      const observed = observationOf(compiled, record);
      views[i] = viewPage(compiled, i, record, observed, frame, unit.url, i === this.home);
      this.viewed.push(i);
    }
  }

  private recordOf(step: AuditStep, i: number): PageRecord | null {
    if (step.result.kind !== 'record' || this.replaced.has(i)) return null;
    // Two addresses that lead to the same page are one page.
    const key = addressKey(step.result.record.finalUrl) ?? step.request.url;
    if (this.byFinal.has(key)) return null;
    this.byFinal.set(key, i);
    return step.result.record;
  }
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
