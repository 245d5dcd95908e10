import { describe, expect, it } from 'vitest';
import { planOf, plans, taskOf } from '../src/fixtures/plans.ts';

describe('what is not certain', () => {
  it('stays marked in every plan', () => {
    for (const { uncertain } of plans) expect(uncertain.length).toBeGreaterThan(0);
  });

  it('keeps both figures of Cà Mau for staff by the job scheme', () => {
    const goals = planOf('ca-mau-par-2021').goals.filter(({ uncertain }) => uncertain.length > 0);
    expect(goals.map(({ clause, value, comparison }) => [clause, value, comparison])).toEqual([
      ['II.5', 100, 'exactly'],
      ['PL.V.1', 80, 'at-least'],
    ]);
    for (const id of ['pl-v-1', 'ii-5-1']) {
      expect(taskOf(`ca-mau-par-2021/${id}`).uncertain[0]?.vi).toContain('tự mâu thuẫn');
    }
  });

  it('brackets inferred numerals, and tells which annexes are absent', () => {
    const bracketed = plans.filter(({ tasks }) => tasks.some(({ clause }) => clause.startsWith('[')));
    expect(bracketed.map(({ id }) => id)).toEqual(['ha-giang-papi-2021', 'hcmc-dpi-papi-2021-2025']);
    const absent = plans.filter(({ annexes }) => annexes.some(({ present }) => !present));
    expect(absent.map(({ id }) => id)).toEqual([
      'dak-lak-papi-2024',
      'duc-hop-papi-2023',
      'ha-giang-papi-2021',
    ]);
  });

  it('leaves out numbers that the documents leave blank', () => {
    expect(plans.map(({ number }) => number)).toEqual([
      '109/KH-UBND',
      undefined,
      undefined,
      '163/KH-UBND',
      '7103/KH-SKHĐT',
    ]);
  });
});
