import type { AuditRecord } from '@niemyet/rules';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AuditSummary } from './schema.ts';

/** `audits` by id; `connections` and `steps` (by audit and number) until it is done; `records` after that. */
interface Schema extends DBSchema {
  audits: { key: string; value: AuditSummary };
  connections: { key: string; value: unknown };
  steps: { key: [string, number]; value: unknown };
  records: { key: string; value: AuditRecord };
}

export type Database = IDBPDatabase<Schema>;

/** Opens the store, making it where it is not there yet. */
export function openDatabase(name = 'niemyet'): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('audits', { keyPath: 'options.id' });
      database.createObjectStore('connections');
      database.createObjectStore('steps');
      database.createObjectStore('records', { keyPath: 'id' });
    },
    // An older page of the extension must not keep a newer one from opening.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
