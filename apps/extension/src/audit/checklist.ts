import { type Checklist, readChecklist } from '@niemyet/rules';
import { browser } from 'wxt/browser';

/** The checklist an audit is made by where nothing else is said. */
export const DEFAULT_CHECKLIST = 'commune-portal';

const read = new Map<string, Promise<Checklist>>();

async function load(id: string): Promise<Checklist> {
  const address = browser.runtime.getURL(`/checklists/${id}.json` as '/');
  const answer = await fetch(address);
  const result = readChecklist(await answer.json());
  if (!result.ok) throw new Error(`${id}: ${result.problem}`);
  return result.value;
}

/** The packaged checklist of that id, read and checked once. Rejects where it is not there or damaged. */
export function loadChecklist(id: string = DEFAULT_CHECKLIST): Promise<Checklist> {
  const known = read.get(id);
  if (known) return known;
  const loading = load(id);
  read.set(id, loading);
  loading.catch(() => read.delete(id));
  return loading;
}
