import type { FetchOutcome } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import type { NetErrors } from './net-errors.ts';
import { portalFetch } from './portal.ts';

const PORTAL = 'https://xa.gov.vn/';
const open = { allows: () => true, delay: 0, sitemaps: [] };
const page = (answers: (() => Response)[], errors?: NetErrors) => ({
  ...(errors === undefined ? {} : { errors }),
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

function asking(answers: (() => Response)[], robots = open, errors?: NetErrors) {
  const pauses: number[] = [];
  const wait = async (ms: number) => {
    pauses.push(ms);
  };
  return {
    pauses,
    ask: portalFetch({
      url: PORTAL,
      robots,
      page: page(answers, errors),
      render,
      openDocument: render,
      wait,
    }),
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

  const follow = { url: `${PORTAL}a`, reason: 'follow', render: false };
  it('tries other pages twice where the failure may pass', async () => {
    const { ask, pauses } = asking([broken, html]);
    expect(await ask(follow)).toMatchObject({ kind: 'html' });
    expect(pauses).toContain(1000);
    const missing = () => new Response('', { status: 404 });
    expect(await asking([missing, html]).ask(follow)).toMatchObject({ status: 404, tries: 1 });
    expect(await asking([broken, broken, html]).ask(follow)).toMatchObject({ status: 503, tries: 2 });
  });

  it('tries them once after three failures of the network in a row', async () => {
    const errors = { endOf: async () => ({ failure: 'reset' as const }), inTab: () => undefined };
    const { ask } = asking([], open, errors);
    const tries: number[] = [];
    for (let n = 0; n < 5; n++) {
      const outcome = await ask(follow);
      if (outcome.kind === 'failure') tries.push(outcome.tries);
    }
    expect(tries).toEqual([2, 2, 2, 1, 1]);
  });

  it('waits before it looks again at what an earlier audit proved', async () => {
    const { ask, pauses } = asking([html]);
    await ask({ ...follow, reason: 'again:reception' });
    expect(pauses).toEqual([5000]);
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
