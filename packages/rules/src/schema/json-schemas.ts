import * as z from 'zod/mini';
import { AuditRecord } from './audit.ts';
import { Checklist, ChecklistHead, Indicator } from './checklist.ts';
import { Comparison } from './comparison.ts';
import { ExtendingHead } from './extending.ts';
import { Matrix } from './matrix.ts';
import { asStored, asWritten } from './published.ts';

/**
 * The published JSON Schemas by name: `indicator` and `checklist-head` for the YAML files of an author, the others
 * for the JSON files. They say what shapes are allowed; what ties values to each other only the readers check.
 */
export function jsonSchemas(): Record<string, object> {
  return {
    indicator: asWritten('indicator', 'indicators/<id>.yaml', Indicator),
    'checklist-head': asWritten('checklist-head', 'checklist.yaml', z.union([ChecklistHead, ExtendingHead])),
    checklist: asStored('checklist', 'niemyet/checklist@1', Checklist),
    audit: asWritten('audit', 'niemyet/audit@1', AuditRecord),
    comparison: asWritten('comparison', 'niemyet/comparison@1', Comparison),
    matrix: asWritten('matrix', 'niemyet/matrix@1', Matrix),
  };
}
