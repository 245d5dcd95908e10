import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { Checklist, Indicator } from '../schema/checklist.ts';
import { diffChecklists } from './diff.ts';

const of = (indicators: Indicator[], over: Partial<Checklist> = {}) => checklist(indicators, over);
const fresh = (days: number) =>
  ({
    available: { probe: 'section', accept: ['items'], minItems: 1 },
    timely: { probe: 'freshness', of: 'proof', days, minItems: 1 },
  }) satisfies Indicator['criteria'];

describe('diffChecklists', () => {
  it('finds nothing between equals, whatever the order of their terms', () => {
    const one = of([indicator('a', { terms: ['một', 'hai'] })]);
    const other = of([indicator('a', { terms: ['HAI', 'một'] })]);
    expect(diffChecklists(one, other)).toMatchObject({ added: [], removed: [], changed: [], head: [] });
  });

  it('names what was added and removed, with its weight', () => {
    const { added, removed } = diffChecklists(
      of([indicator('a'), indicator('b', { weight: 2 })]),
      of([indicator('a'), indicator('c', { weight: 3 })]),
    );
    expect(added).toMatchObject([{ id: 'c', weight: 3 }]);
    expect(removed).toMatchObject([{ id: 'b', weight: 2 }]);
  });

  it('takes a renamed indicator for the same', () => {
    const { added, removed, changed } = diffChecklists(
      of([indicator('old', { title: { vi: 'A', en: 'A' } })]),
      of([indicator('new', { title: { vi: 'A', en: 'A' } })], { renames: { old: 'new' } }),
    );
    expect([added, removed]).toEqual([[], []]);
    expect(changed).toEqual([{ id: 'new', was: 'old', fields: [] }]);
  });

  it('tells weights, terms and thresholds apart', () => {
    const before = indicator('a', { weight: 1, terms: ['một', 'hai'], criteria: fresh(90) });
    const after = indicator('a', {
      weight: 3,
      severity: 'recommended',
      terms: ['một', 'ba'],
      negativeTerms: ['bốn'],
      criteria: fresh(45),
      rule: { vi: 'Mới', en: before.rule.en },
    });
    expect(diffChecklists(of([before]), of([after])).changed).toEqual([
      {
        id: 'a',
        weight: { before: 1, after: 3 },
        severity: { before: 'mandatory', after: 'recommended' },
        terms: { added: ['ba'], removed: ['hai'] },
        negativeTerms: { added: ['bốn'], removed: [] },
        fields: [
          { field: 'criteria.timely.days', before: 90, after: 45 },
          { field: 'rule.vi', before: 'Đạt: có nội dung.', after: 'Mới' },
        ],
      },
    ]);
  });

  it('shows what is on one side only', () => {
    const { timely: _, ...available } = fresh(1);
    const { changed } = diffChecklists(
      of([indicator('a', { criteria: fresh(90) })]),
      of([indicator('a', { criteria: available })]),
    );
    expect(changed[0]?.fields).toEqual([{ field: 'criteria.timely', before: fresh(90).timely }]);
  });

  it('looks at the head', () => {
    const one = indicator('a');
    const { head } = diffChecklists(of([one]), of([one], { inForceFrom: '2027-01-01', version: '1.1.0' }));
    expect(head).toEqual([{ field: 'inForceFrom', after: '2027-01-01' }]);
  });
});
