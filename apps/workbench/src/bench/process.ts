import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { median } from './median.ts';

/** Wall time of the command line on one saved page, in milliseconds, beside an empty Node. */
export interface ProcessBench {
  niemyet: number;
  node: number;
}

/** Wall time of a Node process in milliseconds; throws where it fails. */
export function wall(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${status}\n${stderr}`);
  return performance.now() - start;
}

/** Runs `niemyet audit` on a saved page and `node -e 0` in turn, after one of each to warm the disk. */
export async function benchProcess(html: string, runs: number): Promise<ProcessBench> {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-bench-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, html);
    const audit = [join(ROOT, 'apps/cli/bin/niemyet.js'), 'audit', page, '--json', '-'];
    const times = { niemyet: [] as number[], node: [] as number[] };
    for (let run = 0; run <= runs; run++) {
      const [niemyet, node] = [wall(audit), wall(['-e', '0'])];
      if (run === 0) continue;
      times.niemyet.push(niemyet);
      times.node.push(node);
    }
    return { niemyet: median(times.niemyet), node: median(times.node) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
