import { describe, expect, it } from 'vitest';
import { type Ask, follow } from './redirects.ts';
import type { Answer } from './transport.ts';

const coded = (code: string) => Object.assign(new Error(code), { code });

function answer(status: number, location?: string): Answer {
  return {
    status,
    contentType: 'text/html',
    attachment: false,
    contentLength: 0,
    ...(location === undefined ? {} : { location }),
  };
}

/** A network of these answers; a string is where an address redirects to. */
function net(pages: Record<string, Answer | string | Error>): Ask {
  return async url => {
    const page = pages[url] ?? answer(404);
    if (page instanceof Error) throw page;
    return typeof page === 'string' ? answer(302, page) : page;
  };
}

describe('follow', () => {
  it('follows to the end, relative targets too, and drops fragments', async () => {
    const ask = net({
      'http://a.vn/': 'https://a.vn/',
      'https://a.vn/': 'trang-chu#top',
      'https://a.vn/trang-chu': answer(200),
    });
    expect(await follow(ask, 'http://a.vn/', { maxRedirects: 10 })).toMatchObject({
      ok: true,
      finalUrl: 'https://a.vn/trang-chu',
    });
  });

  it('sees a loop', async () => {
    const ask = net({ 'http://a.vn/': '/b', 'http://a.vn/b': '/' });
    expect(await follow(ask, 'http://a.vn/', { maxRedirects: 10 })).toMatchObject({
      ok: false,
      failure: 'redirect-loop',
    });
  });

  it('ends a chain that never comes back', async () => {
    let asked = 0;
    const ask: Ask = async () => answer(302, `/${++asked}`);
    const followed = await follow(ask, 'http://a.vn/', { maxRedirects: 10 });
    expect(followed).toMatchObject({ ok: false, failure: 'redirect-loop', status: 302 });
    expect(asked).toBe(11);
  });

  it('does not leave http', async () => {
    for (const target of ['javascript:alert(1)', 'file:///etc/passwd', 'http://[']) {
      const followed = await follow(net({ 'http://a.vn/': target }), 'http://a.vn/', { maxRedirects: 3 });
      expect(followed).toMatchObject({ ok: false, failure: 'unreadable' });
    }
  });

  it('asks before each hop whether it may', async () => {
    const ask = net({ 'http://a.vn/': 'http://b.vn/', 'http://b.vn/': answer(200) });
    const refuses = (url: string) => (url.includes('b.vn') ? ('off-site' as const) : null);
    expect(await follow(ask, 'http://a.vn/', { maxRedirects: 3, refuses })).toEqual({
      ok: false,
      failure: 'off-site',
      finalUrl: 'http://b.vn/',
      status: 302,
    });
  });

  it('reads on over a bad certificate and remembers it', async () => {
    const ask: Ask = async (_url, { verify }) => {
      if (verify === false) return answer(200);
      throw coded('CERT_HAS_EXPIRED');
    };
    expect(await follow(ask, 'https://a.vn/', { maxRedirects: 3 })).toMatchObject({
      ok: true,
      tlsFailure: 'tls-expired',
    });
  });

  it('tells the certificate where nothing answers without it either', async () => {
    const ask: Ask = async (_url, { verify }) => {
      throw coded(verify === false ? 'ECONNRESET' : 'CERT_HAS_EXPIRED');
    };
    expect(await follow(ask, 'https://a.vn/', { maxRedirects: 3 })).toMatchObject({
      ok: false,
      failure: 'tls-expired',
    });
  });

  it('gives a redirect without a target as it is', async () => {
    const followed = await follow(net({ 'http://a.vn/': answer(302) }), 'http://a.vn/', { maxRedirects: 3 });
    expect(followed).toMatchObject({ ok: true, answer: { status: 302 } });
  });
});
