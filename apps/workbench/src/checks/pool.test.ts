import { expect, test } from 'vitest';
import { inPool } from './pool.ts';

test('keeps the order and the limit', async () => {
  let running = 0;
  let most = 0;
  const results = await inPool([3, 1, 2, 0], 2, async item => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running--;
    return item * 10;
  });
  expect(results).toEqual([30, 10, 20, 0]);
  expect(most).toBe(2);
});
