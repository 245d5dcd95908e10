import type { Checklist, Finding, Verdict } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { withDependencies } from './dependencies.ts';

const finding = (indicator: string, verdict: Verdict): Finding => ({
  indicator,
  verdict,
  machine: { verdict, criteria: {}, reason: 'satisfied' },
  evidence: [],
});

/** Verdicts of a, b (hangs on a) and c (hangs on b), in the order given. */
function chain(verdicts: Record<string, Verdict>, order = ['a', 'b', 'c']) {
  const parents: Record<string, string | undefined> = { a: undefined, b: 'a', c: 'b' };
  const indicators = order.map(id => ({ id, dependsOn: parents[id] }));
  const checklist = { indicators } as unknown as Checklist;
  const findings = order.map(id => finding(id, verdicts[id] ?? 'pass'));
  return Object.fromEntries(
    withDependencies(checklist, findings).map(item => [item.indicator, item.verdict]),
  );
}

describe('withDependencies', () => {
  it('leaves a finding alone whose parent is met', () => {
    expect(chain({ a: 'pass', b: 'fail', c: 'fail' })).toEqual({ a: 'pass', b: 'fail', c: 'na' });
  });
  it.each(['fail', 'na'] as const)('is not judged where its parent is %s', verdict => {
    expect(chain({ a: verdict, b: 'pass' }).b).toBe('na');
  });
  it('stays met where its parent is met in part, and is not judged where it is less', () => {
    expect(chain({ a: 'partial', b: 'pass' }).b).toBe('pass');
    expect(chain({ a: 'partial', b: 'partial' }).b).toBe('na');
    expect(chain({ a: 'partial', b: 'fail' }).b).toBe('na');
  });
  it.each(['review', 'error'] as const)('stays in doubt while its parent is %s', verdict => {
    expect(chain({ a: verdict, b: 'pass' })).toMatchObject({ b: 'review', c: 'review' });
  });
  it('follows a chain, whatever the order of the findings', () => {
    expect(chain({ a: 'fail' })).toEqual({ a: 'fail', b: 'na', c: 'na' });
    expect(chain({ a: 'fail' }, ['c', 'b', 'a'])).toEqual({ a: 'fail', b: 'na', c: 'na' });
  });
  it('is not judged where only the occasion of its parent is in doubt', () => {
    const over = {
      ...finding('a', 'review'),
      machine: { ...finding('a', 'review').machine, reason: 'ask-occasion' },
    };
    const checklist = { indicators: [{ id: 'a' }, { id: 'b', dependsOn: 'a' }] } as unknown as Checklist;
    expect(withDependencies(checklist, [over, finding('b', 'fail')])[1]).toMatchObject({
      verdict: 'na',
      machine: { reason: 'depends-on-other' },
    });
  });
  it.each(['pass', 'partial'] as const)(
    'stays %s where what was found shows the occasion of its parent',
    own => {
      const over = {
        ...finding('a', 'review'),
        machine: { ...finding('a', 'review').machine, reason: 'ask-occasion' },
      };
      const checklist = { indicators: [{ id: 'a' }, { id: 'b', dependsOn: 'a' }] } as unknown as Checklist;
      expect(withDependencies(checklist, [over, finding('b', own)])[1]?.verdict).toBe(own);
    },
  );
  it('keeps what could not be reached', () => {
    expect(chain({ a: 'unreached', b: 'unreached' }).b).toBe('unreached');
  });
});
