import { expect, test } from 'vitest';
import { atOnce } from './at-once.ts';

const turn = () => new Promise<void>(resolve => setImmediate(resolve));

test('results stand in the items’ order, and no more than so many are under way', async () => {
  let under = 0;
  let most = 0;
  const done: number[] = [];
  const results = await atOnce([5, 1, 3, 2, 4], 2, async turns => {
    under += 1;
    most = Math.max(most, under);
    for (let i = 0; i < turns; i++) await turn();
    under -= 1;
    done.push(turns);
    return turns * 10;
  });
  expect(results).toEqual([50, 10, 30, 20, 40]);
  expect(most).toBe(2);
  expect(done).not.toEqual([5, 1, 3, 2, 4]);
});

test('after an error nothing more is begun', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await turn();
    if (item === 2) throw new Error('two');
    return item;
  };
  await expect(atOnce([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('two');
  await turn();
  await turn();
  expect(begun).not.toContain(6);
});

test('nothing comes of nothing', async () => {
  expect(await atOnce([], 3, async () => 1)).toEqual([]);
});
