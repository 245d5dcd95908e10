import { expect, it } from 'vitest';
import { validateGoal } from './validate.ts';

it.each([
  [1500, 50, '1.50 s (30× node -e 0)', true],
  [2000, 40, '2.00 s (50× node -e 0)', false],
])('%i ms beside %i', (validate, node, measured, met) => {
  expect(validateGoal({ validate, node }, 70)).toMatchObject({ measured, met });
});
