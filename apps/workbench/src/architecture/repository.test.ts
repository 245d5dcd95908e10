import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { checkRepository, type Problems, problemsOf } from './repository.ts';

let files: number;
let problems: Problems;
beforeAll(async () => {
  ({ files, problems } = await checkRepository(ROOT));
});

const RULES: readonly (readonly [keyof Problems, string])[] = [
  ['layers', 'arrows point one way'],
  ['published', 'a published package runs without private ones'],
  ['purity', 'rules, audit and report are pure; the DOM is read through its adapter alone'],
  ['names', 'a name says what it is'],
  ['testPlaces', 'a test stands beside its source'],
  ['sinks', 'text stays text'],
  ['switchedOff', 'every test runs'],
  ['places', 'no file names a place that one machine has'],
];

test.each(RULES)('%s: %s', rule => {
  expect(problems[rule]).toEqual([]);
});

test('the whole repository was read', () => {
  expect(files).toBeGreaterThan(100);
});

test('a file that breaks a rule is named', () => {
  const broken = problemsOf([
    {
      path: 'packages/rules/src/utils.ts',
      text: "import { openAudit } from '@niemyet/audit';\nopenAudit();",
    },
  ]);
  expect(broken.layers).toEqual(['packages/rules/src/utils.ts: imports @niemyet/audit']);
  expect(broken.names).toHaveLength(1);
});
