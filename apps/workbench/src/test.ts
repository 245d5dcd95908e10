/** `npm test`: lint, types, unit tests, build, what is published, and browser tests; all are made even where one fails. */
import { provideChromium } from '@niemyet/chromium';
import { inPool } from './checks/pool.ts';
import { publishChecks } from './checks/publish.ts';
import { type Check, check, programCheck } from './checks/step.ts';
import { summary } from './checks/summary.ts';
import { vitestCheck } from './checks/vitest.ts';
import { readWorkspaces } from './checks/workspaces.ts';
import { ROOT } from './root.ts';

const TURBO = 'turbo/bin/turbo';
const checks: Check[] = [];
const workspaces = await readWorkspaces(ROOT);

checks.push(await programCheck('lint', 'generate', [TURBO, 'run', 'generate', '--concurrency=2']));
checks.push(await programCheck('lint', 'biome', ['@biomejs/biome/bin/biome', 'check', '.']));
checks.push(await programCheck('lint', 'knip', ['knip/bin/knip.js']));
checks.push(await programCheck('types', 'all', [TURBO, 'run', 'typecheck', '--continue', '--concurrency=2']));

const unit = workspaces.filter(({ scripts }) => scripts.test);
checks.push(...(await inPool(unit, 2, workspace => vitestCheck('unit', workspace))));

checks.push(await programCheck('build', 'all', [TURBO, 'run', 'build', '--continue', '--concurrency=2']));
for (const { name, args } of await publishChecks(ROOT, workspaces)) {
  checks.push(await programCheck('publish', name, args));
}

let chromium = '';
checks.push(
  await check('browser', 'chromium', async () => {
    try {
      chromium = await provideChromium();
      return { tally: { passed: 1, failed: 0, skipped: 0 }, output: chromium };
    } catch (error) {
      const output = error instanceof Error ? error.message : String(error);
      return { tally: { passed: 0, failed: 1, skipped: 0 }, output };
    }
  }),
);
if (chromium !== '') {
  const env = { CHROMIUM_PATH: chromium };
  const browser = workspaces.filter(({ scripts }) => scripts['test:browser']);
  for (const workspace of browser) {
    checks.push(await vitestCheck('browser', workspace, 'vitest.browser.config.ts', env));
  }
}

console.log(`\n${summary(checks)}`);
process.exitCode = checks.some(({ tally }) => tally.failed > 0) ? 1 : 0;
