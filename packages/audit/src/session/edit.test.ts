import { auditIsIntact, type InspectorDecision, readAuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { options, portal } from '../testing/portal.ts';
import { menu, RECEPTION_TEXT } from '../testing/site.ts';
import { decide, sealRecord } from './edit.ts';
import { openAudit } from './open.ts';
import { runAudit } from './run.ts';

const list = checklist([indicator(), indicator({ id: 'budget', terms: ['công khai ngân sách'] })]);

async function record() {
  const session = openAudit(list, options());
  await runAudit(
    session,
    portal({ '': menu({ 'Tiếp công dân': '/lich' }), lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}` }),
  );
  return session.finish({ finishedAt: '2026-11-20T02:05:00Z' });
}
const decision = (over: Partial<InspectorDecision> = {}): InspectorDecision => ({
  verdict: 'fail',
  reason: 'Lịch của năm trước',
  by: 'Nguyễn Văn A',
  at: '2026-11-21T02:00:00Z',
  ...over,
});

describe('decide', () => {
  it('lets the inspector’s word count, scores anew and keeps the machine’s', async () => {
    const before = await record();
    const after = decide(before, list, 'reception', decision());
    expect(before.findings[0]?.verdict).toBe('pass');
    expect(after.findings[0]).toMatchObject({
      verdict: 'fail',
      inspector: decision(),
      machine: { verdict: 'pass' },
    });
    expect(after.findings[1]).toEqual(before.findings[1]);
    expect([before.scores.total, after.scores.total]).toEqual([50, 0]);
    expect(readAuditRecord(after)).toMatchObject({ ok: true });
  });

  it.each(['', '  \n'])('needs a reason where it overrides the machine: %j is none', async reason => {
    const before = await record();
    expect(() => decide(before, list, 'reception', decision({ reason }))).toThrow(RangeError);
  });

  it('needs none where it agrees', async () => {
    const after = decide(await record(), list, 'reception', decision({ verdict: 'pass', reason: '' }));
    expect(after.findings[0]).toMatchObject({ verdict: 'pass', inspector: { verdict: 'pass' } });
  });

  it('takes a decision back', async () => {
    const before = await record();
    const after = decide(decide(before, list, 'reception', decision()), list, 'reception', null);
    expect(after.findings).toEqual(before.findings);
    expect(after.scores).toEqual(before.scores);
  });

  it('chains the digests', async () => {
    const first = await record();
    const second = decide(first, list, 'reception', decision());
    const third = decide(second, list, 'reception', null);
    expect(first.chain.previous).toBeUndefined();
    expect(second.chain.previous).toBe(first.chain.digest);
    expect(third.chain.previous).toBe(second.chain.digest);
    expect(new Set([first, second, third].map(({ chain }) => chain.digest)).size).toBe(3);
    for (const each of [first, second, third]) expect(auditIsIntact(each)).toBe(true);
  });

  it('changes nothing of the record it is given', async () => {
    const before = await record();
    const copy = structuredClone(before);
    decide(before, list, 'reception', decision());
    expect(before).toEqual(copy);
  });

  it('leaves the findings where there is no such indicator', async () => {
    const before = await record();
    expect(decide(before, list, 'khong-co', decision()).findings).toEqual(before.findings);
  });
});

describe('sealRecord', () => {
  it('gives a digest that any change breaks', async () => {
    const sealed = await record();
    expect(sealRecord(sealed)).toEqual(sealed);
    expect(auditIsIntact({ ...sealed, round: '2027-Q1' })).toBe(false);
    expect(sealRecord({ ...sealed, round: '2027-Q1' }).chain.digest).not.toBe(sealed.chain.digest);
  });
});
