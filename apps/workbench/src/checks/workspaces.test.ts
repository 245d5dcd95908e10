import { expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { readWorkspaces } from './workspaces.ts';

test('packages first, then apps, by folder, with their scripts', async () => {
  const workspaces = await readWorkspaces(ROOT);
  const folders = workspaces.map(workspace => workspace.folder);
  expect(folders).toContain('packages/rules');
  expect(folders.at(-1)).toBe('apps/workbench');
  expect(folders.indexOf('packages/sample-portals')).toBeLessThan(folders.indexOf('apps/cli'));
  expect(workspaces.at(-1)?.scripts.test).toBe('vitest run');
});
