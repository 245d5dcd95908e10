import { describe, expect, it } from 'vitest';
import { assemble } from '../authoring/compile.ts';
import { audit } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import { auditIsIntact, checklistIsIntact } from './intact.ts';

const stored = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

describe('auditIsIntact', () => {
  it('accepts a sealed record as it was stored, in any order of keys', () => {
    const raw = stored(audit({ chain: { previous: `sha256:${'1'.repeat(64)}`, digest: '' } }));
    expect(auditIsIntact(raw)).toBe(true);
    expect(auditIsIntact(Object.fromEntries(Object.entries(raw).reverse()))).toBe(true);
  });
  it('sees any change, also in a field that no schema knows', () => {
    const raw = stored(audit());
    expect(auditIsIntact({ ...raw, round: '2027-Q1' })).toBe(false);
    expect(auditIsIntact({ ...raw, added: 1 })).toBe(false);
    expect(auditIsIntact({ ...raw, chain: { ...(raw.chain as object), previous: 'sha256:0' } })).toBe(false);
  });
  it.each([null, 1, 'x', [], {}, { chain: null }, { chain: { digest: 3 } }])('refuses %j', raw => {
    expect(auditIsIntact(raw)).toBe(false);
  });
  it('refuses what is nested without end', () => {
    const depth = 200_000;
    const raw = JSON.parse(`{"chain":{"digest":"x"},"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(auditIsIntact(raw)).toBe(false);
  });
});

describe('checklistIsIntact', () => {
  const { schema: _, digest: __, indicators, ...head } = checklist([indicator('one')]);
  it('accepts a compiled checklist and sees a change', () => {
    const raw = stored(assemble(head, indicators));
    expect(checklistIsIntact(raw)).toBe(true);
    expect(checklistIsIntact({ ...raw, version: '1.0.1' })).toBe(false);
    expect(checklistIsIntact(null)).toBe(false);
  });
});
