import { describe, expect, it } from 'vitest';
import { finding, recordOf } from '../../testing/records.ts';
import { condense, Entry } from './entry.ts';

describe('condense', () => {
  it('keeps the verdicts, the reason and the first proof', () => {
    const lead = { role: 'lead', kind: 'link', page: 0, text: 'Ngân sách' } as const;
    const proof = { role: 'proof', kind: 'document', page: 0, text: 'Quyết định 12' } as const;
    const entry = condense(
      recordOf({ code: '1', findings: [finding('budget', 'pass', { evidence: [lead, proof] })] }),
    );
    expect(entry.pages).toEqual(['https://xa1.gov.vn/ngan-sach']);
    expect(entry.findings).toEqual([
      { indicator: 'budget', machine: 'pass', reason: 'satisfied', shown: [0, 'Quyết định 12'] },
    ]);
    expect(Entry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it('takes a lead where there is no proof, and nothing where the page is not there', () => {
    const lead = { role: 'lead', kind: 'link', page: 0, text: 'Ngân sách' } as const;
    const lost = { role: 'proof', kind: 'link', page: 7, text: 'Mất' } as const;
    const entry = condense(
      recordOf({
        code: '1',
        findings: [
          finding('budget', 'fail', { evidence: [lead] }),
          finding('reception', 'pass', { evidence: [lost] }),
        ],
      }),
    );
    expect(entry.findings.map(item => item.shown)).toEqual([[0, 'Ngân sách'], undefined]);
  });

  it('is a small part of a record', () => {
    const record = recordOf({
      code: '1',
      findings: Array.from({ length: 30 }, (_, index) => {
        const base = finding(`duty-${index}`, 'pass');
        return {
          ...base,
          evidence: Array.from(
            { length: 8 },
            () => base.evidence[0] as NonNullable<(typeof base.evidence)[0]>,
          ),
        };
      }),
    });
    expect(JSON.stringify(condense(record)).length).toBeLessThan(JSON.stringify(record).length / 3);
  });
});
