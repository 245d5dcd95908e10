import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { publishChecks } from './publish.ts';
import { readWorkspaces } from './workspaces.ts';

test('every package that is published is looked at, and no other', async () => {
  const checks = await publishChecks(ROOT, await readWorkspaces(ROOT));
  expect(checks.map(({ name }) => name).sort()).toEqual([
    'publint audit',
    'publint cli',
    'publint documents',
    'publint niemyet-checklist-example',
    'publint report',
    'publint rules',
    'types audit',
    'types documents',
    'types report',
    'types rules',
  ]);
  for (const { args } of checks) expect(existsSync(join(ROOT, 'node_modules', args[0] ?? ''))).toBe(true);
});
