import type { Verdict } from '@niemyet/rules';
import { expect, test } from 'vitest';
import { compareExpected } from './compare.ts';

const portal = {
  expected: {
    a: { verdict: 'pass', because: 'a table' },
    b: { verdict: 'fail', because: 'an empty section' },
    r: { verdict: 'fail', because: 'nothing there', reason: 'not-found' },
    s: { verdict: 'fail', because: 'says so itself', reason: 'under-construction' },
    c: { verdict: 'review', because: 'asked' },
    later: { verdict: 'pass', because: 'of an indicator still being written' },
  },
} as const;

test('what agrees is counted, what does not is named with the author’s reason', () => {
  const finding = (indicator: string, verdict: Verdict, reason: string) => ({
    indicator,
    verdict,
    machine: { verdict, criteria: {}, reason },
  });
  const findings = [
    finding('a', 'pass', 'satisfied'),
    finding('b', 'pass', 'satisfied'),
    finding('r', 'fail', 'section-empty'),
    finding('s', 'fail', 'under-construction'),
    finding('z', 'fail', 'not-found'),
  ];
  expect(compareExpected(portal, ['a', 'b', 'c', 'r', 's', 'z'], findings)).toEqual({
    expected: 5,
    agree: 2,
    differences: [
      { indicator: 'b', wanted: 'fail', found: 'pass', because: 'an empty section' },
      { indicator: 'c', wanted: 'review', found: undefined, because: 'asked' },
      {
        indicator: 'r',
        wanted: 'fail',
        found: 'fail',
        because: 'nothing there',
        reasons: 'not-found / section-empty',
      },
    ],
  });
});
