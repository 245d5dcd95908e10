import { Agencies, AgenciesFile } from '../schema/agency.ts';
import { Plan, PlanHead, PlanTasksFile } from '../schema/plan.ts';
import { asStored, asWritten } from '../schema/published.ts';

/**
 * The published JSON Schemas of plans by name: `plan-head`, `plan-tasks` and `agencies-file` for the YAML files of
 * an author, `plan` and `agencies` for the JSON files.
 */
export function planSchemas(): Record<string, object> {
  return {
    plan: asStored('plan', 'niemyet/plan@1', Plan),
    agencies: asStored('agencies', 'niemyet/agencies@1', Agencies),
    'plan-head': asWritten('plan-head', '<plan>/plan.yaml', PlanHead),
    'plan-tasks': asWritten('plan-tasks', '<plan>/tasks/<name>.yaml', PlanTasksFile),
    'agencies-file': asWritten('agencies-file', 'agencies.yaml', AgenciesFile),
  };
}
