import { describe, expect, it } from 'vitest';
import { findingOf } from '../../testing/record.ts';
import { countVerdicts, passes } from './filter.ts';

const shown = {
  finding: findingOf('citizen-reception-schedule', 'pass', 'Lịch tiếp công dân'),
  indicator: undefined,
};

describe('passes', () => {
  it.each([
    [{ verdicts: [], text: '' }, true],
    [{ verdicts: ['pass'], text: '' }, true],
    [{ verdicts: ['fail'], text: '' }, false],
    [{ verdicts: [], text: 'TIEP cong' }, true],
    [{ verdicts: [], text: 'tiếp dân' }, true],
    [{ verdicts: [], text: 'ngân sách' }, false],
    [{ verdicts: [], text: 'reception' }, true],
  ] as const)('%o: %s', (filter, expected) => expect(passes(shown, filter, 'vi')).toBe(expected));
});

describe('countVerdicts', () => {
  it('counts each', () => {
    const counts = countVerdicts([findingOf('a', 'pass'), findingOf('b', 'pass'), findingOf('c', 'na')]);
    expect([...counts]).toEqual([
      ['pass', 2],
      ['na', 1],
    ]);
  });
});
