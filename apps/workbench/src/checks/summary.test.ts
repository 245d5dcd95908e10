import { expect, test } from 'vitest';
import { summary } from './summary.ts';

test('one row a step, and the last line counts everything', () => {
  const text = summary([
    { step: 'lint', name: 'biome', tally: { passed: 1, failed: 0, skipped: 0 }, seconds: 1 },
    { step: 'unit', name: 'rules', tally: { passed: 40, failed: 2, skipped: 0 }, seconds: 2 },
    { step: 'unit', name: 'audit', tally: { passed: 10, failed: 0, skipped: 1 }, seconds: 3.5 },
  ]);
  expect(text).toMatch(/unit +50 +2 +1 +5\.5/);
  expect(text.split('\n').at(-1)).toBe('51 passed, 2 failed');
});
