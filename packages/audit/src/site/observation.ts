import type { CompiledChecklist, SetId } from '../match/compile.ts';
import type { PageRecord } from '../record/page.ts';
import { KeptWith } from './kept-with.ts';
import { type Observation, observe } from './observe.ts';

const observed = new WeakMap<CompiledChecklist, KeptWith<PageRecord, Observation>>();

/** What the matcher finds on a page, kept as long as the page is. */
export function observationOf(compiled: CompiledChecklist, record: PageRecord): Observation {
  let byRecord = observed.get(compiled);
  if (byRecord === undefined) {
    byRecord = new KeptWith();
    observed.set(compiled, byRecord);
  }
  let observation = byRecord.get(record);
  if (observation === undefined) {
    observation = observe(compiled, record);
    byRecord.set(record, observation);
  }
  return observation;
}

/** Whether a phrase of a set stands in any text or name of a page: where none does, none need be looked at. */
export function holdsSet(observation: Observation, set: SetId): boolean {
  return observation.sets.has(set);
}
