import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MetOnce } from './met.ts';

describe('MetOnce', () => {
  it('takes each name, place and kind once', () => {
    const met = new MetOnce();
    expect(met.take('Tin tức', '/tin', 1)).toBe(true);
    expect(met.take('Tin tức', '/tin', 1)).toBe(false);
    expect(met.take('Tin tức', '/tin', 2)).toBe(true);
    expect(met.take('Tin tức', '/khac', 1)).toBe(true);
    expect(met.take('Tin tức', '/khac', 1)).toBe(false);
    expect(met.take('Văn bản', '/tin', 1)).toBe(true);
  });

  it('tells places apart by what it is told to', () => {
    const met = new MetOnce(where => where.toLowerCase());
    expect(met.take('a', 'X', 0)).toBe(true);
    expect(met.take('a', 'x', 0)).toBe(false);
    expect(met.take('a', 'y', 0)).toBe(true);
    expect(met.take('a', 'Y', 0)).toBe(false);
  });

  it('does as a set of all three does', () => {
    const few = fc.constantFrom('a', 'A', 'b', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few, fc.integer({ min: 0, max: 3 }))), things => {
        const met = new MetOnce(where => where.toUpperCase());
        const seen = new Set<string>();
        for (const [name, where, kind] of things) {
          const key = `${name} ${where.toUpperCase()} ${kind}`;
          expect(met.take(name, where, kind)).toBe(!seen.has(key));
          seen.add(key);
        }
      }),
    );
  });
});
