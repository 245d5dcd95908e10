import type { Checklist, Language } from '@niemyet/rules';
import { StoreError } from '../store/audits.ts';
import type { ChecklistStore } from '../store/checklists.ts';
import type { StoredOptions } from '../store/schema.ts';
import { type ChecklistChoice, type ChecklistSummary, partsOf } from './choice.ts';
import { packagedChecklist, packagedSummaries } from './packaged.ts';
import { readChecklistFile } from './read-file.ts';

/** Loaded checklists at most: a list that a person still reads. */
export const MOST_LOADED = 50;

/** All checklists that audits here can be made by, and those that audits here were made by. */
export class ChecklistLibrary {
  readonly #store: ChecklistStore;
  readonly #now: () => Date;
  /** The one read last, by digest: each decision asks for it. */
  #last: Checklist | undefined;

  constructor(store: ChecklistStore, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** The built-in ones, the plans, then those loaded, the newest first. */
  async list(): Promise<ChecklistSummary[]> {
    return [...(await packagedSummaries()), ...(await this.#store.loaded())];
  }

  /** The checklist of a choice. Throws a StoreError where it is no longer there. */
  async chosen(choice: ChecklistChoice): Promise<Checklist> {
    const { kind, name } = partsOf(choice);
    const found =
      kind === 'loaded'
        ? await this.#store.checklist(name)
        : await packagedChecklist(choice).catch(() => undefined);
    if (found === undefined) throw new StoreError('checklistGone', choice);
    return found;
  }

  /** The checklist that an audit is made by, whatever became of it in the list since. */
  async ofAudit({ checklist, checklistDigest }: StoredOptions): Promise<Checklist> {
    if (checklistDigest === undefined) {
      return packagedChecklist(`built-in:${checklist}`).catch(() => {
        throw new StoreError('checklistMissing', checklist);
      });
    }
    if (this.#last?.digest !== checklistDigest) {
      const found = await this.#store.checklist(checklistDigest);
      if (found === undefined) throw new StoreError('checklistMissing', checklist);
      this.#last = found;
    }
    return this.#last as Checklist;
  }

  /** Takes the text of a built checklist into the list. Throws a StoreError whose message says what is wrong with it. */
  async load(file: string, text: string, language: Language): Promise<ChecklistSummary> {
    const read = readChecklistFile(text, language);
    if (!read.ok) throw new StoreError('checklistRefused', read.problem);
    if ((await this.#store.loaded()).length >= MOST_LOADED) {
      throw new StoreError('tooManyChecklists', String(MOST_LOADED));
    }
    return this.#store.load(read.value, { file, at: this.#now().toISOString() });
  }

  /** Takes a loaded checklist off the list; audits made by it keep it. */
  async unload(digest: string): Promise<void> {
    await this.#store.unload(digest);
  }
}
