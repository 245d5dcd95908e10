import { type AuditRecord, auditDigest, type Finding, scoreFindings, type Verdict } from '@niemyet/rules';
import type { CompactChecklist } from '../core/matrix/checklist.ts';

const titled = (text: string) => ({ vi: text, en: `${text} (en)` });

/** A checklist of three indicators in two dimensions, one of them renamed since. */
export const CHECKLIST: CompactChecklist = {
  id: 'commune-portal',
  version: '1.0.0',
  title: { vi: 'Cổng thông tin cấp xã', en: 'Commune portals' },
  dimensions: [
    { id: 'transparency', title: titled('Công khai, minh bạch') },
    { id: 'participation', title: titled('Tham gia của người dân') },
  ],
  renames: { 'budget-old': 'budget' },
  indicators: [
    {
      id: 'budget',
      dimension: 'transparency',
      title: titled('Dự toán ngân sách'),
      weight: 3,
      severity: 'mandatory',
    },
    {
      id: 'reception',
      dimension: 'transparency',
      title: titled('Lịch tiếp công dân'),
      weight: 2,
      severity: 'mandatory',
    },
    {
      id: 'consultation',
      dimension: 'participation',
      title: titled('Lấy ý kiến góp ý'),
      weight: 1,
      severity: 'recommended',
    },
  ],
};

/** A finding whose evidence, where it has any, stands on page 0. */
export function finding(indicator: string, verdict: Verdict, more: Partial<Finding> = {}): Finding {
  const seen = verdict === 'pass' || verdict === 'partial';
  return {
    indicator,
    verdict: more.inspector?.verdict ?? verdict,
    machine: seen
      ? { verdict, criteria: { available: true }, reason: 'satisfied' }
      : { verdict, criteria: { available: false }, reason: 'not-found', detail: { pages: 12, links: 340 } },
    evidence: seen ? [{ role: 'proof', kind: 'document', page: 0, text: `Công khai ${indicator}` }] : [],
    ...more,
  };
}

export interface RecordInput {
  readonly code: string;
  readonly name?: string;
  readonly id?: string;
  readonly round?: string;
  readonly checklist?: string;
  readonly version?: string;
  readonly finishedAt?: string;
  readonly previous?: string;
  readonly findings?: readonly Finding[];
  readonly change?: (record: AuditRecord) => AuditRecord;
}

/** The record with its digest made anew. */
export function sealed(record: AuditRecord): AuditRecord {
  return { ...record, chain: { ...record.chain, digest: auditDigest(record) } };
}

/** A valid, sealed audit record. */
export function recordOf(input: RecordInput): AuditRecord {
  const finishedAt = input.finishedAt ?? '2026-11-20T03:00:00.000Z';
  const url = `https://xa${input.code}.gov.vn/`;
  const findings = input.findings ?? [
    finding('budget', 'pass'),
    finding('reception', 'fail'),
    finding('consultation', 'review'),
  ];
  const record: AuditRecord = {
    schema: 'niemyet/audit@1',
    id: input.id ?? `audit-${input.round ?? '2026-Q4'}-${input.code}`,
    round: input.round ?? '2026-Q4',
    unit: {
      code: input.code,
      name: input.name ?? `Xã ${input.code}`,
      level: 'commune',
      province: 'Đắk Lắk',
      url,
    },
    checklist: {
      id: input.checklist ?? CHECKLIST.id,
      version: input.version ?? CHECKLIST.version,
      digest: `sha256:${'0'.repeat(64)}`,
    },
    on: '2026-11-20',
    startedAt: finishedAt,
    finishedAt,
    status: 'complete',
    pages: [
      {
        url,
        finalUrl: `${url}ngan-sach`,
        status: 200,
        fetchedAt: finishedAt,
        bytes: 4096,
        rendered: false,
        framesNotRead: 0,
        reason: 'home',
      },
    ],
    findings: [...findings],
    scores: scoreFindings(CHECKLIST, findings),
    chain: {
      ...(input.previous === undefined ? {} : { previous: input.previous }),
      digest: `sha256:${'0'.repeat(64)}`,
    },
  };
  return sealed(input.change ? input.change(record) : record);
}

/** The record as a file of an import. */
export function fileOf(record: AuditRecord): { name: string; text: string } {
  return { name: `${record.unit.code}.json`, text: JSON.stringify(record) };
}

/** `count` audits of as many units, with verdicts that differ from unit to unit. */
export function audits(count: number, round = '2026-Q4'): AuditRecord[] {
  const verdicts: readonly Verdict[] = ['pass', 'partial', 'fail', 'review', 'na', 'unreached', 'error'];
  return Array.from({ length: count }, (_, index) =>
    recordOf({
      code: String(10_000 + index),
      round,
      findings: CHECKLIST.indicators.map((indicator, place) =>
        finding(indicator.id, verdicts[(index + place * 2) % verdicts.length] as Verdict),
      ),
    }),
  );
}
