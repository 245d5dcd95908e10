import { expect, test } from 'vitest';
import { loadChecklist } from '../checklist.ts';
import { runFuzz } from './run.ts';
import { samplePages } from './seeds.ts';

const checklist = await loadChecklist();
const seeds = samplePages();

test('three hundred changed pages, and the portals of them, leave the engine whole', {
  timeout: 600_000,
}, async () => {
  const run = await runFuzz(checklist, seeds, { pages: 300, seed: 20_261_122 });
  const wrong = run.failures.map(({ seed, kind, problems }) => `${kind} of seed ${seed}: ${problems[0]}`);
  expect(wrong).toEqual([]);
  expect(run.portals).toBe(6);
  expect(run.times).toHaveLength(300);
});

test('is the same for the same seed, and goes on with the next', async () => {
  const run = (seed: number, pages: number) => runFuzz(checklist, seeds, { pages, seed, clock: () => 0 });
  const [whole, second] = [await run(5, 2), await run(6, 1)];
  expect(await run(5, 2)).toEqual(whole);
  expect(second.times[0]).toEqual(whole.times[1]);
});
