import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { contextOf, RECEPTION_TEXT } from '../testing/site.ts';
import { firstMet, gradeAvailable } from './criteria.ts';

type Criteria = IndicatorInput['criteria'];

/** What is on the home page, and a posting of this month behind it. */
const PAGES = {
  '': '<p>Trên trang có điều đã có.</p><p><a href="/a">Lịch tiếp công dân</a> 12/11/2026</p>',
  a: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}`,
};
const HELD = { probe: 'phrase' as const, any: ['điều đã có'], where: 'home' as const };
const MISSED = { probe: 'phrase' as const, any: ['điều không có'], where: 'home' as const };
const POSTED = { probe: 'document' as const };
const TIMELY = { probe: 'freshness' as const, days: 30 };

function graded(criteria: Criteria) {
  const context = contextOf(PAGES, { criteria });
  const compiled = context.indicator.criteria;
  return gradeAvailable(compiled, context, firstMet(compiled.available, context));
}

describe('gradeAvailable', () => {
  it('leaves open what the only way of being available does not show', () => {
    expect(graded({ available: HELD, timely: TIMELY }).machine).toMatchObject({
      verdict: 'review',
      reason: 'date-unknown',
    });
  });
  it('lets another way that holds speak for it, and says so', () => {
    const { machine, more } = graded({ available: [HELD, POSTED], timely: TIMELY });
    expect(machine.verdict).toBe('pass');
    expect(more.map(({ view }) => view.page)).toEqual([1]);
  });
  it('takes nothing from a way that does not hold, nor where nothing is gained', () => {
    expect(graded({ available: [HELD, MISSED], timely: TIMELY }).machine.verdict).toBe('review');
    expect(graded({ available: [HELD, POSTED], complete: MISSED }).more).toEqual([]);
  });
});

describe('firstMet', () => {
  it.each<[string, Criteria['available'], boolean | null]>([
    ['the first that holds', [MISSED, HELD], true],
    ['none', [MISSED, MISSED], false],
    ['what an inspector must say', [MISSED, { probe: 'ask' }], null],
  ])('of %s', (_, available, met) => {
    const context = contextOf(PAGES, { criteria: { available } });
    expect(firstMet(context.indicator.criteria.available, context).met).toBe(met);
  });
});
