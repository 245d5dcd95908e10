import { describe, expect, it } from 'vitest';
import { audit, evidence, finding, visit } from '../fixtures/audit.ts';
import type { AuditRecord, Finding } from '../schema/audit.ts';
import type { Verdict } from '../schema/verdict.ts';
import { changeOf } from './change.ts';

const AT = 'https://hoaan.example.gov.vn/lich';
const home = visit();
const page = (over = {}) => visit({ url: AT, finalUrl: AT, ...over });
const before = (verdict: Verdict) => ({
  audit: audit({ pages: [home, page()] }),
  finding: finding('reception', verdict, { evidence: [evidence({ page: 1 })] }),
});
const after = (verdict: Verdict, over: Partial<AuditRecord> = {}, also: Partial<Finding> = {}) => ({
  audit: audit({ pages: [home, page()], ...over }),
  finding: finding('reception', verdict, also),
});
const machine = (verdict: Verdict, reason: string) => ({ machine: { verdict, criteria: {}, reason } });

describe('changeOf', () => {
  it.each<[Verdict, Verdict, string]>([
    ['pass', 'pass', 'unchanged'],
    ['fail', 'fail', 'unchanged'],
    ['review', 'review', 'unchanged'],
    ['na', 'na', 'unchanged'],
    ['fail', 'pass', 'fixed'],
    ['partial', 'pass', 'fixed'],
    ['fail', 'partial', 'improved'],
    ['pass', 'partial', 'regressed'],
    ['pass', 'fail', 'regressed'],
    ['partial', 'fail', 'regressed'],
    ['review', 'fail', 'new'],
    ['unreached', 'partial', 'new'],
    ['na', 'fail', 'new'],
    ['review', 'pass', 'changed'],
    ['pass', 'review', 'changed'],
    ['fail', 'na', 'changed'],
    ['pass', 'unreached', 'unchecked'],
    ['unreached', 'unreached', 'unchecked'],
    ['fail', 'error', 'unchecked'],
  ])('%s → %s: %s', (was, is, change) => {
    expect(changeOf(before(was), after(is)).change).toBe(change);
  });

  it.each([
    [
      'the page that proved it timed out',
      [home, page({ status: 0, failure: 'timeout' })],
      'proof-failed',
      'timeout',
    ],
    [
      'a firewall turned us away',
      [home, page({ status: 403, failure: 'blocked' })],
      'proof-failed',
      'blocked',
    ],
    ['it was never opened', [home], 'proof-not-opened', undefined],
  ])('no regression where %s', (_, pages, cause, problem) => {
    expect(changeOf(before('pass'), after('fail', { pages }))).toEqual({
      change: 'unchecked',
      cause,
      page: AT,
      ...(problem === undefined ? {} : { problem }),
      ...(problem === 'blocked' ? { status: 403 } : {}),
    });
  });

  it('a regression where the server says that the page is gone', () => {
    const pages = [home, page({ status: 404, failure: 'http-status' })];
    expect(changeOf(before('pass'), after('fail', { pages }))).toEqual({ change: 'regressed' });
  });

  it('a regression where the inspector says so, page or not', () => {
    const inspector = { verdict: 'fail', reason: 'Đã xem.', by: 'A', at: '2026-11-21T00:00:00Z' } as const;
    expect(changeOf(before('pass'), after('fail', { pages: [home] }, { inspector })).change).toBe(
      'regressed',
    );
  });

  it.each([
    ['interrupted', 'fail', 'not-found', 'audit-interrupted'],
    ['interrupted', 'review', 'budget-ended', 'audit-interrupted'],
    ['complete', 'review', 'lead-not-opened', 'pages-not-opened'],
    ['complete', 'review', 'budget-ended', 'pages-not-opened'],
    ['unreachable', 'unreached', 'portal-unreachable', 'portal-unreachable'],
    ['complete', 'unreached', 'portal-unreachable', 'not-reached'],
    ['complete', 'error', 'probe-failed', 'machine-failed'],
  ] as const)('an audit that is %s and says %s for %s is no other look', (status, verdict, reason, cause) => {
    const later = after(verdict, { status }, machine(verdict, reason));
    expect(changeOf(before('pass'), later)).toEqual({ change: 'unchecked', cause });
  });

  it('what was in doubt before and still is has not changed', () => {
    const later = after('review', {}, machine('review', 'budget-ended'));
    expect(changeOf(before('review'), later).change).toBe('unchanged');
  });
});
