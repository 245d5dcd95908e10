import { describe, expect, it } from 'vitest';
import { problemLine } from '../src/authoring/index.ts';
import { compiledPlans, planOf, plans } from '../src/fixtures/plans.ts';
import { readPlan, tasksForPortals } from '../src/index.ts';

/** As counted in the five documents: tasks, those for portals, those with a deadline. */
const COUNTS = [
  ['ca-mau-par-2021', 75, 24, 38],
  ['dak-lak-papi-2024', 58, 30, 1],
  ['duc-hop-papi-2023', 29, 12, 1],
  ['ha-giang-papi-2021', 61, 37, 3],
  ['hcmc-dpi-papi-2021-2025', 34, 15, 3],
] as const;

describe('the five plans', () => {
  it('compile without a problem', () => {
    expect(compiledPlans.ok ? [] : compiledPlans.problems.map(problem => problemLine(problem, 'en'))).toEqual(
      [],
    );
    expect(plans.map(({ id }) => id)).toEqual(COUNTS.map(([id]) => id));
  });

  it.each(COUNTS)(
    '%s has its %i tasks, %i of them for portals, %i with a deadline',
    (id, tasks, asked, due) => {
      const plan = planOf(id);
      expect(plan.tasks).toHaveLength(tasks);
      expect(tasksForPortals(plan)).toHaveLength(asked);
      expect(plan.tasks.filter(({ deadline }) => deadline !== undefined)).toHaveLength(due);
    },
  );

  it('have 257 tasks together', () => {
    expect(plans.flatMap(({ tasks }) => tasks)).toHaveLength(257);
  });

  it.each(COUNTS)('%s names each clause and paragraph once, and reads back', id => {
    const plan = planOf(id);
    const places = plan.tasks.map(({ clause, item }) => `${clause} ${item ?? ''}`);
    expect(new Set(places).size).toBe(places.length);
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it.each(COUNTS)('%s says each thing in short words of its own in both languages', id => {
    for (const { task } of planOf(id).tasks) {
      for (const text of [task.vi, task.en]) {
        expect(text).toMatch(/^\S.*\S\.$/);
        expect(text.length).toBeLessThanOrEqual(260);
      }
      expect(task.vi).not.toBe(task.en);
    }
    expect(new Set(planOf(id).tasks.map(({ task }) => task.vi)).size).toBe(planOf(id).tasks.length);
  });

  it('ask of portals only what an indicator answers', () => {
    for (const plan of plans) {
      for (const task of plan.tasks) expect(task.portal, task.id).toBe(task.indicators.length > 0);
    }
  });
});
