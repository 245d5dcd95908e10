import type { AuditRecord, Checklist } from '@niemyet/rules';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ChecklistSummary } from '../checklists/choice.ts';
import type { AuditSummary } from './schema.ts';

/**
 * `audits` by id; `connections` and `steps` (by audit and number) until it is done; `records` after that. By digest:
 * `checklists`, those that audits are made by and those on the list; `loaded`, the list.
 */
interface Schema extends DBSchema {
  audits: { key: string; value: AuditSummary };
  connections: { key: string; value: unknown };
  steps: { key: [string, number]; value: unknown };
  records: { key: string; value: AuditRecord };
  checklists: { key: string; value: Checklist };
  loaded: { key: string; value: ChecklistSummary };
}

export type Database = IDBPDatabase<Schema>;

/** Opens the store, making it where it is not there yet. */
export function openDatabase(name = 'niemyet'): Promise<Database> {
  return openDB<Schema>(name, 2, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('audits', { keyPath: 'options.id' });
        database.createObjectStore('connections');
        database.createObjectStore('steps');
        database.createObjectStore('records', { keyPath: 'id' });
      }
      if (from < 2) {
        database.createObjectStore('checklists', { keyPath: 'digest' });
        database.createObjectStore('loaded', { keyPath: 'digest' });
      }
    },
    // An older page of the extension must not keep a newer one from opening.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** The object stores of one transaction in which checklists are taken away. */
interface Shelves {
  audits: { getAll(): Promise<AuditSummary[]> };
  checklists: { getAllKeys(): Promise<string[]>; delete(digest: string): Promise<void> };
  loaded: { getAllKeys(): Promise<string[]> };
}

/** Takes away, within a transaction, every checklist that is neither on the list nor an audit's. */
export async function dropUnused({ audits, checklists, loaded }: Shelves): Promise<void> {
  const [digests, listed, made] = await Promise.all([
    checklists.getAllKeys(),
    loaded.getAllKeys(),
    audits.getAll(),
  ]);
  const used = new Set([...listed, ...made.map(({ options }) => options.checklistDigest)]);
  await Promise.all(digests.filter(digest => !used.has(digest)).map(digest => checklists.delete(digest)));
}
