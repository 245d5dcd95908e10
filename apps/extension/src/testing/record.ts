import { AuditRecord, digestOf, type Finding, type Json } from '@niemyet/rules';

const DIGEST = `sha256:${'0'.repeat(64)}`;

/** A small finished audit with the given findings, valid by its schema. */
export function recordWith(findings: readonly Finding[], change: Partial<AuditRecord> = {}): AuditRecord {
  const body = {
    schema: 'niemyet/audit@1' as const,
    id: '90011-commune-portal-20261122T080000Z',
    round: '2026-Q4',
    unit: { code: '90011', name: 'Xã Thử', level: 'commune' as const, url: 'http://127.0.0.1:8000/' },
    checklist: { id: 'commune-portal', version: '1.0.0', digest: DIGEST },
    on: '2026-11-22',
    startedAt: '2026-11-22T08:00:00.000Z',
    finishedAt: '2026-11-22T08:01:00.000Z',
    status: 'complete' as const,
    pages: [
      {
        url: 'http://127.0.0.1:8000/',
        finalUrl: 'http://127.0.0.1:8000/',
        status: 200,
        fetchedAt: '2026-11-22T08:00:01.000Z',
        bytes: 10,
        rendered: false,
        framesNotRead: 0,
        reason: 'home',
      },
    ],
    findings: [...findings],
    scores: { total: null, coverage: 0, grade: null, dimensions: {} },
    ...change,
  };
  return AuditRecord.parse({
    ...body,
    chain: { digest: digestOf({ ...body, chain: {} } as unknown as Json) },
  });
}

/** A finding with one piece of evidence. */
export function findingOf(
  indicator: string,
  verdict: Finding['verdict'],
  text = 'Lịch tiếp công dân',
): Finding {
  return {
    indicator,
    verdict,
    machine: { verdict, criteria: { available: verdict === 'pass' }, reason: 'satisfied' },
    evidence: [{ role: 'proof', kind: 'text', page: 0, text }],
  };
}
