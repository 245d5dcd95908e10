import { Unit } from '@niemyet/rules';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { UNITS } from './units.ts';

it('holds units that parse once they have an address, with codes that differ', () => {
  const units = Object.values(UNITS);
  for (const unit of units) {
    expect(z.safeParse(Unit, { ...unit, url: 'http://127.0.0.1:8080/' }).success).toBe(true);
    expect(unit.code).toMatch(/^9\d{4}$/);
  }
  expect(new Set(units.map(unit => unit.code)).size).toBe(units.length);
});
