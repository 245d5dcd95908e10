import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, planChecklist } from '@niemyet/rules';
import { builtInIds, type ReadCompiled, readCompiled } from './compiled.ts';
import { DEFAULT_CHECKLIST } from './default.ts';
import { placeOf } from './places.ts';
import { findPlan, planIds } from './plan.ts';

/** Where what comes with the program lies. */
export interface BuiltInPlaces {
  /** Folder of the compiled checklists. */
  builtIn?: string;
  /** Folder of the compiled plans. */
  plans?: string;
}

/** Every id that `readBuiltIn` knows: checklists, then plans. */
export function knownIds({ builtIn, plans }: BuiltInPlaces = {}): { checklists: string[]; plans: string[] } {
  return { checklists: builtInIds(builtIn), plans: planIds(plans) };
}

/**
 * What comes with the program under an id: a checklist, or a plan as the checklist of what it asks of portals. Null
 * where there is neither; throws a `ToldError` where a plan is damaged.
 */
export function readBuiltIn(
  id: string,
  language: Language,
  { builtIn = placeOf('compiled'), plans }: BuiltInPlaces = {},
): ReadCompiled | null {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  const file = join(builtIn, `${id}.json`);
  if (existsSync(file)) return readCompiled(file, language);
  const plan = findPlan(id, language, plans);
  if (plan === null) return null;
  const whole = readCompiled(join(builtIn, `${DEFAULT_CHECKLIST}.json`), language);
  if (!whole.ok) return whole;
  const checklist = planChecklist(plan, whole.checklist);
  return checklist === undefined
    ? { ok: false, key: 'plan.asksNothing', values: { plan: id, checklist: DEFAULT_CHECKLIST } }
    : { ok: true, checklist };
}
