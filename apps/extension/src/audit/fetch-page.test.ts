import { describe, expect, it, vi } from 'vitest';
import { neverAnswers } from '../testing/never-answers.ts';
import { fetchPage, PAGE_TIMEOUT } from './fetch-page.ts';

const PORTAL = 'https://xa.gov.vn/';

function answerAt(url: string, body: BodyInit | null, init: ResponseInit = {}): Response {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

function outcome(answer: () => Response | Promise<Response>, abort?: AbortSignal) {
  const now = () => new Date('2026-11-22T08:00:00Z');
  return fetchPage(`${PORTAL}a`, { fetch: async () => answer(), now, portal: PORTAL }, abort);
}

describe('fetchPage', () => {
  it('gives HTML decoded, measured and hashed', async () => {
    const html = { headers: { 'content-type': 'text/html' } };
    const result = await outcome(() => answerAt(`${PORTAL}b`, '<p>Xã', html));
    expect(result).toMatchObject({
      kind: 'html',
      finalUrl: `${PORTAL}b`,
      html: '<p>Xã',
      bytes: 6,
      rendered: false,
    });
    expect(result).toHaveProperty('sha256', expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  it('keeps what stands behind the hash, which the browser leaves out, unless it was sent elsewhere', async () => {
    const port = (url: string) => ({
      fetch: (async () =>
        answerAt(url, '<p>Xã', { headers: { 'content-type': 'text/html' } })) as typeof fetch,
      now: () => new Date('2026-11-22T08:00:00Z'),
      portal: PORTAL,
    });
    const asked = `${PORTAL}a#/lich`;
    expect(await fetchPage(asked, port(`${PORTAL}a`))).toMatchObject({ finalUrl: asked });
    expect(await fetchPage(asked, port(`${PORTAL}b`))).toMatchObject({ finalUrl: `${PORTAL}b` });
  });

  it('names a file without reading it', async () => {
    const headers = { 'content-type': 'application/pdf', 'content-length': '1234' };
    const result = await outcome(() => answerAt(`${PORTAL}a.pdf`, 'x', { headers }));
    expect(result).toMatchObject({ kind: 'file', contentType: 'application/pdf', bytes: 1234 });
    const saved = { 'content-type': 'text/html', 'content-disposition': 'attachment; filename=a.html' };
    const page = await outcome(() => answerAt(`${PORTAL}a`, '<p>', { headers: saved }));
    expect(page).toMatchObject({ kind: 'file', contentType: 'text/html' });
  });

  it.each([
    ['an error', () => answerAt(`${PORTAL}a`, '', { status: 500 }), 'http-status'],
    ['a firewall', () => answerAt(`${PORTAL}a`, '', { status: 403 }), 'blocked'],
    ['another host', () => answerAt('https://other.gov.vn/', ''), 'off-site'],
    [
      'data',
      () => answerAt(`${PORTAL}a`, '{}', { headers: { 'content-type': 'application/json' } }),
      'not-html',
    ],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unreadable'],
    [
      'too much',
      () =>
        answerAt(`${PORTAL}a`, '', {
          headers: { 'content-type': 'text/html', 'content-length': '99000000' },
        }),
      'too-large',
    ],
  ] as const)('%s is a failure, never an exception', async (_, answer, failure) => {
    expect(await outcome(answer)).toMatchObject({ kind: 'failure', failure });
  });

  it('tells a redirect to a host without permission from no answer', async () => {
    const now = () => new Date();
    const get = (async (_: string, init: RequestInit) => {
      if (init.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    }) as typeof fetch;
    expect(await fetchPage(PORTAL, { fetch: get, now, portal: PORTAL })).toMatchObject({
      failure: 'off-site',
    });
  });

  it.each([
    [{ failure: 'redirect-loop' }, 'redirect-loop'],
    [{ failure: 'reset' }, 'reset'],
    [{ sentTo: 'https://khac.vn/' }, 'off-site'],
    [{ sentTo: `${PORTAL}b` }, 'unreadable'],
    [undefined, 'unreadable'],
  ] as const)('says what the browser tells of a fetch that failed: %j', async (end, failure) => {
    const port = {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      now: () => new Date(),
      portal: PORTAL,
      errors: { endOf: async () => end, inTab: () => undefined },
    };
    expect(await fetchPage(PORTAL, port)).toMatchObject({ failure });
  });

  it('is given up after its time, or as soon as it is to end', async () => {
    vi.useFakeTimers();
    const port = { fetch: neverAnswers, now: () => new Date(), portal: PORTAL };
    const late = fetchPage(PORTAL, port);
    await vi.advanceTimersByTimeAsync(PAGE_TIMEOUT);
    const stop = new AbortController();
    const stopped = fetchPage(PORTAL, port, stop.signal);
    stop.abort();
    vi.useRealTimers();
    expect(await late).toMatchObject({ failure: 'timeout' });
    expect(await stopped).toMatchObject({ failure: 'aborted' });
  });

  it('is ended by its signal', async () => {
    const answer = () => Promise.reject(new DOMException('', 'AbortError'));
    expect(await outcome(answer, AbortSignal.abort())).toMatchObject({ failure: 'aborted' });
  });
});
