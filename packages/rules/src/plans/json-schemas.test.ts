import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { AGENCIES, plan, task } from '../fixtures/plan.ts';
import { planSchemas } from './json-schemas.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false });
const accepts = Object.fromEntries(
  Object.entries(planSchemas()).map(([name, schema]) => [name, ajv.compile(schema)] as const),
);
const sound = plan([task('a', { deadline: { kind: 'date-by', date: '2021-02-28' } })]);
const { schema: _, tasks: __, ...head } = sound;
const group = {
  general: { vi: 'a', en: 'a' },
  levels: ['commune'],
  tasks: [{ id: 'a', clause: 'I.1', task: { vi: 'a', en: 'a' } }],
};

describe('planSchemas', () => {
  it.each<[string, unknown]>([
    ['plan', sound],
    ['agencies', AGENCIES],
    ['plan-head', head],
    ['plan-tasks', { part: 'annex', groups: [group] }],
    ['agencies-file', { agencies: [{ id: 'a', names: { vi: 'a', en: 'a' } }] }],
  ])('%s takes what the readers take', (name, value) => {
    expect(accepts[name]?.(value), JSON.stringify(accepts[name]?.errors)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['plan', { ...sound, tasks: [] }],
    ['agencies', { ...AGENCIES, schema: 'niemyet/agencies@2' }],
    ['plan-head', { ...head, level: 'ward' }],
    ['plan-tasks', { part: 'annex', groups: [{ ...group, tsaks: [] }] }],
    ['agencies-file', { agencies: [{ id: 'Sở', names: { vi: 'a', en: 'a' } }] }],
  ])('%s refuses what the readers refuse', (name, value) => {
    expect(accepts[name]?.(value)).toBe(false);
  });
});
