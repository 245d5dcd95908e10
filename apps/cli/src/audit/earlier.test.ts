import { describe, expect, it } from 'vitest';
import { record } from '../fixtures/rules.ts';
import { SAVED_PORTAL } from '../offline/saved-portal.ts';
import { earlierOf, unitsOf } from './earlier.ts';

const { unit } = record();
const at = (id: string, finishedAt: string, over = {}) => record({ id, finishedAt, ...over });
const spring = at('a', '2026-03-01T00:00:00Z');
const autumn = at('b', '2026-10-01T00:00:00+07:00');
const stopped = at('c', '2026-11-01T00:00:00Z', { status: 'interrupted' });
const other = at('d', '2026-11-02T00:00:00Z', { unit: { ...unit, code: '9' } });
const another = at('e', '2026-11-03T00:00:00Z', { checklist: { ...record().checklist, id: 'other' } });

describe('earlierOf', () => {
  it.each([
    [[spring, autumn, stopped, other, another], 'b'],
    [[stopped, other], 'c'],
    [[other, another], undefined],
    [[], undefined],
  ])('takes the latest finished audit of the unit by the checklist', (audits, id) => {
    expect(earlierOf(audits, unit, 'sample')?.id).toBe(id);
    expect(earlierOf([...audits].reverse(), unit, 'sample')?.id).toBe(id);
  });
});

describe('unitsOf', () => {
  it('names the units at addresses of their own', () => {
    const saved = at('f', '2026-11-03T00:00:00Z', { unit: { ...unit, url: SAVED_PORTAL } });
    expect(unitsOf([spring, saved, other]).map(({ code }) => code)).toEqual([unit.code, '9']);
  });
});
