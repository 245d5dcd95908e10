import { expect, it } from 'vitest';
import { PROCEDURES } from './procedures.ts';

it('is a full list with codes that differ', () => {
  expect(PROCEDURES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(PROCEDURES.map(one => one.code)).size).toBe(PROCEDURES.length);
  for (const one of PROCEDURES) expect([one.code, one.name, one.limit, one.fee].every(Boolean)).toBe(true);
});
