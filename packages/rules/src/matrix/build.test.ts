import { describe, expect, it } from 'vitest';
import { audit, evidence, finding, visit } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { AuditRecord, Finding } from '../schema/audit.ts';
import { Matrix } from '../schema/matrix.ts';
import type { Verdict } from '../schema/verdict.ts';
import { buildMatrix } from './build.ts';

const SAMPLE = checklist([
  indicator('reception'),
  indicator('budget'),
  indicator('https', { dimension: 'basics' }),
]);

/** An audit of a unit with one verdict for each indicator. */
function audited(code: string, verdicts: readonly Verdict[], over: Partial<AuditRecord> = {}): AuditRecord {
  const findings = SAMPLE.indicators.flatMap(({ id }, index): Finding[] => {
    const verdict = verdicts[index];
    return verdict === undefined ? [] : [finding(id, verdict)];
  });
  const unit = { ...audit().unit, code, name: `Xã ${code}` };
  return audit({ id: `audit-${code}`, unit, findings, ...over });
}

describe('buildMatrix', () => {
  it('has a column per indicator and a row per unit, by unit code', () => {
    const matrix = buildMatrix(SAMPLE, '2026-Q4', [
      audited('20000', ['pass', 'fail', 'pass']),
      audited('10000', ['fail', 'review']),
    ]);
    expect(Matrix.parse(matrix)).toEqual(matrix);
    expect(matrix.columns.map(column => [column.indicator, column.dimension])).toEqual([
      ['reception', 'openness'],
      ['budget', 'openness'],
      ['https', 'basics'],
    ]);
    expect(matrix.rows.map(row => row.unit.code)).toEqual(['10000', '20000']);
    expect(matrix.rows[0]?.cells.map(cell => cell?.verdict ?? null)).toEqual(['fail', 'review', null]);
    expect(matrix.rows[1]?.scores.total).toBe(66.7);
  });

  it('takes the latest audit of a unit, and the greater id where two ended together', () => {
    const late = '2026-11-21T00:00:00.000Z';
    const matrix = (audits: AuditRecord[]) =>
      buildMatrix(SAMPLE, '2026-Q4', audits).rows.map(row => [row.audit, row.cells[0]?.verdict]);
    const older = audited('1', ['fail'], { id: 'older' });
    const newer = audited('1', ['pass'], { id: 'newer', finishedAt: late });
    const same = audited('1', ['partial'], { id: 'same-end', finishedAt: '2026-11-21T07:00:00.000+07:00' });
    expect(matrix([newer, older])).toEqual([['newer', 'pass']]);
    expect(matrix([older, newer])).toEqual([['newer', 'pass']]);
    expect(matrix([newer, same])).toEqual([['same-end', 'partial']]);
    expect(matrix([same, newer])).toEqual([['same-end', 'partial']]);
  });

  it('shares ranks between equal totals, skips the next, and ranks nothing without a total', () => {
    const matrix = buildMatrix(SAMPLE, '2026-Q4', [
      audited('1', ['partial', 'partial', 'partial']),
      audited('2', ['pass', 'pass', 'pass']),
      audited('3', ['pass', 'fail', 'partial']),
      audited('4', ['fail', 'fail', 'fail']),
      audited('5', ['unreached', 'unreached', 'unreached'], { status: 'unreachable' }),
    ]);
    expect(matrix.rows.map(row => row.rank)).toEqual([2, 1, 2, 4, null]);
  });

  it('reads old ids through the renames', () => {
    const renamed = { ...SAMPLE, renames: { 'old-budget': 'budget' } };
    const findings = [finding('old-budget', 'pass'), finding('gone', 'fail')];
    const [row] = buildMatrix(renamed, '2026-Q4', [audited('1', [], { findings })]).rows;
    expect(row?.cells.map(cell => cell?.verdict ?? null)).toEqual([null, 'pass', null]);
    expect(row?.scores.total).toBe(100);
  });

  it('links a proof before a lead, says whose word it is, and scores by it', () => {
    const findings = [
      finding('reception', 'pass', {
        machine: { verdict: 'fail', criteria: {}, reason: 'not-found' },
        inspector: {
          verdict: 'pass',
          reason: 'Đã xem bản niêm yết.',
          by: 'Nguyễn An',
          at: '2026-11-20T03:00:00Z',
        },
        evidence: [evidence({ role: 'lead', text: 'Tiếp dân' }), evidence({ page: 1, text: 'Lịch tiếp' })],
      }),
      finding('budget', 'review', { evidence: [evidence({ role: 'lead', text: 'Ngân sách' })] }),
    ];
    const pages = [visit(), visit({ finalUrl: 'https://hoaan.example.gov.vn/lich' })];
    const [row] = buildMatrix(SAMPLE, '2026-Q4', [audited('1', [], { findings, pages })]).rows;
    expect(row?.cells[0]).toEqual({
      verdict: 'pass',
      by: 'inspector',
      reason: 'not-found',
      link: 'https://hoaan.example.gov.vn/lich#:~:text=L%E1%BB%8Bch%20ti%E1%BA%BFp',
    });
    expect(row?.cells[1]?.link).toBe('https://hoaan.example.gov.vn/#:~:text=Ng%C3%A2n%20s%C3%A1ch');
    expect(row?.scores.total).toBe(100);
  });

  it('does not change what it is given', () => {
    const audits = [audited('2', ['pass']), audited('1', ['fail'])];
    const before = JSON.stringify(audits);
    buildMatrix(SAMPLE, '2026-Q4', audits);
    expect(JSON.stringify(audits)).toBe(before);
  });

  it('is empty without audits', () => {
    expect(buildMatrix(SAMPLE, '2026-Q4', []).rows).toEqual([]);
  });
});
