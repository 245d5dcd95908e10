import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditStep } from '../session/session.ts';
import { compiled } from '../testing/checklist.ts';
import { HOME, page } from '../testing/page.ts';
import { UNIT } from '../testing/site.ts';
import { Pages } from './pages.ts';

const BODIES = [
  '',
  '<p>Một</p>',
  '<div><a href="/lich">Lịch tiếp công dân</a></div><p>Hai</p>',
  '<div><a href="/lich">Lịch tiếp công dân</a></div><ul><li><a href="/a">Thông báo về việc họp thôn</a></ul>',
  '<div><a href="/lich">Lịch tiếp công dân</a></div><img src="/anh.jpg" alt="Ảnh"><p>Ba</p>',
  '<script></script>',
];

/** Steps as the crawl may make them: pages twice, pages that lead to others, shells that are rendered, failures. */
const anyStep: fc.Arbitrary<AuditStep> = fc
  .record({
    path: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'),
    finalPath: fc.option(fc.constantFrom('', 'a', 'g'), { nil: undefined }),
    body: fc.constantFrom(...BODIES),
    reason: fc.constantFrom('home', 'follow', 'follow', 'follow', 'again:x'),
    render: fc.boolean(),
    fails: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ path, finalPath = path, body, reason, render, fails }) => {
    const finalUrl = `${HOME}${finalPath}`;
    const request = { url: `${HOME}${path}`, reason, render };
    const fetchedAt = '2026-11-20T02:00:00.000Z';
    return fails === 0
      ? { request, result: { kind: 'failure', failure: 'timeout', status: 0, finalUrl, fetchedAt, tries: 1 } }
      : { request, result: { kind: 'record', record: page(body, path, { finalUrl, rendered: render }) } };
  });

describe('Pages', () => {
  it('are the same whether the steps come one by one, in parts or all at once', () => {
    const { compiled: checklist } = compiled();
    fc.assert(
      fc.property(fc.array(fc.array(anyStep, { maxLength: 4 }), { maxLength: 8 }), parts => {
        const growing = new Pages(checklist, UNIT);
        const steps: AuditStep[] = [];
        for (const part of parts) {
          steps.push(...part);
          growing.take(steps);
          const whole = new Pages(checklist, UNIT);
          whole.take(steps);
          expect(growing.home).toBe(whole.home);
          expect(growing.views).toEqual(whole.views);
          expect([...growing.byAddress]).toEqual([...whole.byAddress]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('views a page anew only where what stands on it has come to repeat', () => {
    const { compiled: checklist } = compiled();
    const pages = new Pages(checklist, UNIT);
    const menu = '<div><a href="/lich">Lịch tiếp công dân</a></div>';
    const step = (path: string, body: string): AuditStep => ({
      request: { url: `${HOME}${path}`, reason: path === '' ? 'home' : 'follow', render: false },
      result: { kind: 'record', record: page(body, path) },
    });
    const steps = [step('', `${menu}<p>a</p>`), step('1', `${menu}<p>b</p>`), step('2', '<p>c</p>')];
    pages.take(steps);
    const [, one, two] = pages.views;
    expect(one?.blocks).toHaveLength(2);
    steps.push(step('3', `${menu}<p>d</p>`));
    pages.take(steps);
    expect(pages.views[1]?.blocks).toHaveLength(1);
    expect(pages.views[1]).not.toBe(one);
    expect(pages.views[2]).toBe(two);
  });
});
