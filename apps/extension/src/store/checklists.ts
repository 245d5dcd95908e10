import { type Checklist, readChecklist } from '@niemyet/rules';
import { ChecklistSummary, type LoadedFrom, summaryOf } from '../checklists/choice.ts';
import { checked, STRICT } from './audits.ts';
import { type Database, dropUnused } from './database.ts';

/** Checklists in IndexedDB by digest: those loaded by the inspector, and those that audits were made by. */
export class ChecklistStore {
  readonly #database: Database;
  constructor(database: Database) {
    this.#database = database;
  }

  /** The loaded ones, the newest first. One that cannot be read is left out. */
  async loaded(): Promise<ChecklistSummary[]> {
    const stored = await this.#database.getAll('loaded');
    return stored
      .flatMap(value => {
        const read = ChecklistSummary.safeParse(value);
        return read.success ? [read.data] : [];
      })
      .sort((a, b) => (b.loaded?.at ?? '').localeCompare(a.loaded?.at ?? ''));
  }

  /** A checklist by its digest, read through its schema; undefined where it is not there or damaged. */
  async checklist(digest: string): Promise<Checklist | undefined> {
    const value = await this.#database.get('checklists', digest);
    const read = readChecklist(value);
    return read.ok && read.value.digest === digest ? read.value : undefined;
  }

  /** Puts a checklist on the list, both or neither; one that is there already is told anew. */
  async load(checklist: Checklist, loaded: LoadedFrom): Promise<ChecklistSummary> {
    const summary = { ...summaryOf(`loaded:${checklist.digest}`, checklist), loaded };
    await checked(async () => {
      const write = this.#database.transaction(['checklists', 'loaded'], 'readwrite', STRICT);
      await Promise.all([
        write.objectStore('checklists').put(checklist),
        write.objectStore('loaded').put(summary),
        write.done,
      ]);
    });
    return summary;
  }

  /** Takes one off the list, and away where no audit was made by it. */
  async unload(digest: string): Promise<void> {
    await checked(async () => {
      const write = this.#database.transaction(['audits', 'checklists', 'loaded'], 'readwrite', STRICT);
      const loaded = write.objectStore('loaded');
      await loaded.delete(digest);
      const [audits, checklists] = [write.objectStore('audits'), write.objectStore('checklists')];
      await dropUnused({ audits, checklists, loaded });
      await write.done;
    });
  }
}
