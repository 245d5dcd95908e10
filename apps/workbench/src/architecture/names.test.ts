import { expect, test } from 'vitest';
import { nameProblems, testPlaceProblems } from './names.ts';

test.each(['packages/a/src/utils.ts', 'packages/a/src/date-helpers.ts', 'apps/b/src/services/x.ts'])(
  '%s says nothing',
  path => {
    expect(nameProblems([path])).toHaveLength(1);
  },
);

test.each([
  'packages/a/src/commune.ts',
  'packages/apps-script-lab/src/services/cache.ts',
  'packages/rules/checklists/c/indicators/community-services-info.yaml',
  'apps/cli/src/commands/audit.ts',
])('%s', path => {
  expect(nameProblems([path])).toEqual([]);
});

test('a test stands beside its source', () => {
  expect(testPlaceProblems(['packages/a/src/x.ts', 'packages/a/src/x.test.ts'])).toEqual([]);
  expect(testPlaceProblems(['apps/a/src/x.tsx', 'apps/a/src/x.test.ts'])).toEqual([]);
  expect(testPlaceProblems(['apps/a/src/words.json', 'apps/a/src/words.test.ts'])).toEqual([]);
  expect(testPlaceProblems(['apps/a/src/browser/x.browser.test.ts'])).toEqual([]);
  expect(testPlaceProblems(['packages/a/src/x.ts', 'packages/a/src/y.test.ts'])).toHaveLength(1);
});
