import type { CompiledChecklist, SetId } from '../match/compile.ts';
import type { PageRecord } from '../record/page.ts';
import { type Observation, observe } from './observe.ts';

const observed = new WeakMap<CompiledChecklist, WeakMap<PageRecord, Observation>>();

/** What the matcher finds on a page, kept as long as the page is. */
export function observationOf(compiled: CompiledChecklist, record: PageRecord): Observation {
  let byRecord = observed.get(compiled);
  if (byRecord === undefined) {
    byRecord = new WeakMap();
    observed.set(compiled, byRecord);
  }
  let observation = byRecord.get(record);
  if (observation === undefined) {
    observation = observe(compiled, record);
    byRecord.set(record, observation);
  }
  return observation;
}

const sets = new WeakMap<Observation, ReadonlySet<SetId>>();

/** Whether a phrase of a set stands in any text or link name of a page: where none does, none need be looked at. */
export function holdsSet(observation: Observation, set: SetId): boolean {
  let all = sets.get(observation);
  if (all === undefined) {
    const found = new Set<SetId>();
    for (const hits of observation.blocks) for (const one of hits.bySet.keys()) found.add(one);
    for (const hits of observation.links) for (const one of hits.bySet.keys()) found.add(one);
    all = found;
    sets.set(observation, all);
  }
  return all.has(set);
}
