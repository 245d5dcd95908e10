import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../fixtures/checklist.ts';
import { Checklist, ChecklistHead, Indicator } from './checklist.ts';

const one = indicator('one');

describe('Indicator', () => {
  it('fills in what an author may leave out', () => {
    const { occasional: _, negativeTerms: __, urlHints: ___, editions: ____, ...written } = one;
    expect(Indicator.parse(written)).toEqual({
      ...written,
      occasional: false,
      negativeTerms: [],
      urlHints: [],
      editions: [],
    });
  });

  it.each([
    ['no source', { sources: [] }],
    [
      'a long quotation',
      { sources: [{ law: 'L', clause: '1', confidence: 'verified', quote: 'a'.repeat(201) }] },
    ],
    ['no terms', { terms: [] }],
    ['a title in one language', { title: { vi: 'Có' } }],
    ['a negative weight', { weight: -1 }],
    ['criteria without `available`', { criteria: { timely: { probe: 'ask' } } }],
    ['no alternative', { criteria: { available: [] } }],
    ['an unknown field', { wieght: 2 }],
    ['a hint with marks', { urlHints: ['công-khai'] }],
    ['an unknown level', { appliesTo: ['district'] }],
  ])('refuses %s', (_, over) => {
    expect(Indicator.safeParse({ ...one, ...over }).success).toBe(false);
  });

  it('takes several probes of which one is enough', () => {
    const available = [{ probe: 'section' }, { probe: 'document' }];
    expect(Indicator.safeParse({ ...one, criteria: { available } }).success).toBe(true);
  });
});

describe('ChecklistHead', () => {
  const { schema: _, indicators: __, digest: ___, ...head } = checklist([one]);
  it('takes a head and fills in its defaults', () => {
    const { license: _license, plans: _plans, renames: _renames, ...written } = head;
    expect(ChecklistHead.parse(written)).toEqual({ ...head, license: 'CC-BY-4.0', plans: [], renames: {} });
  });
  it.each([
    ['no dimension', { dimensions: [] }],
    ['a version that is no version', { version: '1.0' }],
    ['a rename to no id', { renames: { old: 'New One' } }],
    ['a plan dated by hand', { plans: [{ id: 'p', title: one.title, issuer: one.title, issued: '5/2024' }] }],
  ])('refuses %s', (_, over) => {
    expect(ChecklistHead.safeParse({ ...head, ...over }).success).toBe(false);
  });
});

describe('Checklist', () => {
  it('takes a compiled checklist, never an empty one', () => {
    expect(Checklist.safeParse(checklist([one])).success).toBe(true);
    expect(Checklist.safeParse(checklist([])).success).toBe(false);
    expect(Checklist.safeParse(checklist([one], { digest: 'md5:0' })).success).toBe(false);
  });
});
