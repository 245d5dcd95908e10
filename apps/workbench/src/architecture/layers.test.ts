import { expect, test } from 'vitest';
import { isDevelopment, layerProblems, publishedProblems } from './layers.ts';

test.each([
  ['packages/rules/src/a.ts', '@niemyet/audit'],
  ['packages/audit/src/read/a.ts', '@niemyet/report'],
  ['packages/audit/src/a.ts', '@niemyet/sample-portals'],
  ['packages/report/src/a.ts', '../../../apps/cli/src/b.ts'],
  ['apps/sheets/src/a.ts', '@niemyet/audit'],
  ['apps/extension/src/a.ts', '@niemyet/chromium'],
  ['apps/cli/src/a.ts', '../../../packages/rules/src/index.ts'],
  ['apps/cli/src/a.ts', 'zod'],
  ['apps/cli/src/a.ts', './testing/portal.ts'],
  ['packages/newcomer/src/a.ts', './b.ts'],
])('%s may not import %s', (path, specifier) => {
  expect(layerProblems(path, [specifier])).toHaveLength(1);
});

test.each([
  ['packages/audit/src/read/a.ts', '@niemyet/rules'],
  ['packages/audit/src/read/a.ts', '../record/page.ts'],
  ['packages/audit/src/a.test.ts', '@niemyet/sample-portals'],
  ['apps/extension/e2e/a.browser.ts', '@niemyet/chromium'],
  ['apps/cli/src/a.ts', '@niemyet/chromium'],
  ['apps/workbench/src/a.ts', '../../cli/src/b.ts'],
  ['apps/cli/src/a.ts', 'zod/mini'],
])('%s may import %s', (path, specifier) => {
  expect(layerProblems(path, [specifier])).toEqual([]);
});

test('tests, fixtures, scripts and configuration are only run here', () => {
  expect(isDevelopment('packages/rules/scripts/generate.ts')).toBe(true);
  expect(isDevelopment('packages/rules/src/words/fixtures/a.ts')).toBe(true);
  expect(isDevelopment('apps/extension/wxt.config.ts')).toBe(true);
  expect(isDevelopment('packages/rules/src/scripts.ts')).toBe(false);
});

test('a published package needs no private one', () => {
  const hidden = { name: 'lab', private: true, dependencies: { rules: '1' } };
  expect(publishedProblems([hidden, { name: 'rules' }])).toEqual([]);
  expect(publishedProblems([hidden, { name: 'rules', dependencies: { lab: '1' } }])).toHaveLength(1);
});
