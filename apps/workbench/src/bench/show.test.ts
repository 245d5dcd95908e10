import { expect, test } from 'vitest';
import { pageGoals, processGoal, showGoals, showPages, sizeGoals } from './show.ts';

const page = {
  elements: 2990,
  found: 20,
  audit: 10,
  read: 6,
  walk: 8,
  open: 3,
  tenfold: 14,
  besideTenfold: 10,
  axe: 900,
};

test('a page shows its times and their ratios', () => {
  expect(showPages([page])).toMatch(/2990 +20 +10\.0 +6\.00 +8\.00 +900 +90× +1\.25× +1\.40×/);
});

test('goals are met or not by what was measured', () => {
  const goals = [
    ...pageGoals([page]),
    processGoal({ niemyet: 500, node: 50 }),
    ...sizeGoals({ probe: 41 * 1024, panel: 100 * 1024 }),
  ];
  expect(goals.map(goal => goal.met)).toEqual([true, true, false, false, false, true]);
  expect(showGoals(goals)).toMatch(/10× the indicators, 2990 elements +≤ 1\.3× +1\.40× +NOT MET/);
});
