import { expect, it } from 'vitest';
import { CHECKLIST } from '../fixtures/checklist.ts';
import { AUDITS, MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from './entries.ts';

it('joins each cell to its finding and its indicator', () => {
  const units = joinMatrix(MATRIX, AUDITS, CHECKLIST);
  expect(units).toHaveLength(5);
  for (const { audit, entries } of units) {
    expect(entries.map(({ number }) => number)).toEqual(MATRIX.columns.map((_, index) => index + 1));
    expect(entries.map(({ finding }) => finding)).toEqual(audit?.findings);
    expect(entries.map(({ indicator }) => indicator)).toEqual(CHECKLIST.indicators);
  }
});

it('finds a finding under the old id of its indicator', () => {
  const old = AUDITS.map(audit => ({
    ...audit,
    findings: audit.findings.map(finding =>
      finding.indicator === 'citizen-reception-schedule'
        ? { ...finding, indicator: 'reception-calendar' }
        : finding,
    ),
  }));
  expect(joinMatrix(MATRIX, old, CHECKLIST)[0]?.entries[10]?.finding?.indicator).toBe('reception-calendar');
});

it('leaves out audits the matrix does not use, and goes without any', () => {
  const [unit] = joinMatrix(
    MATRIX,
    AUDITS.map(audit => ({ ...audit, id: `${audit.id}-other` })),
  );
  expect(unit?.audit).toBeUndefined();
  expect(unit?.entries.every(entry => entry.finding === undefined && entry.cell !== null)).toBe(true);
});
