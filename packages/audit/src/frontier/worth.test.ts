import { expect, it } from 'vitest';
import { compileChecklist } from '../match/compile.ts';
import { checklist, indicator } from '../testing/checklist.ts';
import { Lists, listKey } from './lists.ts';
import { BASE, type Candidate, LEAD, Worth } from './worth.ts';

const SITE = 'https://x.gov.vn';
const compiled = compileChecklist(
  checklist([indicator({ id: 'a', weight: 3 }), indicator({ id: 'b', weight: 1 })]),
  '2026-11-20',
);
const weights = (a: number, b: number) => ({ weight: (n: number) => (n === 0 ? a : b) });
const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  url: `${SITE}/a`,
  base: 0,
  leads: new Map(),
  order: 0,
  ...over,
});

it('adds what a page is worth as a way to others and for each indicator that is open', () => {
  const worth = new Worth(compiled, new Lists());
  const page = candidate({
    base: BASE.menu,
    leads: new Map([
      [0, LEAD.entry],
      [1, LEAD.entry],
    ]),
  });
  expect(worth.by(weights(3, 1))(page)).toEqual({ score: 1 + 15 + 5, lead: 0 });
  expect(worth.by(weights(0, 1))(page)).toEqual({ score: 1 + 5, lead: 1 });
  expect(worth.by(weights(0, 0))(page)).toEqual({ score: 1, lead: -1 });
});

it('values the leads of an indicator less with each page that was opened for it', () => {
  const worth = new Worth(compiled, new Lists());
  const page = candidate({ leads: new Map([[1, LEAD.entry]]) });
  const scores = Array.from({ length: 12 }, () => {
    const { score } = worth.by(weights(3, 1))(page);
    worth.visit(1);
    return score;
  });
  expect(scores.slice(0, 3)).toEqual([5, 5 / 2, 5 / 3]);
  expect(scores[10]).toBeCloseTo(5 / 11 ** 3);
});

it('opens few of the pages that are alike only to find more', () => {
  const by = new Worth(compiled, new Lists()).by(weights(3, 1));
  expect(by(candidate({ base: 1, kin: { opened: 5 } })).score).toBe(1);
  expect(by(candidate({ base: 1, kin: { opened: 6 } })).score).toBe(0);
});

it('values a further page of a list by what its pages named, as far as something is open', () => {
  const lists = new Lists();
  lists.read(`${SITE}/tin`, new Set([`${SITE}/1`]), new Set([`${SITE}/1`]));
  const worth = new Worth(compiled, lists);
  const page = candidate({ list: { key: listKey(`${SITE}/tin?page=2`), page: 2 } });
  expect(worth.by(weights(3, 1))(page).score).toBe(2);
  expect(worth.by(weights(0, 1))(page).score).toBe(0.5);
  expect(worth.by(weights(0, 0))(page).score).toBe(0);
  expect(worth.by(weights(3, 1))({ ...page, list: { key: listKey(`${SITE}/tin`), page: 21 } }).score).toBe(0);
});

it('values what links only mention by how much of them speaks of it, less with each page opened for the same', () => {
  const worth = new Worth(compiled, new Lists());
  const page = candidate({
    mentions: new Map([
      [0, 0.25],
      [1, 0.5],
    ]),
  });
  expect(worth.mentioned(page, weights(3, 1))).toEqual({ score: 1.25, lead: 0 });
  worth.visit(0);
  worth.visit(0);
  expect(worth.mentioned(page, weights(3, 1))).toEqual({ score: 0.75, lead: 1 });
  expect(worth.mentioned(page, weights(0, 0))).toEqual({ score: 0, lead: -1 });
  expect(worth.mentioned(candidate(), weights(3, 1))).toEqual({ score: 0, lead: -1 });
});
