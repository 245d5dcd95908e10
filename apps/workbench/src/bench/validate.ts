import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { median } from './median.ts';
import { wall } from './process.ts';
import type { Goal } from './show.ts';

/** Wall time of validating the built-in checklists with all their sample pages, in ms, beside an empty Node. */
export interface ValidateBench {
  validate: number;
  node: number;
}

/** Runs `niemyet checklist validate` and `node -e 0` in turn, after one of each to warm the disk. */
export function benchValidate(runs: number): ValidateBench {
  const args = [join(ROOT, 'apps/cli/bin/niemyet.js'), 'checklist', 'validate'];
  const times = { validate: [] as number[], node: [] as number[] };
  for (let run = 0; run <= runs; run++) {
    const [validate, node] = [wall(args), wall(['-e', '0'])];
    if (run === 0) continue;
    times.validate.push(validate);
    times.node.push(node);
  }
  return { validate: median(times.validate), node: median(times.node) };
}

/** The goal for authors: an answer while they still look at the file. */
export function validateGoal({ validate, node }: ValidateBench, indicators: number): Goal {
  return {
    what: `niemyet checklist validate, ${indicators} indicators with their sample pages`,
    goal: '< 2 s',
    measured: `${(validate / 1000).toFixed(2)} s (${(validate / node).toFixed(0)}× node -e 0)`,
    met: validate < 2000,
  };
}
