import { describe, expect, it, vi } from 'vitest';
import { Frontier } from '../frontier/frontier.ts';
import { compileChecklist } from '../match/compile.ts';
import { buildSite } from '../site/site.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { HOME } from '../testing/page.ts';
import { menu, RECEPTION_TEXT, stepsOf, UNIT } from '../testing/site.ts';
import { OpenIndicators } from './open-indicators.ts';

const compiled = compileChecklist(
  checklist([
    indicator({ weight: 3 }),
    indicator({ id: 'budget', weight: 2, terms: ['công khai ngân sách'] }),
    indicator({ id: 'https', criteria: { available: { probe: 'http', check: 'https' } } }),
  ]),
  ON,
);
/** Weighs what these pages show, while the audit runs. */
function weighed(pages: Record<string, string>) {
  const open = new OpenIndicators(compiled.indicators);
  const frontier = new Frontier(compiled, HOME);
  const site = buildSite(compiled, UNIT, stepsOf(pages), {
    scope: 'portal',
    connection: { kind: 'live' },
    pagesLeft: 5,
    waysLeft: 0,
    running: true,
  });
  const want = vi.spyOn(frontier, 'want');
  open.weigh(site, frontier);
  return { open, wants: want.mock.calls, weights: [0, 1, 2].map(n => open.weight(n)) };
}
const home = menu({ 'Tiếp công dân': '/lich', 'Công khai ngân sách': '/ns' });

describe('the indicators that are open', () => {
  it('are all of them before anything was weighed', () => {
    const open = new OpenIndicators(compiled.indicators);
    expect([0, 1, 2, 3].map(n => open.weight(n))).toEqual([3, 2, 1, 0]);
    expect(open.count).toBe(3);
  });
  it('are those that pages to come may still change', () => {
    expect(weighed({ '': home }).weights).toEqual([3, 2, 0]);
    const { open, weights } = weighed({ '': home, lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}` });
    expect(weights).toEqual([0, 2, 0]);
    expect(open.count).toBe(1);
  });
  it('have the frontier want what would decide them', () => {
    const asked = (pages: Record<string, string>) => weighed(pages).wants.map(([, n]) => n);
    expect(asked({ '': home })).toEqual([0, 1]);
    expect(asked({ '': home, lich: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}` })).toEqual([1]);
  });
});
