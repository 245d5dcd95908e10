import * as z from 'zod/mini';
import { Agencies, AgenciesFile } from '../schema/agency.ts';
import { Plan, PlanHead, PlanTasksFile } from '../schema/plan.ts';

const WRITTEN = { target: 'draft-2020-12', io: 'input' } as const;
const STORED = { target: 'draft-2020-12', io: 'output' } as const;

const named = (name: string, title: string, schema: object): object => ({
  ...schema,
  $id: `urn:niemyet:schema:${name}:1`,
  title,
});

/**
 * The published JSON Schemas of plans by name: `plan-head`, `plan-tasks` and `agencies-file` for the YAML files of
 * an author, `plan` and `agencies` for the JSON files.
 */
export function planSchemas(): Record<string, object> {
  return {
    plan: named('plan', 'niemyet/plan@1', z.toJSONSchema(Plan, STORED)),
    agencies: named('agencies', 'niemyet/agencies@1', z.toJSONSchema(Agencies, STORED)),
    'plan-head': named('plan-head', '<plan>/plan.yaml', z.toJSONSchema(PlanHead, WRITTEN)),
    'plan-tasks': named('plan-tasks', '<plan>/tasks/<name>.yaml', z.toJSONSchema(PlanTasksFile, WRITTEN)),
    'agencies-file': named('agencies-file', 'agencies.yaml', z.toJSONSchema(AgenciesFile, WRITTEN)),
  };
}
