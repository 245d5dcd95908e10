import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compareAudits } from '../compare/compare.ts';
import { audit, evidence, finding } from '../fixtures/audit.ts';
import { checklist, files, indicator } from '../fixtures/checklist.ts';
import { buildMatrix } from '../matrix/build.ts';
import { jsonSchemas } from './json-schemas.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false });
const schemas = jsonSchemas();
const accepts = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)] as const),
);

const one = indicator('one');
const record = audit({
  findings: [finding('one', 'pass', { evidence: [evidence({ href: 'HTTPS://XA.EXAMPLE/' })] })],
});
const matrix = buildMatrix(checklist([one]), '2026-Q4', [record]);
const comparison = compareAudits(record, record);
const head: unknown = JSON.parse(files([one])[0]?.text ?? '');
const { dimensions: ___, vocabulary: ____, ...named } = head as { dimensions: unknown; vocabulary: unknown };
const extending = {
  ...named,
  extends: { checklist: 'commune-portal', version: '^1.0.0' },
  off: ['search-function'],
  changes: { 'https-valid': { weight: 2, thresholds: { timely: { days: 30 } } } },
};
const { negativeTerms: _, editions: __, ...written } = one;

describe('jsonSchemas', () => {
  it.each<[string, unknown]>([
    ['indicator', one],
    ['indicator', written],
    ['checklist-head', head],
    ['checklist-head', extending],
    ['checklist', checklist([one])],
    ['audit', record],
    ['matrix', matrix],
    ['comparison', comparison.ok ? comparison.value : null],
  ])('%s takes what the readers take', (name, value) => {
    expect(accepts[name]?.(value), JSON.stringify(accepts[name]?.errors)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['indicator', { ...one, wieght: 1 }],
    ['indicator', { ...one, criteria: { available: { probe: 'guess' } } }],
    ['checklist-head', { ...(head as object), dimensions: [] }],
    ['checklist-head', { ...extending, extends: undefined }],
    ['checklist-head', { ...extending, changes: { 'https-valid': { weight: 'nặng' } } }],
    ['checklist', checklist([])],
    ['audit', { ...record, schema: 'niemyet/audit@2' }],
    [
      'audit',
      audit({ findings: [finding('one', 'pass', { evidence: [evidence({ href: 'javascript:1' })] })] }),
    ],
    ['matrix', { ...matrix, rows: [{}] }],
    ['comparison', { ...comparison }],
  ])('%s refuses what the readers refuse', (name, value) => {
    expect(accepts[name]?.(value)).toBe(false);
  });

  it('names each by an id of its own, and is the same each time', () => {
    const ids = Object.values(schemas).map(schema => (schema as { $id: string }).$id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(jsonSchemas()).toEqual(schemas);
  });
});
