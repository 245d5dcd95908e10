import { expect, test } from 'vitest';
import { sum, tallyReport } from './tally.ts';

const report = (...files: { status: string; cases: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, cases }) => ({
      status,
      assertionResults: cases.map(is => ({ status: is })),
    })),
  });

test('test cases are counted, not files', () => {
  const json = report({ status: 'passed', cases: ['passed', 'passed', 'pending'] });
  expect(tallyReport(json, 0)).toEqual({ passed: 2, failed: 0, skipped: 1 });
});

test('a file that failed to load is one failure', () => {
  const json = report({ status: 'failed', cases: [] }, { status: 'passed', cases: ['passed'] });
  expect(tallyReport(json, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('failed cases are counted once', () => {
  const json = report({ status: 'failed', cases: ['failed', 'passed'] });
  expect(tallyReport(json, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test.each([
  ['an unhandled error beside passed tests', report({ status: 'passed', cases: ['passed'] }), 1, 1],
  ['no report', undefined, 0, 0],
  ['a damaged report', '{', 0, 0],
])('%s is a failure', (_, json, code, passed) => {
  expect(tallyReport(json, code)).toEqual({ passed, failed: 1, skipped: 0 });
});

test('tallies add up', () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 4, failed: 0, skipped: 0 },
    ]),
  ).toEqual({
    passed: 5,
    failed: 2,
    skipped: 3,
  });
});
