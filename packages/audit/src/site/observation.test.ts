import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { page } from '../testing/page.ts';
import { observationOf } from './observation.ts';

describe('observationOf', () => {
  it('observes a record once for each checklist', () => {
    const record = page('<p>Tiếp công dân</p>');
    const { compiled: whole } = compiled();
    expect(observationOf(whole, record)).toBe(observationOf(whole, record));
    expect(observationOf(compiled().compiled, record)).not.toBe(observationOf(whole, record));
  });
});
