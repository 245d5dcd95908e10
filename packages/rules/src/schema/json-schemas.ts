import * as z from 'zod/mini';
import { AuditRecord } from './audit.ts';
import { Checklist, ChecklistHead, Indicator } from './checklist.ts';
import { Comparison } from './comparison.ts';
import { ExtendingHead } from './extending.ts';
import { Matrix } from './matrix.ts';

/** As authors write it: what has a default may be left out. */
const WRITTEN = { target: 'draft-2020-12', io: 'input' } as const;
/** As it is stored: defaults filled in. */
const STORED = { target: 'draft-2020-12', io: 'output' } as const;

const named = (name: string, title: string, schema: object): object => ({
  ...schema,
  $id: `urn:niemyet:schema:${name}:1`,
  title,
});

/**
 * The published JSON Schemas by name: `indicator` and `checklist-head` for the YAML files of an author, the others
 * for the JSON files. They say what shapes are allowed; what ties values to each other only the readers check.
 */
export function jsonSchemas(): Record<string, object> {
  return {
    indicator: named('indicator', 'indicators/<id>.yaml', z.toJSONSchema(Indicator, WRITTEN)),
    'checklist-head': named(
      'checklist-head',
      'checklist.yaml',
      z.toJSONSchema(z.union([ChecklistHead, ExtendingHead]), WRITTEN),
    ),
    checklist: named('checklist', 'niemyet/checklist@1', z.toJSONSchema(Checklist, STORED)),
    audit: named('audit', 'niemyet/audit@1', z.toJSONSchema(AuditRecord, WRITTEN)),
    comparison: named('comparison', 'niemyet/comparison@1', z.toJSONSchema(Comparison, WRITTEN)),
    matrix: named('matrix', 'niemyet/matrix@1', z.toJSONSchema(Matrix, WRITTEN)),
  };
}
