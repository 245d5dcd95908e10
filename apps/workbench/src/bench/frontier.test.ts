import { expect, it } from 'vitest';
import { frontierGoal } from './frontier.ts';

it.each([
  [100, [], '25 % (100), same verdicts', true],
  [140, [], '35 % (140), same verdicts', true],
  [141, [], '35 % (141), same verdicts', false],
  [100, ['a', 'b'], '25 % (100), other verdicts: a, b', false],
])('%i pages of 400, differing on %j', (best, different, measured, met) => {
  expect(frontierGoal({ best, all: 400, different })).toMatchObject({ measured, met });
});
