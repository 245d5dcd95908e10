import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Agencies, type Language, type Plan, readAgencies, readPlan } from '@niemyet/rules';
import { cannot, problemOf, usage } from '../errors.ts';
import { placeOf } from './places.ts';

/** How a compiled plan begins; other data lies beside them. */
const PLAN_START = '{"schema":"niemyet/plan@';

/** The text of a plan, or null where there is none of that id. */
function planText(id: string, folder: string): string | null {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  try {
    const text = readFileSync(join(folder, `${id}.json`), 'utf8');
    return text.startsWith(PLAN_START) ? text : null;
  } catch {
    return null;
  }
}

/** Ids of the plans, in order. */
export function planIds(folder: string = placeOf('plans')): string[] {
  try {
    return readdirSync(folder)
      .flatMap(name => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
      .filter(id => planText(id, folder) !== null)
      .sort();
  } catch {
    return [];
  }
}

/** The plan of that id, or null where there is none. Throws a `ToldError` where it is damaged. */
export function findPlan(id: string, language: Language, folder: string = placeOf('plans')): Plan | null {
  const text = planText(id, folder);
  if (text === null) return null;
  let problem: string;
  try {
    const read = readPlan(JSON.parse(text), language);
    if (read.ok) return read.value;
    problem = read.problem;
  } catch (error) {
    problem = problemOf(error);
  }
  throw cannot('plan.refused', { file: join(folder, `${id}.json`), problem });
}

/** The plan of that id. Throws a `ToldError` that names the plans there are where it is none of them. */
export function loadPlan(id: string, language: Language, folder: string = placeOf('plans')): Plan {
  const plan = findPlan(id, language, folder);
  if (plan === null) throw usage('usage.plan', { value: id, known: planIds(folder).join(', ') || '–' });
  return plan;
}

/** The agencies that the plans name, and who took over from them. Throws a `ToldError` where they cannot be read. */
export function loadAgencies(language: Language, folder: string = placeOf('plans')): Agencies {
  const file = join(folder, 'agencies.json');
  let problem: string;
  try {
    const read = readAgencies(JSON.parse(readFileSync(file, 'utf8')), language);
    if (read.ok) return read.value;
    problem = read.problem;
  } catch (error) {
    problem = problemOf(error);
  }
  throw cannot('plan.refused', { file, problem });
}
