import { expect, it } from 'vitest';
import { scoreOf } from '../score/score.ts';
import { LEVELS } from './level.ts';
import { CRITERIA, Criterion, Level, VERDICTS, Verdict } from './verdict.ts';

it('takes what it lists and nothing else', () => {
  for (const [schema, values] of [
    [Verdict, VERDICTS],
    [Criterion, CRITERIA],
    [Level, LEVELS],
  ] as const) {
    expect(values.every(value => schema.safeParse(value).success)).toBe(true);
    expect(['', 'Pass', 'đạt', null, 1].some(value => schema.safeParse(value).success)).toBe(false);
  }
});

it('puts verdicts that have a score first, best first', () => {
  expect(VERDICTS.map(scoreOf)).toEqual([1, 0.5, 0, null, null, null, null]);
});
