import { describe, expect, it, vi } from 'vitest';
import { neverAnswers } from '../testing/never-answers.ts';
import { lookAtConnection } from './connection.ts';

const robots = { allows: () => true, delay: 0, sitemaps: [] };

/** Answers by scheme: where it leads, or null for no answer. */
function serving(https: string | null, http: string | null) {
  return (async (url: string) => {
    if (url.endsWith('sitemap.xml')) return new Response('', { status: 404 });
    const leads = url.startsWith('https:') ? https : http;
    if (leads === null) throw new TypeError('Failed to fetch');
    return Object.defineProperty(new Response(''), 'url', { value: leads });
  }) as typeof fetch;
}

describe('lookAtConnection', () => {
  it.each([
    ['both, HTTP leading on', 'https://xa.gov.vn/', 'https://xa.gov.vn/', 'valid', true],
    ['both apart', 'https://xa.gov.vn/', 'http://xa.gov.vn/', 'valid', false],
    ['HTTP alone', null, 'http://xa.gov.vn/', 'absent', false],
    ['HTTPS alone', 'https://xa.gov.vn/', null, 'valid', undefined],
  ] as const)('%s', async (_, https, http, state, redirects) => {
    const seen = await lookAtConnection('http://xa.gov.vn/', robots, null, serving(https, http));
    expect(seen.https).toBe(state);
    expect(seen.redirectsToHttps).toBe(redirects);
    expect(seen).toMatchObject({ kind: 'live', sitemap: [], feed: [], sitemapTried: true });
  });

  it('waits for answers for their time only', async () => {
    vi.useFakeTimers();
    const asked = lookAtConnection('http://xa.gov.vn/', robots, null, neverAnswers);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await asked).toEqual({ kind: 'live', https: 'absent', sitemap: [], feed: [], sitemapTried: true });
  });

  it.each([
    ['tls-expired', 'expired'],
    ['tls-name', 'wrong-name'],
    ['tls-untrusted', 'untrusted'],
    ['tls', 'absent'],
    ['refused', 'absent'],
  ] as const)('names what is the matter with a certificate: %s', async (failure, state) => {
    const errors = { endOf: async () => ({ failure }), inTab: () => undefined };
    const get = serving(null, 'http://xa.gov.vn/');
    const seen = await lookAtConnection('http://xa.gov.vn/', robots, null, get, { errors });
    expect(seen.https).toBe(state);
  });
});
