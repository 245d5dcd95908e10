import { expect, it } from 'vitest';
import type { AuditStep } from '../session/session.ts';
import { compiled } from '../testing/checklist.ts';
import { stepsOf, UNIT } from '../testing/site.ts';
import { keptOf } from './kept.ts';
import { buildSite } from './site.ts';

const MENU = '<div><a href="/lich">Lịch tiếp công dân</a></div>';
const { compiled: checklist } = compiled();

function siteOf(steps: AuditStep[]) {
  const state = { scope: 'portal', connection: null, pagesLeft: 0, waysLeft: 0, running: true } as const;
  return buildSite(checklist, UNIT, steps, state);
}

it('is told of each page once, and again of one that is viewed anew', () => {
  const noted = keptOf(
    () => [] as [page: number, first: boolean][],
    (kept, { page }, first) => void kept.push([page, first]),
  );
  const all = stepsOf({ '': '<p>a</p>', a: `${MENU}<p>b</p>`, b: `${MENU}<p>c</p>`, c: `${MENU}<p>d</p>` });
  const steps = all.slice(0, 2);
  expect(noted(siteOf(steps))).toEqual([
    [0, true],
    [1, true],
  ]);
  steps.push(...all.slice(2));
  // The menu has come to repeat: the page that showed it before is viewed anew.
  expect(noted(siteOf(steps)).slice(2).sort()).toEqual([
    [1, false],
    [2, true],
    [3, true],
  ]);
  expect(noted(siteOf(steps))).toHaveLength(5);
});

it('begins anew where the pages do: a shell that was rendered is no page any more', () => {
  const pages = keptOf(
    () => new Set<number>(),
    (kept, { page }) => void kept.add(page),
  );
  const [home] = stepsOf({ '': '<p>a</p>' });
  if (home === undefined) throw new Error('no step');
  const steps = [home];
  expect([...pages(siteOf(steps))]).toEqual([0]);
  steps.push({ ...home, request: { ...home.request, render: true } });
  expect([...pages(siteOf(steps))]).toEqual([1]);
});
