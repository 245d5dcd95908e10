import { describe, expect, it } from 'vitest';
import { plan, task } from '../fixtures/plan.ts';
import { Deadline, Plan } from './plan.ts';

const takes = (value: unknown) => Plan.safeParse(value).success;
const both = { vi: 'a', en: 'a' };

describe('Plan', () => {
  it('takes a plan as it is', () => {
    const sample = plan([task('a', { deadline: { kind: 'date-by', date: '2021-02-28' } })]);
    expect(Plan.parse(sample)).toEqual(sample);
  });

  it.each([
    ['a plan without tasks', plan([])],
    ['a task of no plan', plan([task('a', { id: 'a' })])],
    ['a task in one language', plan([task('a', { task: { vi: 'a' } as never })])],
    ['a level that is none', plan([], { level: 'ward' as never })],
    ['an index that is none', plan([task('a')], { indices: ['PCI' as never] })],
    ['a day that is none', plan([task('a')], { issuedOn: '2021-02-30' })],
    ['a year alone', plan([task('a')], { issuedOn: '2021' })],
    ['an empty number', plan([task('a')], { number: '' })],
    ['an unknown field', { ...plan([task('a')]), signer: 'x' }],
  ])('refuses %s', (_, value) => {
    expect(takes(value)).toBe(false);
  });
});

describe('Deadline', () => {
  it('counts days of the calendar unless it says working', () => {
    expect(Deadline.parse({ kind: 'relative', days: 5, from: 'signed' })).toMatchObject({ working: false });
  });

  it.each([
    { kind: 'date-before', date: '2021-02-29' },
    { kind: 'window', from: '2021-01-01' },
    { kind: 'relative', days: 1.5, from: 'signed' },
    { kind: 'periodic', every: 'week' },
    { kind: 'reference', to: 'somewhere' },
    { kind: 'multiple', items: [{ what: both, deadline: { kind: 'event', event: 'a' } }] },
    { kind: 'multiple', items: Array(2).fill({ what: both, deadline: { kind: 'multiple', items: [] } }) },
    { kind: 'soon' },
  ])('refuses $kind where it is not whole (%#)', value => {
    expect(Deadline.safeParse(value).success).toBe(false);
  });
});
