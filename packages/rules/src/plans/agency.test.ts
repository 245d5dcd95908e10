import { describe, expect, it } from 'vitest';
import type { Agencies, Agency } from '../schema/agency.ts';
import { agencyOn } from './agency.ts';

const agency = (id: string, over: Partial<Agency> = {}): Agency => ({
  id,
  names: { vi: id, en: id },
  ...over,
});
const confidence = 'verified';
const share = { vi: 'giảm nghèo', en: 'poverty reduction' };
const AGENCIES: Agencies = {
  schema: 'niemyet/agencies@1',
  agencies: [
    agency('district', {
      succession: { from: '2025-07-01', exact: true, confidence, to: [{ agency: 'commune' }] },
    }),
    agency('commune'),
    agency('labour', {
      succession: {
        from: '2025-07-01',
        exact: false,
        confidence: 'uncertain',
        to: [{ agency: 'home' }, { agency: 'fields', scope: share }],
      },
    }),
    agency('home'),
    agency('fields', {
      succession: { from: '2027-01-01', exact: true, confidence, to: [{ agency: 'land' }] },
    }),
    agency('land'),
    agency('round', {
      succession: { from: '2025-07-01', exact: true, confidence, to: [{ agency: 'round' }] },
    }),
  ],
};
const names = (id: string, date: string) => agencyOn(AGENCIES, id, date)?.now.map(now => now.agency.id);

describe('agencyOn', () => {
  it.each([
    ['2025-06-30', ['district'], false],
    ['2025-07-01', ['commune'], true],
    ['2026-11-22', ['commune'], true],
  ])('on %s the district’s work is done by %j', (date, ids, changed) => {
    expect(names('district', date)).toEqual(ids);
    expect(agencyOn(AGENCIES, 'district', date)).toMatchObject({ changed, certain: true });
  });

  it('shares the work among successors', () => {
    expect(agencyOn(AGENCIES, 'labour', '2025-08-01')).toMatchObject({
      now: [{ agency: { id: 'home' } }, { agency: { id: 'fields' }, scope: share }],
      certain: false,
    });
  });

  it('follows successors of successors, and their part of the work', () => {
    expect(agencyOn(AGENCIES, 'labour', '2027-01-01')?.now[1]).toEqual({
      agency: agency('land'),
      scope: share,
    });
  });

  it('is not certain shortly before a day that is not exact', () => {
    expect(agencyOn(AGENCIES, 'labour', '2025-03-01')).toMatchObject({ changed: false, certain: false });
    expect(agencyOn(AGENCIES, 'labour', '2024-12-31')).toMatchObject({ changed: false, certain: true });
  });

  it('knows no agency that is not there, and ends where agencies go round', () => {
    expect(agencyOn(AGENCIES, 'nobody', '2026-01-01')).toBeUndefined();
    expect(names('round', '2026-01-01')).toEqual([]);
  });
});
