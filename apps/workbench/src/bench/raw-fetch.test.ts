import { expect, it } from 'vitest';
import { rawFetchGoal } from './raw-fetch.ts';

it.each([
  [12.5, 10, '1.25× (12.5 s, 10.0 s)', true],
  [13, 10, '1.30× (13.0 s, 10.0 s)', false],
])('%f s against %f s', (audit, raw, measured, met) => {
  expect(rawFetchGoal({ requests: 100, audit, raw })).toMatchObject({ measured, met });
});
