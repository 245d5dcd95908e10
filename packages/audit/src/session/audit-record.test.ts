import { auditIsIntact } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { HOME } from '../testing/page.ts';
import { options } from '../testing/portal.ts';
import { stepsOf } from '../testing/site.ts';
import { auditRecord } from './audit-record.ts';
import type { AuditStep } from './session.ts';

const checks = checklist([indicator()]);
const END = { finishedAt: '2026-11-20T02:05:00Z' };
const HOME_READ = stepsOf({ '': '<p>Trang chủ</p>' });
const [home] = HOME_READ as [AuditStep];
const failed: AuditStep = {
  request: home.request,
  result: {
    kind: 'failure',
    failure: 'dns',
    status: 0,
    finalUrl: HOME,
    fetchedAt: END.finishedAt,
    tries: 3,
  },
};
const record = (steps: readonly AuditStep[], over = {}, end: object = {}) =>
  auditRecord(checks, options(over), steps, [], { ...END, ...end });

describe('auditRecord', () => {
  it('says of what, by what and when it is, and is sealed', () => {
    const sealed = record(HOME_READ);
    expect(sealed).toMatchObject({
      id: 'a-1',
      round: '2026-Q4',
      unit: { url: HOME },
      checklist: { id: checks.id, version: checks.version, digest: checks.digest },
      finishedAt: END.finishedAt,
    });
    expect(sealed.pages.map(({ url }) => url)).toEqual([HOME]);
    expect(auditIsIntact(sealed)).toBe(true);
    expect(auditIsIntact({ ...sealed, round: '2026-Q3' })).toBe(false);
  });
  it.each([
    ['complete', HOME_READ, {}],
    ['complete', [failed, home], {}],
    ['unreachable', [failed], {}],
    ['unreachable', [], {}],
    ['interrupted', HOME_READ, { interrupted: true }],
    ['interrupted', [failed], { interrupted: true }],
  ] as const)('is %s as its home page was reached and it came to its end', (status, steps, end) => {
    expect(record(steps, {}, end).status).toBe(status);
  });
  it('names the audit that it follows', () => {
    const previous = { id: 'a-0', digest: `sha256:${'1'.repeat(64)}`, proofs: [] };
    expect(record(HOME_READ, { previous }).since).toEqual({ id: 'a-0', digest: previous.digest });
    expect(record(HOME_READ).since).toBeUndefined();
  });
});
