import { expect, it } from 'vitest';
import { Sent } from './sent.ts';

it('tells when so many requests have gone out, also afterwards', async () => {
  const sent = new Sent();
  const told: number[] = [];
  for (const count of [2, 1, 3]) void sent.reach(count).then(() => told.push(count));
  sent.add();
  await sent.reach(1);
  expect(told).toEqual([1]);
  sent.add();
  await sent.reach(2);
  expect(told).toEqual([1, 2]);
});
