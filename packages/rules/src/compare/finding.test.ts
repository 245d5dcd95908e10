import { expect, it } from 'vitest';
import { audit, evidence, finding, visit } from '../fixtures/audit.ts';
import { comparedFinding } from './finding.ts';

it('carries its evidence with addresses, proofs first and few', () => {
  const lead = evidence({ role: 'lead', kind: 'link', text: 'Lịch tiếp dân', miss: 'section-empty' });
  const proof = evidence({
    kind: 'document',
    text: 'Lịch tháng 11',
    date: '2026-11-01',
    href: 'https://a.vn/l.pdf',
  });
  const side = comparedFinding(audit(), finding('a', 'pass', { evidence: [lead, ...Array(9).fill(proof)] }));
  expect(side.evidence).toHaveLength(6);
  expect(side.evidence[0]).toEqual({
    role: 'proof',
    kind: 'document',
    text: 'Lịch tháng 11',
    date: '2026-11-01',
    href: 'https://a.vn/l.pdf',
    link: `${visit().finalUrl}#:~:text=L%E1%BB%8Bch%20th%C3%A1ng%2011`,
  });
  const bare = comparedFinding(audit({ pages: [] }), finding('a', 'fail', { evidence: [lead] })).evidence;
  expect(bare).toEqual([{ role: 'lead', kind: 'link', text: 'Lịch tiếp dân', miss: 'section-empty' }]);
});

it('says whose word the verdict is, and keeps both', () => {
  const inspector = { verdict: 'pass', reason: 'Đã xem.', by: 'A', at: '2026-11-21T00:00:00Z' } as const;
  const machine = { verdict: 'review', criteria: {}, reason: 'off-topic', detail: { entry: 'x' } } as const;
  expect(comparedFinding(audit(), finding('a', 'pass', { machine, inspector }))).toEqual({
    verdict: 'pass',
    by: 'inspector',
    machine: { verdict: 'review', reason: 'off-topic', detail: { entry: 'x' } },
    inspector,
    evidence: [],
  });
});
