import { describe, expect, it } from 'vitest';
import { PORTALS } from '../portals.ts';
import { findPages } from './find.ts';

const NOW = new Date('2026-11-20T03:00:00Z');

describe.each(PORTALS.filter(portal => portal.search).map(portal => [portal.id, portal] as const))(
  '%s',
  (_, portal) => {
    it.each(['thủ tục hành chính', 'thu tuc hanh chinh', 'THỦ TỤC HÀNH CHÍNH'.normalize('NFD')])(
      'finds “%s”',
      query => {
        const hits = findPages(portal.answers, query, NOW);
        expect(hits.length).toBeGreaterThan(0);
        for (const { path } of hits) expect(portal.answers.has(path)).toBe(true);
      },
    );

    it('finds nothing for nothing or nonsense', () => {
      expect(findPages(portal.answers, '  ', NOW)).toEqual([]);
      expect(findPages(portal.answers, 'zzz', NOW)).toEqual([]);
    });
  },
);

it('is there wherever a search box is said to work', () => {
  for (const portal of PORTALS) {
    expect(portal.search !== undefined, portal.id).toBe(
      portal.expected['search-function']?.verdict === 'pass',
    );
  }
});
