import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../program.ts';
import { ROOT } from '../root.ts';
import { type Check, check } from './step.ts';
import { tallyReport } from './tally.ts';
import type { Workspace } from './workspaces.ts';

/** Runs a workspace's tests by Vitest and counts its test cases. `config`: its file, the usual one without it. */
export function vitestCheck(
  step: string,
  workspace: Workspace,
  config?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Check> {
  return check(step, workspace.name, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'niemyet-tests-'));
    const report = join(folder, 'report.json');
    try {
      const { code, output } = await runProgram(
        [
          'vitest/vitest.mjs',
          'run',
          ...(config ? ['--config', config] : []),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          // Two workspaces are tested at a time.
          `--maxWorkers=${Math.ceil(availableParallelism() / 2)}`,
        ],
        { cwd: join(ROOT, workspace.folder), env: { ...env, NO_COLOR: '1' } },
      );
      const json = await readFile(report, 'utf8').catch(() => undefined);
      return { tally: tallyReport(json, code), output };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
