import { auditId, decide, openAudit, previousAudit } from '@niemyet/audit';
import type { AuditRecord, Checklist, InspectorDecision } from '@niemyet/rules';
import type { ChecklistChoice } from '../checklists/choice.ts';
import { StoreError } from '../store/audits.ts';
import type { AuditSummary, Problem, StoredOptions } from '../store/schema.ts';
import { crawl } from './crawl.ts';
import { earlierAudit } from './earlier.ts';
import { hostPattern } from './host.ts';
import type { Surroundings } from './surroundings.ts';

/** What an audit is started with; the rest it finds itself. */
export type NewAudit = Pick<StoredOptions, 'unit' | 'round' | 'on' | 'maxPages'> & {
  choice: ChecklistChoice;
};

/**
 * Audits of this browser: starts them, goes on with those that were cut off, closes them and keeps the inspector's
 * word. What each step brings is stored before the next one counts.
 */
export class Auditor {
  readonly #around: Surroundings;
  readonly #running = new Map<string, AbortController>();
  /** Decisions follow one another, so that none is lost between reading and writing. */
  #decisions: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Starts an audit and gives its id; it goes on by itself. One portal is audited once at a time. */
  async start({ choice, ...wanted }: NewAudit): Promise<string> {
    const { store, now } = this.#around;
    const pattern = hostPattern(wanted.unit.url);
    const portal = new URL(wanted.unit.url).host;
    const known = await store.list();
    if (known.some(audit => audit.state === 'running' && new URL(audit.options.unit.url).host === portal)) {
      throw new StoreError('alreadyRunning', wanted.unit.url);
    }
    if (!(await this.#around.allowed(pattern))) throw new StoreError('noPermission', pattern);
    const checklist = await this.#around.checklists.chosen(choice);
    const startedAt = now().toISOString();
    const id = auditId(wanted.unit.code, checklist.id, startedAt);
    const since = earlierAudit(known, { unit: wanted.unit, checklist: checklist.id });
    const made = {
      checklist: checklist.id,
      checklistDigest: checklist.digest,
      ...(since === undefined ? {} : { since }),
    };
    const summary: AuditSummary = { options: { ...wanted, ...made, id, startedAt }, state: 'running' };
    await store.begin(summary, checklist);
    this.#launch(summary);
    return id;
  }

  /** Goes on with every audit that is not done. */
  async resume(): Promise<void> {
    for (const summary of await this.#around.store.list()) {
      if (summary.state === 'running') this.#launch(summary);
    }
  }

  /** Goes on with one that waits. */
  async continue(id: string): Promise<void> {
    const { problem: _, ...summary } = await this.#summary(id);
    if (summary.state === 'done' || this.#running.has(id)) return;
    const going: AuditSummary = { ...summary, state: 'running' };
    await this.#write(going);
    this.#launch(going);
  }

  /** Closes an audit with what it has so far. */
  async stop(id: string): Promise<void> {
    const summary = await this.#summary(id);
    if (summary.state === 'done') return;
    await this.#write({ ...summary, state: 'running', stopping: true });
    const running = this.#running.get(id);
    if (running) running.abort();
    else this.#launch({ ...summary, state: 'running', stopping: true });
  }

  async remove(id: string): Promise<void> {
    this.#running.get(id)?.abort();
    this.#running.delete(id);
    await this.#around.store.remove(id);
    this.#around.changed(id, null);
  }

  /** Takes the inspector's decision on one indicator (null takes it back) and gives the record as it is now. */
  async decide(id: string, indicator: string, decision: InspectorDecision | null): Promise<AuditRecord> {
    const work = this.#decisions.then(async () => {
      const summary = await this.#summary(id);
      const before = await this.#around.store.record(id);
      const record = decide(
        before,
        await this.#around.checklists.ofAudit(summary.options),
        indicator,
        decision,
      );
      await this.#finish(summary, record);
      return record;
    });
    this.#decisions = work.catch(() => undefined);
    return work.catch(error => {
      throw error instanceof RangeError ? new StoreError('reasonNeeded', error.message) : error;
    });
  }

  /** The checklist that an audit is made by. */
  async checklist(id: string): Promise<Checklist> {
    return this.#around.checklists.ofAudit((await this.#summary(id)).options);
  }

  async #summary(id: string): Promise<AuditSummary> {
    const summary = await this.#around.store.summary(id);
    if (summary === undefined) throw new StoreError('notFound', id);
    return summary;
  }

  async #write(summary: AuditSummary): Promise<void> {
    await this.#around.store.put(summary);
    this.#around.changed(summary.options.id, summary);
  }

  async #finish(summary: AuditSummary, record: AuditRecord): Promise<void> {
    const { status, finishedAt, scores } = record;
    const { current: _, problem: __, stopping: ___, ...rest } = summary;
    const done: AuditSummary = { ...rest, state: 'done', status, finishedAt, scores };
    await this.#around.store.finish(done, record);
    this.#around.changed(done.options.id, done);
  }

  #launch(summary: AuditSummary): void {
    const { id } = summary.options;
    if (this.#running.has(id)) return;
    const abort = new AbortController();
    this.#running.set(id, abort);
    this.#around.working(true);
    void this.#run(summary, abort.signal)
      .catch(error => this.#suspend(summary, error))
      .finally(() => {
        if (this.#running.get(id) === abort) this.#running.delete(id);
        this.#around.working(this.#running.size > 0);
      });
  }

  /** Keeps an audit that cannot go on, with the reason, for the inspector to put right. */
  async #suspend(summary: AuditSummary, error: unknown): Promise<void> {
    const problem: Problem = error instanceof StoreError ? error.problem : 'internal';
    if (!(error instanceof StoreError)) console.error(error);
    if (!this.#running.has(summary.options.id)) return;
    const latest = (await this.#around.store.summary(summary.options.id)) ?? summary;
    const waiting: AuditSummary = { ...latest, state: 'waiting', problem };
    // Told even where it cannot be written: the disk may be the problem.
    this.#around.changed(waiting.options.id, waiting);
    await this.#around.store.put(waiting).catch(() => undefined);
  }

  async #run(begun: AuditSummary, signal: AbortSignal): Promise<void> {
    const { store, now } = this.#around;
    const { id, checklist: _, checklistDigest: __, maxPages, since, ...rest } = begun.options;
    const checklist = await this.#around.checklists.ofAudit(begun.options);
    // One that was removed meanwhile, or cannot be read, is done without.
    const earlier = since === undefined ? undefined : await store.record(since).catch(() => undefined);
    const session = openAudit(checklist, {
      id,
      ...rest,
      ...(earlier === undefined ? {} : { previous: previousAudit(earlier, checklist) }),
      scope: 'portal',
      canRender: true,
      canOpenDocuments: true,
      ...(maxPages ? { limits: { maxPages } } : {}),
    });
    const connection = await store.connection(id);
    if (connection) session.setConnection(connection);
    const steps = await store.steps(id);
    for (const step of steps) session.replay(step);
    let summary: AuditSummary = { ...begun, progress: session.progress() };
    if (!summary.stopping && !signal.aborted) {
      if (!(await this.#around.allowed(hostPattern(rest.unit.url)))) {
        throw new StoreError('noPermission', rest.unit.url);
      }
      await crawl(session, summary, steps.length, this.#around, signal);
    }
    // Removed while it ran.
    if (!this.#running.has(id)) return;
    summary = { ...summary, progress: session.progress() };
    const stopped = summary.stopping === true || signal.aborted;
    const finishedAt = now().toISOString();
    await this.#finish(summary, session.finish(stopped ? { finishedAt, interrupted: true } : { finishedAt }));
  }
}
