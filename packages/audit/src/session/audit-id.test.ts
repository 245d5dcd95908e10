import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditId } from './audit-id.ts';

describe('auditId', () => {
  it('says unit, checklist and start', () => {
    expect(auditId('12345', 'commune-portal', '2026-11-22T08:00:00.123Z')).toBe(
      '12345-commune-portal-20261122T080000Z',
    );
  });
  it('is an id that a record may carry, whatever the code of the unit', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), code => {
        expect(auditId(code, 'commune-portal', '2026-11-22T08:00:00.000Z')).toMatch(
          /^[A-Za-z0-9._:-]{1,120}$/,
        );
      }),
    );
  });
});
