import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { median } from './median.ts';
import { wall } from './process.ts';
import type { Goal } from './show.ts';

/** Wall times of validating the built-in checklist with all its sample pages, in ms, beside an empty Node. */
export interface ValidateBench {
  /** Nothing was checked before. */
  anew: number;
  /** One indicator was changed since. */
  changed: number;
  /** The checklist that comes with the program, where that was installed a moment ago. */
  installed: number;
  node: number;
}

/**
 * Runs `niemyet checklist validate` on a copy of the checklist, anew and after a change, on the one that comes with the program for
 * the first time, and `node -e 0`, in turn.
 */
export function benchValidate(runs: number): ValidateBench {
  const place = mkdtempSync(join(tmpdir(), 'niemyet-bench-'));
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = join(place, 'kept');
  try {
    const folder = join(place, 'commune-portal');
    cpSync(join(ROOT, 'packages/rules/checklists/commune-portal'), folder, { recursive: true });
    const builtIn = [join(ROOT, 'apps/cli/bin/niemyet.js'), 'checklist', 'validate'];
    const validate = [...builtIn, folder];
    const times: Record<keyof ValidateBench, number[]> = { anew: [], changed: [], installed: [], node: [] };
    for (let run = 0; run <= runs; run++) {
      rmSync(join(place, 'kept'), { recursive: true, force: true });
      const anew = wall(validate);
      appendFileSync(join(folder, 'indicators', 'https-valid.yaml'), `# ${run}\n`);
      const changed = wall(validate);
      rmSync(join(place, 'kept'), { recursive: true, force: true });
      const [installed, node] = [wall(builtIn), wall(['-e', '0'])];
      // The first of each warms the disk.
      if (run === 0) continue;
      times.anew.push(anew);
      times.changed.push(changed);
      times.installed.push(installed);
      times.node.push(node);
    }
    return {
      anew: median(times.anew),
      changed: median(times.changed),
      installed: median(times.installed),
      node: median(times.node),
    };
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    rmSync(place, { recursive: true, force: true });
  }
}

/** The goals for authors: an answer while they still look at the file. */
export function validateGoals({ anew, changed, installed, node }: ValidateBench, indicators: number): Goal[] {
  const goal = (when: string, time: number): Goal => ({
    what: `niemyet checklist validate, ${indicators} indicators with their sample pages, ${when}`,
    goal: '< 2 s',
    measured: `${(time / 1000).toFixed(2)} s (${(time / node).toFixed(0)}× node -e 0)`,
    met: time < 2000,
  });
  return [
    goal('one of them changed', changed),
    goal('the first time after installing', installed),
    goal('nothing checked before', anew),
  ];
}
