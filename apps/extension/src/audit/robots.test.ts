import { describe, expect, it, vi } from 'vitest';
import { neverAnswers } from '../testing/never-answers.ts';
import { askRobots, parseRobots } from './robots.ts';

const PORTAL = 'https://xa.gov.vn/';
const at = (path: string) => `${PORTAL}${path}`;

describe('parseRobots', () => {
  it('keeps rules, pauses and sitemaps', () => {
    const text =
      'User-agent: *\nDisallow: /admin\nCrawl-delay: 3\nSitemap: https://xa.gov.vn/s.xml\nSitemap: s.xml';
    const robots = parseRobots(at('robots.txt'), text);
    expect(robots.allows(at('admin/x'))).toBe(false);
    expect(robots.allows(at('tin'))).toBe(true);
    expect(robots.delay).toBe(3000);
    expect(robots.sitemaps).toEqual([at('s.xml')]);
  });

  it('bounds a pause', () => {
    expect(parseRobots(at('robots.txt'), 'User-agent: *\nCrawl-delay: 9999').delay).toBe(10_000);
  });

  it('heeds the rules for its own name', () => {
    const text = 'User-agent: NiemYet\nDisallow: /\n\nUser-agent: *\nDisallow:';
    expect(parseRobots(at('robots.txt'), text).allows(at('tin'))).toBe(false);
  });
});

describe('askRobots', () => {
  it.each([
    ['missing', async () => new Response('', { status: 404 })],
    ['no answer', () => Promise.reject(new TypeError())],
  ] as const)('%s forbids nothing', async (_, get) => {
    const robots = await askRobots(PORTAL, get as typeof fetch);
    expect(robots.allows(at('admin'))).toBe(true);
  });

  it('waits for an answer for its time only', async () => {
    vi.useFakeTimers();
    const asked = askRobots(PORTAL, neverAnswers);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await asked).allows(at('admin'))).toBe(true);
  });

  it('reads one that is there', async () => {
    const robots = await askRobots(PORTAL, async () => new Response('User-agent: *\nDisallow: /a'));
    expect(robots.allows(at('a'))).toBe(false);
  });
});
