import { expect, it } from 'vitest';
import { validateGoals } from './validate.ts';

it('holds all times to the goal', () => {
  expect(validateGoals({ anew: 2000, changed: 1500, installed: 500, node: 50 }, 70)).toMatchObject([
    { measured: '1.50 s (30× node -e 0)', met: true },
    { measured: '0.50 s (10× node -e 0)', met: true },
    { measured: '2.00 s (40× node -e 0)', met: false },
  ]);
});
