import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../testing/records.ts';
import { condense } from './entry.ts';
import { cut, packEntry, readKeys, STORE_HEADER, unpackEntries } from './rows.ts';

const entry = condense(recordOf({ code: '1', previous: `sha256:${'a'.repeat(64)}` }));
/** What the sheet gives back: without the guards, empty cells as empty texts. */
const stored = (row: readonly string[] | undefined) => (row ?? []).map(cell => cell.replace(/^'/, ''));

describe('the rows of the store', () => {
  it('give back what was put in', () => {
    const rows = [STORE_HEADER, stored(packEntry(entry)), ['', '', '', '']];
    expect(unpackEntries(rows)).toEqual({ entries: [entry], unreadable: 0 });
    expect(readKeys(rows)).toEqual([{ id: entry.id, digest: entry.digest, previous: entry.previous }]);
  });

  it('count what cannot be read', () => {
    const other = ['id', 'digest', '', '{"id":1}'];
    expect(unpackEntries([STORE_HEADER, other, ['id', 'd', '', '{'], stored(packEntry(entry))])).toEqual({
      entries: [entry],
      unreadable: 2,
    });
  });

  it('refuse an audit that is too large', () => {
    const huge = { ...entry, pages: ['x'.repeat(23 * 49_000)] };
    expect(packEntry(huge)).toBeUndefined();
  });
});

describe('cut', () => {
  it('keeps every text whole, in pieces that are short enough and split no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (whole, size) => {
          const pieces = cut(whole, size);
          expect(pieces.join('')).toBe(whole);
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(size);
            expect(() => encodeURIComponent(piece)).not.toThrow();
          }
        },
      ),
    );
  });
});
