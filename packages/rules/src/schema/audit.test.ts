import { describe, expect, it } from 'vitest';
import { audit, evidence, finding, visit } from '../fixtures/audit.ts';
import { AuditRecord } from './audit.ts';

const takes = (value: unknown) => AuditRecord.safeParse(value).success;
const withEvidence = (over: object) =>
  audit({ findings: [finding('a', 'pass', { evidence: [{ ...evidence(), ...over } as never] })] });

describe('AuditRecord', () => {
  it('takes a record as it is, and drops what it does not know', () => {
    const record = audit();
    expect(AuditRecord.parse(record)).toEqual(record);
    expect(AuditRecord.parse({ ...record, added: 1 })).toEqual(record);
  });

  it.each([
    ['a script for a link', withEvidence({ href: 'javascript:alert(1)' })],
    ['a text past its bound', withEvidence({ text: 'a'.repeat(301) })],
    ['a page before the first', withEvidence({ page: -1 })],
    ['a page between two', withEvidence({ page: 0.5 })],
    ['a day that is none', withEvidence({ date: '2026-02-30' })],
    ['an unknown kind', withEvidence({ kind: 'rumour' })],
    [
      'too much evidence',
      audit({ findings: [finding('a', 'pass', { evidence: Array(41).fill(evidence()) })] }),
    ],
    ['an unknown verdict', audit({ findings: [finding('a', 'maybe' as never)] })],
    ['a score above 100', audit({ scores: { total: 101, coverage: 1, grade: 'A', dimensions: {} } })],
    [
      'a score that is no number',
      audit({ scores: { total: Number.NaN, coverage: 1, grade: 'D', dimensions: {} } }),
    ],
    ['a coverage above 1', audit({ scores: { total: 1, coverage: 1.1, grade: 'D', dimensions: {} } })],
    ['an id with a path', audit({ id: '../../x' })],
    ['a unit without an address', audit({ unit: { ...audit().unit, url: '' } })],
    ['a page of another scheme', audit({ pages: [visit({ finalUrl: 'file:///etc/passwd' })] })],
    ['too many pages', audit({ pages: Array(5001).fill(visit()) })],
    ['a broken digest', { ...audit(), chain: { digest: 'sha256:xyz' } }],
    ['no findings', { ...audit(), findings: undefined }],
  ])('refuses %s', (_, record) => {
    expect(takes(record)).toBe(false);
  });

  it('is not led astray by names of the prototype', () => {
    const text = JSON.stringify(audit({ findings: [finding('a', 'pass')] })).replace(
      '"reason":"satisfied"',
      '"reason":"satisfied","detail":{"__proto__":"x","constructor":"y"}',
    );
    const record = AuditRecord.parse(JSON.parse(text));
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.getPrototypeOf(record.findings[0]?.machine.detail)).toBe(Object.prototype);
  });
});
