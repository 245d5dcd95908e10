import {
  type Checklist,
  planChecklist,
  type ReadResult,
  readChecklist,
  readPlan,
  Slug,
} from '@niemyet/rules';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type ChecklistChoice, type ChecklistSummary, partsOf, summaryOf } from './choice.ts';

/** `checklists/index.json`, written by the build: ids of what is packaged. */
const Packaged = z.object({ checklists: z.array(Slug).check(z.minLength(1)), plans: z.array(Slug) });

async function packagedFile(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path as '/'));
  return answer.json();
}

function unwrap<T>(read: ReadResult<T>, name: string): T {
  if (!read.ok) throw new Error(`${name}: ${read.problem}`);
  return read.value;
}

/** The built-in checklist that the plans are profiles of. */
const PLANS_OF = 'commune-portal';

async function load(choice: ChecklistChoice): Promise<Checklist> {
  const { kind, name } = partsOf(choice);
  if (kind === 'built-in') {
    return unwrap(readChecklist(await packagedFile(`/checklists/${name}.json`)), name);
  }
  const plan = unwrap(readPlan(await packagedFile(`/plans/${name}.json`)), name);
  const profile = planChecklist(plan, await packagedChecklist(`built-in:${PLANS_OF}`));
  if (profile === undefined) throw new Error(`${name}: asks nothing of portals`);
  return profile;
}

const known = new Map<ChecklistChoice, Promise<Checklist>>();

/** A packaged checklist, or a packaged plan's profile, read once. Rejects where it is not there or damaged. */
export function packagedChecklist(choice: ChecklistChoice): Promise<Checklist> {
  const before = known.get(choice);
  if (before) return before;
  const loading = load(choice);
  known.set(choice, loading);
  loading.catch(() => known.delete(choice));
  return loading;
}

/** The packaged checklists, then the plans' profiles; a plan that asks nothing of portals is left out. */
export async function packagedSummaries(): Promise<ChecklistSummary[]> {
  const { checklists, plans } = Packaged.parse(await packagedFile('/checklists/index.json'));
  const choices = [...checklists.map(id => `built-in:${id}`), ...plans.map(id => `plan:${id}`)];
  const found = await Promise.all(
    choices.map(async choice => {
      try {
        return [summaryOf(choice, await packagedChecklist(choice))];
      } catch (error) {
        console.error(error);
        return [];
      }
    }),
  );
  return found.flat();
}
