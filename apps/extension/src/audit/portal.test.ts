import type { FetchOutcome } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { portalFetch } from './portal.ts';

const PORTAL = 'https://xa.gov.vn/';
const open = { allows: () => true, delay: 0, sitemaps: [] };
const page = (answers: (() => Response)[]) => ({
  fetch: (async () => {
    const next = answers.shift();
    if (!next) throw new TypeError('Failed to fetch');
    return next();
  }) as typeof fetch,
  now: () => new Date('2026-11-22T08:00:00Z'),
  portal: PORTAL,
});
const html = () => new Response('<p>a', { headers: { 'content-type': 'text/html' } });
const broken = () => new Response('', { status: 503 });
const render = async (): Promise<FetchOutcome> => ({
  kind: 'failure',
  failure: 'timeout',
  status: 0,
  fetchedAt: '',
  tries: 1,
});

function asking(answers: (() => Response)[], robots = open) {
  const pauses: number[] = [];
  const wait = async (ms: number) => {
    pauses.push(ms);
  };
  return {
    pauses,
    ask: portalFetch({ url: PORTAL, robots, page: page(answers), render, openDocument: render, wait }),
  };
}

describe('portalFetch', () => {
  it('tries the home page three times, spaced, before it is unreachable', async () => {
    const { ask, pauses } = asking([broken, broken, broken]);
    const outcome = await ask({ url: PORTAL, reason: 'home', render: false });
    expect(outcome).toMatchObject({ kind: 'failure', tries: 3, status: 503 });
    expect(pauses.filter(ms => ms >= 5000)).toEqual([5000, 15000]);
  });

  it('stops trying once it answers', async () => {
    const { ask } = asking([broken, html]);
    expect(await ask({ url: PORTAL, reason: 'home', render: false })).toMatchObject({ kind: 'html' });
  });

  it('tries other pages once', async () => {
    const { ask } = asking([broken, html]);
    expect(await ask({ url: `${PORTAL}a`, reason: 'follow', render: false })).toMatchObject({ tries: 1 });
  });

  it('honours robots.txt without a request', async () => {
    const { ask } = asking([], { ...open, allows: () => false });
    expect(await ask({ url: `${PORTAL}a`, reason: 'follow', render: false })).toMatchObject({
      failure: 'robots',
    });
  });

  it('renders what is to be rendered', async () => {
    const { ask } = asking([html]);
    expect(await ask({ url: `${PORTAL}a`, reason: 'follow', render: true })).toMatchObject({
      failure: 'timeout',
    });
  });

  it('pauses between requests, longer where robots.txt asks for it', async () => {
    const { ask, pauses } = asking([html, html], { ...open, delay: 2000 });
    await ask({ url: `${PORTAL}a`, reason: 'follow', render: false });
    await ask({ url: `${PORTAL}b`, reason: 'follow', render: false });
    expect(pauses).toEqual([2000]);
  });
});
