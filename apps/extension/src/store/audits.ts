import type { AuditStep, Connection } from '@niemyet/audit';
import { type AuditRecord, type Checklist, readAuditRecord } from '@niemyet/rules';
import { type Database, dropUnused } from './database.ts';
import { AuditSummary, type Problem, StoredConnection, StoredStep } from './schema.ts';

/** A stored value that cannot be used, or a write that did not succeed. `problem` is a key of the locale files. */
export class StoreError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, message: string) {
    super(message);
    this.name = 'StoreError';
    this.problem = problem;
  }
}

const ALL = ['audits', 'connections', 'steps', 'records'] as const;
const EVERYTHING = [...ALL, 'checklists', 'loaded'] as const;
/** Flushed to the disk before it counts as written: the worker and the browser may be killed at any moment. */
export const STRICT = { durability: 'strict' } as const;

const stepsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Does a write; throws a StoreError where it does not succeed. */
export async function checked<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new StoreError(full ? 'storageFull' : 'internal', error instanceof Error ? error.message : '');
  }
}

/** Audits in IndexedDB. Every write is awaited to the end of its transaction; a failed one throws a StoreError. */
export class AuditStore {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  /** All audits, the newest first. One that cannot be read is left out. */
  async list(): Promise<AuditSummary[]> {
    const stored = await this.#database.getAll('audits');
    return stored
      .flatMap(value => {
        const read = AuditSummary.safeParse(value);
        return read.success ? [read.data] : [];
      })
      .sort((a, b) => b.options.startedAt.localeCompare(a.options.startedAt));
  }

  async summary(id: string): Promise<AuditSummary | undefined> {
    const read = AuditSummary.safeParse(await this.#database.get('audits', id));
    return read.success ? read.data : undefined;
  }

  /** Writes the beginning of an audit with the checklist it is made by, both or neither; never over another one's. */
  async begin(summary: AuditSummary, checklist: Checklist): Promise<void> {
    await checked(async () => {
      const write = this.#database.transaction(['audits', 'checklists'], 'readwrite', STRICT);
      await Promise.all([
        write.objectStore('audits').add(summary),
        write.objectStore('checklists').put(checklist),
        write.done,
      ]);
    });
  }

  /** Writes where an audit stands. */
  async put(summary: AuditSummary): Promise<void> {
    await checked(async () => {
      const write = this.#database.transaction('audits', 'readwrite', STRICT);
      await Promise.all([write.store.put(summary), write.done]);
    });
  }

  /** Writes step `index` of an audit and how far it has come, both or neither; with the first, the connection. */
  async addStep(
    summary: AuditSummary,
    index: number,
    step: AuditStep,
    connection?: Connection,
  ): Promise<void> {
    const { id } = summary.options;
    await checked(async () => {
      const write = this.#database.transaction(['audits', 'connections', 'steps'], 'readwrite', STRICT);
      await Promise.all([
        write.objectStore('audits').put(summary),
        write.objectStore('steps').put(step, [id, index]),
        ...(connection ? [write.objectStore('connections').put(connection, id)] : []),
        write.done,
      ]);
    });
  }

  async connection(id: string): Promise<Connection | undefined> {
    const read = StoredConnection.safeParse(await this.#database.get('connections', id));
    return read.success ? (read.data as Connection) : undefined;
  }

  /** The stored steps in order. Ends before the first one that cannot be read: those after it are read again. */
  async steps(id: string): Promise<AuditStep[]> {
    const steps: AuditStep[] = [];
    for (const value of await this.#database.getAll('steps', stepsOf(id))) {
      const read = StoredStep.safeParse(value);
      if (!read.success) break;
      steps.push(read.data as AuditStep);
    }
    return steps;
  }

  /** Puts the record in place of the steps: after this the audit is done. */
  async finish(summary: AuditSummary, record: AuditRecord): Promise<void> {
    await checked(async () => {
      const write = this.#database.transaction(ALL, 'readwrite', STRICT);
      await Promise.all([
        write.objectStore('audits').put(summary),
        write.objectStore('records').put(record),
        write.objectStore('connections').delete(summary.options.id),
        write.objectStore('steps').delete(stepsOf(summary.options.id)),
        write.done,
      ]);
    });
  }

  /** The record of a finished audit, read through its schema. */
  async record(id: string): Promise<AuditRecord> {
    const value = await this.#database.get('records', id);
    if (value === undefined) throw new StoreError('notFound', id);
    const read = readAuditRecord(value);
    if (!read.ok) throw new StoreError('damaged', read.problem);
    return read.value;
  }

  /** Removes an audit with all that belongs to it, and its checklist where nothing else needs that. */
  async remove(id: string): Promise<void> {
    await checked(async () => {
      const write = this.#database.transaction(EVERYTHING, 'readwrite', STRICT);
      await Promise.all([
        write.objectStore('audits').delete(id),
        write.objectStore('records').delete(id),
        write.objectStore('connections').delete(id),
        write.objectStore('steps').delete(stepsOf(id)),
      ]);
      await dropUnused({
        audits: write.objectStore('audits'),
        checklists: write.objectStore('checklists'),
        loaded: write.objectStore('loaded'),
      });
      await write.done;
    });
  }
}
