import { expect, test } from 'vitest';
import { compareExpected } from './compare.ts';

const portal = {
  expected: {
    a: { verdict: 'pass', because: 'a table' },
    b: { verdict: 'fail', because: 'an empty section' },
    c: { verdict: 'review', because: 'asked' },
    later: { verdict: 'pass', because: 'of an indicator still being written' },
  },
} as const;

test('what agrees is counted, what does not is named with the author’s reason', () => {
  const findings = [
    { indicator: 'a', verdict: 'pass' as const },
    { indicator: 'b', verdict: 'pass' as const },
    { indicator: 'z', verdict: 'fail' as const },
  ];
  expect(compareExpected(portal, ['a', 'b', 'c', 'z'], findings)).toEqual({
    expected: 3,
    agree: 1,
    differences: [
      { indicator: 'b', wanted: 'fail', found: 'pass', because: 'an empty section' },
      { indicator: 'c', wanted: 'review', found: undefined, because: 'asked' },
    ],
  });
});
