import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_KIN } from './kin.ts';
import { MAX_LIST_PAGES } from './lists.ts';
import { countRest, firstOfRest, isBeside, restWithin } from './rest.ts';
import type { Candidate } from './worth.ts';

const waiting = (order: number, over: Partial<Candidate> = {}): Candidate => ({
  url: `https://x.gov.vn/${order}`,
  base: 0,
  leads: new Map(),
  order,
  ...over,
});
const orders = (list: readonly Candidate[] | null) => list?.map(({ order }) => order) ?? null;

describe('restWithin', () => {
  it('gives what waits in the order of discovery', () => {
    expect(orders(restWithin([waiting(2), waiting(0), waiting(1)], 3))).toEqual([0, 1, 2]);
  });

  it.each([
    ['more waits than there is room for', [waiting(0), waiting(1)], 1],
    ['nothing waits', [], 5],
    ['there is no room', [waiting(0)], 0],
  ])('gives nothing where %s', (_, list, room) => {
    expect(restWithin(list, room)).toBeNull();
  });

  it('leaves out what endless portals write anew: pages of one kind, far pages of lists', () => {
    const list = [
      waiting(0, { kin: { opened: MAX_KIN } }),
      waiting(1, { kin: { opened: MAX_KIN - 1 } }),
      waiting(2, { list: { key: 'x', page: MAX_LIST_PAGES + 1 } }),
      waiting(3, { list: { key: 'x', page: MAX_LIST_PAGES } }),
    ];
    expect(orders(restWithin(list, 2))).toEqual([1, 3]);
  });

  it('is all or nothing, whatever waits', () => {
    const any = fc.record({
      order: fc.nat(1000),
      opened: fc.nat(2 * MAX_KIN),
      page: fc.option(fc.nat(2 * MAX_LIST_PAGES), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: one => one.order }), fc.nat(12), (list, room) => {
        const candidates = list.map(({ order, opened, page }) =>
          waiting(order, { kin: { opened }, ...(page === undefined ? {} : { list: { key: 'x', page } }) }),
        );
        const all = list
          .filter(({ opened, page = 0 }) => opened < MAX_KIN && page <= MAX_LIST_PAGES)
          .map(({ order }) => order)
          .sort((a, b) => a - b);
        const fits = all.length > 0 && all.length <= room;
        expect(orders(restWithin(candidates, room))).toEqual(fits ? all : null);
      }),
    );
  });
});

describe('firstOfRest', () => {
  const speaking = new Map<number, number>([
    [3, 0.2],
    [4, 0.5],
  ]);
  const mentioned = ({ order }: Candidate) => {
    const score = speaking.get(order) ?? 0;
    return { score, lead: score > 0 ? order * 10 : -1 };
  };
  const first = (list: readonly Candidate[]) => {
    const found = firstOfRest(list, mentioned);
    return found === null ? null : [found.candidate.order, found.lead];
  };

  it('puts what speaks most of what is open before documents, and these before the rest as it was found', () => {
    const posting = { posting: true };
    expect(first([waiting(1), waiting(2, posting), waiting(3), waiting(4), waiting(5)])).toEqual([4, 40]);
    expect(first([waiting(1), waiting(2, posting), waiting(3)])).toEqual([3, 30]);
    expect(first([waiting(5, posting), waiting(1), waiting(2, posting)])).toEqual([2, -1]);
    expect(first([waiting(5), waiting(1)])).toEqual([1, -1]);
  });

  it('gives nothing where nothing waits, or only what an endless portal writes anew', () => {
    expect(first([])).toBeNull();
    expect(first([waiting(4, { kin: { opened: MAX_KIN } })])).toBeNull();
  });
});

it('knows what was opened beside what was worth a request by the reason', () => {
  const reasons = ['rest', 'mention:a', 'follow', 'lead:a', 'home', 'document:a'];
  expect(reasons.filter(isBeside)).toEqual(['rest', 'mention:a']);
});

it('counts what waits, but not what an endless portal writes anew', () => {
  const list = [waiting(1), waiting(2, { kin: { opened: MAX_KIN } }), waiting(3)];
  expect(countRest(list)).toBe(2);
  expect(countRest([])).toBe(0);
});
