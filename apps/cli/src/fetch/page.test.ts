import type { RequestListener } from 'node:http';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';
import { NOW, settings } from '../fixtures/settings.ts';
import { failed, fetchPage, pageOf } from './page.ts';
import { type Answer, Transport } from './transport.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const URL_ = 'https://a.gov.vn/tin';

async function outcome(answer: Partial<Answer>) {
  const full = { status: 200, contentType: 'text/html', attachment: false, contentLength: 0, ...answer };
  const page = await fetchPage(
    async () => full,
    URL_,
    { maxRedirects: 3 },
    () => NOW,
  );
  return page.outcome;
}

describe('fetchPage', () => {
  it('gives a page with its text, size and digest', async () => {
    const body = Buffer.from('Xã');
    expect(await outcome({ body, contentType: 'text/html; charset=utf-8' })).toEqual({
      kind: 'html',
      finalUrl: URL_,
      status: 200,
      fetchedAt: NOW,
      bytes: 3,
      sha256: 'eb238a4f87137fe398e992d124fa2b84397ebf5a896bd82b4437a4390d155545',
      html: 'Xã',
      rendered: false,
    });
  });

  it('notes a file by its head', async () => {
    expect(await outcome({ contentType: 'application/pdf; a=b', contentLength: 12_345 })).toEqual({
      kind: 'file',
      finalUrl: URL_,
      status: 200,
      fetchedAt: NOW,
      bytes: 12_345,
      contentType: 'application/pdf',
    });
  });

  it('looks into what does not say its type', async () => {
    const page = await outcome({ contentType: '', body: Buffer.from('<!doctype html><p>') });
    expect(page.kind).toBe('html');
    const file = await outcome({ contentType: '', body: Buffer.from('%PDF-1.4') });
    expect(file).toMatchObject({ kind: 'file', contentType: 'application/octet-stream', bytes: 8 });
  });

  it.each([
    [{ status: 404 }, 'http-status'],
    [{ status: 500 }, 'http-status'],
    [{ status: 403 }, 'blocked'],
    [{ status: 429 }, 'blocked'],
    [{ contentType: 'application/json' }, 'not-html'],
  ])('%o is %s', async (answer, failure) => {
    expect(await outcome(answer)).toMatchObject({
      kind: 'failure',
      failure,
      status: 'status' in answer ? answer.status : 200,
      finalUrl: URL_,
      tries: 1,
    });
  });

  it('gives what a redirect chain failed with', async () => {
    const page = await fetchPage(
      async () => ({ status: 302, location: URL_, contentType: '', attachment: false, contentLength: 0 }),
      URL_,
      { maxRedirects: 3 },
      () => NOW,
    );
    expect(page.outcome).toMatchObject({ kind: 'failure', failure: 'redirect-loop', status: 302 });
  });
});

describe('failed and pageOf', () => {
  it('fill in what is not said', () => {
    expect(failed('dns', { fetchedAt: NOW })).toEqual({
      kind: 'failure',
      failure: 'dns',
      status: 0,
      fetchedAt: NOW,
      tries: 1,
    });
    expect(pageOf(new Uint8Array(), { finalUrl: URL_, status: 200, fetchedAt: NOW })).toMatchObject({
      bytes: 0,
      html: '',
    });
  });
});

const GZIP_BOMB = zlib.gzipSync(Buffer.alloc(20_000_000));
const BROTLI_BOMB = zlib.brotliCompressSync(Buffer.alloc(20_000_000), {
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
});

/** Servers that mean ill, or do not mean what they send. */
const HOSTILE: Record<string, RequestListener> = {
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/chain': ({ url }, response) => response.writeHead(302, { location: `${url}/chain` }).end(),
  '/elsewhere': (_, response) => response.writeHead(302, { location: 'ftp://a.vn/' }).end(),
  '/silent': () => {},
  '/stalled': (_, response) => void response.writeHead(200, HTML).write('<p>'),
  '/drip': (_, response) => {
    response.writeHead(200, HTML);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/huge': (_, response) => {
    response.writeHead(200, HTML);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
    };
    response.on('drain', more);
    more();
  },
  '/gzip-bomb': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(GZIP_BOMB),
  '/brotli-bomb': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'br' }).end(BROTLI_BOMB),
  '/broken-gzip': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('<p>x'),
  '/unknown-coding': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'x' }).end('<p>x'),
  '/long-head': (_, response) =>
    response.writeHead(200, { ...HTML, 'x-long': 'x'.repeat(100_000) }).end('<p>'),
  '/cut-short': (request, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '100' }).write('<p>');
    setImmediate(() => request.socket.destroy());
  },
  '/no-http': (_, response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'),
  '/hang-up': request => void request.socket.destroy(),
  '/login': (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end(),
  '/firewall': (_, response) => response.writeHead(403, HTML).end('<p>Blocked'),
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/no-status': (_, response) => response.writeHead(999).end(),
};

describe('a server that means ill', () => {
  it.each([
    ['/loop', 'redirect-loop', 302],
    ['/chain', 'redirect-loop', 302],
    ['/elsewhere', 'unreadable', 302],
    ['/silent', 'timeout', 0],
    ['/stalled', 'timeout', 0],
    ['/drip', 'timeout', 0],
    ['/huge', 'too-large', 0],
    ['/gzip-bomb', 'too-large', 0],
    ['/brotli-bomb', 'too-large', 0],
    ['/broken-gzip', 'unreadable', 0],
    ['/unknown-coding', 'unreadable', 0],
    ['/long-head', 'too-large', 0],
    ['/cut-short', 'reset', 0],
    ['/no-http', 'unreadable', 0],
    ['/hang-up', 'reset', 0],
    ['/login', 'http-status', 401],
    ['/firewall', 'blocked', 403],
    ['/busy', 'blocked', 429],
    ['/no-status', 'http-status', 999],
  ])('%s ends within its bounds: %s', async (path, failure, status) => {
    const origin = await serve((request, response) => {
      HOSTILE[`/${request.url?.split('/')[1]}`]?.(request, response);
    });
    const bounds = { headersMs: 500, idleMs: 500, totalMs: 1_500, maxBytes: 1_000_000 };
    const transport = new Transport(settings(bounds));
    try {
      const options = { maxRedirects: 5 };
      const { outcome } = await fetchPage(
        (url, ask) => transport.ask(url, ask),
        origin + path,
        options,
        () => NOW,
      );
      expect(outcome).toMatchObject({ kind: 'failure', failure, status });
    } finally {
      await transport.close();
    }
  });
});
