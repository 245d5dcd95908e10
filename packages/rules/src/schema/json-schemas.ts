import * as z from 'zod/mini';
import { AuditRecord } from './audit.ts';
import { Checklist, ChecklistHead, Indicator } from './checklist.ts';
import { Matrix } from './matrix.ts';

const DIALECT = 'draft-2020-12';

/**
 * The published JSON Schemas by name. Those of YAML files (`indicator`, `checklist-head`) describe what an author
 * writes, where fields with a default may be left out; the others describe what is stored.
 */
export function jsonSchemas(): Record<string, object> {
  const written = { target: DIALECT, io: 'input' } as const;
  const stored = { target: DIALECT, io: 'output' } as const;
  return {
    indicator: z.toJSONSchema(Indicator, written),
    'checklist-head': z.toJSONSchema(ChecklistHead, written),
    checklist: z.toJSONSchema(Checklist, stored),
    audit: z.toJSONSchema(AuditRecord, stored),
    matrix: z.toJSONSchema(Matrix, stored),
  };
}
