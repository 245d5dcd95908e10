import type { Plan, PlanTask } from '../schema/plan.ts';

/** The tasks of a plan that ask something of portals, in the plan's order. */
export function tasksForPortals(plan: Plan): PlanTask[] {
  return plan.tasks.filter(({ portal }) => portal);
}

/** The ids of the indicators that answer what a plan asks of portals: each once, in the plan's order. */
export function portalIndicators(plan: Plan): string[] {
  return [...new Set(tasksForPortals(plan).flatMap(({ indicators }) => indicators))];
}
