import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../fixtures/plan.ts';
import { Agencies, Agency } from './agency.ts';

const names = { vi: 'UBND huyện', en: 'District' };
const succession = { from: '2025-07-01', confidence: 'knowledge', to: [{ agency: 'commune' }] };

describe('Agency', () => {
  it('takes agencies as they are', () => {
    expect(Agencies.parse(AGENCIES)).toEqual(AGENCIES);
  });

  it('takes a day of succession as exact unless it says otherwise', () => {
    expect(Agency.parse({ id: 'district', names, succession }).succession?.exact).toBe(true);
  });

  it.each([
    ['a succession without successors', { ...succession, to: [] }],
    ['a succession without its day', { ...succession, from: undefined }],
    ['a succession of no confidence', { ...succession, confidence: undefined }],
    ['a year for a day', { ...succession, from: '2025' }],
  ])('refuses %s', (_, value) => {
    expect(Agency.safeParse({ id: 'district', names, succession: value }).success).toBe(false);
  });
});
