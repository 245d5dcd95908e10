import { expect, it } from 'vitest';
import { indicator } from '../fixtures/checklist.ts';
import type { Criteria } from './checklist.ts';
import { criteriaOn, isInForce, sourcesOn } from './in-force.ts';

const section = { available: { probe: 'section', accept: ['items'], minItems: 1 } } satisfies Criteria;
const asked = { available: { probe: 'ask' } } as Criteria;
const edited = indicator('one', {
  criteria: section,
  editions: [{ inForceFrom: '2026-07-01', inForceTo: '2026-12-31', criteria: asked }],
});

it.each([
  ['2026-06-30', section],
  ['2026-07-01', asked],
  ['2026-12-31', asked],
  ['2027-01-01', section],
])('on %s the criteria are those of the edition that covers it', (on, criteria) => {
  expect(criteriaOn(edited, on)).toEqual(criteria);
});

it('takes a side that is not said for open', () => {
  const open = { ...edited, editions: [{ inForceFrom: '2026-07-01', criteria: asked }] };
  expect(criteriaOn(open, '2099-01-01')).toEqual(asked);
  expect(criteriaOn(open, '2020-01-01')).toEqual(section);
});

it('knows the days of a source', () => {
  expect(isInForce({}, '2026-01-01')).toBe(true);
  expect(isInForce({ inForceTo: '2025-12-31' }, '2026-01-01')).toBe(false);
});

it.each([
  ['2025-06-30', ['old', 'plan']],
  ['2025-07-01', ['new', 'plan']],
])('rests on %s on the sources of that day', (on, expected) => {
  const sources = [
    { law: 'old', clause: '1', inForceTo: '2025-06-30', confidence: 'verified' as const },
    { law: 'new', clause: '1', inForceFrom: '2025-07-01', confidence: 'verified' as const },
    { plan: 'plan', clause: '1', confidence: 'verified' as const },
  ];
  expect(sourcesOn({ sources }, on).map(({ law, plan }) => law ?? plan)).toEqual(expected);
});
