import { expect, it } from 'vitest';
import { hostileGoal, showHostile } from './hostile.ts';

const run = (name: string, megabytes: number, ended = true) => ({
  name,
  memory: megabytes * 2 ** 20,
  cpuMs: 900.4,
  ended,
});

it.each([
  [[run('soup', 300), run('depth', 512)], '512 MB (depth)', true],
  [[run('soup', 513), run('depth', 200)], '513 MB (soup)', false],
  [[run('soup', 300), run('depth', 200, false)], '300 MB (soup); without a record: depth', false],
])('the most that any took is held to the goal: %j', (runs, measured, met) => {
  expect(hostileGoal(runs)).toMatchObject({ measured, met, goal: '≤ 512 MB' });
});

it('shows what each took', () => {
  expect(showHostile([run('soup', 300)])).toMatch(/soup +300 +900/);
});
