import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { pem, serve, serveSecurely } from '../fixtures/server.ts';
import { settings } from '../fixtures/settings.ts';
import { failureOf } from './failure.ts';
import type { FetchSettings } from './settings.ts';
import { type AskOptions, Transport } from './transport.ts';

const open: Transport[] = [];
afterEach(async () => {
  for (const transport of open.splice(0)) await transport.close();
});

function ask(url: string, over: Partial<FetchSettings> = {}, options: AskOptions = {}) {
  const transport = new Transport(settings(over));
  open.push(transport);
  return transport.ask(url, options);
}

const failure = (asked: Promise<unknown>) => asked.then(() => 'none', failureOf);

describe('Transport', () => {
  it('says who asks, and unpacks what comes', async () => {
    const seen: unknown[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.headers['user-agent'], request.method);
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(zlib.gzipSync('<p>Xã Hòa An'));
    });
    const answer = await ask(origin);
    expect(answer.body?.toString()).toBe('<p>Xã Hòa An');
    expect(answer).toMatchObject({ status: 200, contentType: 'text/html', attachment: false });
    expect(seen).toEqual(['NiemYet/test (+https://example.invalid/)', 'GET']);
  });

  it('gives redirects as they are', async () => {
    const origin = await serve((_, response) => response.writeHead(301, { location: '/b' }).end());
    expect(await ask(origin)).toMatchObject({ status: 301, location: '/b' });
  });

  it('leaves a body it does not want', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/pdf',
        'content-length': '9000000',
        'content-disposition': 'attachment; filename="a.pdf"',
      });
      response.write('%PDF');
    });
    const answer = await ask(origin, {}, { wantsBody: () => false });
    expect(answer).toMatchObject({ contentLength: 9_000_000, attachment: true });
    expect(answer.body).toBeUndefined();
  });

  it('stops a huge body and a bomb', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/bomb') {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync(Buffer.alloc(9_000_000)));
        return;
      }
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure(ask(`${origin}/bomb`, { maxBytes: 1_000_000 }))).toBe('too-large');
    expect(await failure(ask(`${origin}/huge`, { maxBytes: 1_000_000 }))).toBe('too-large');
  });

  it('does not wait for ever: no head, a silent body, a slow drip', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/no-head') return;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<p>');
      if (request.url !== '/drip') return;
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await failure(ask(`${origin}/no-head`, { headersMs: 50 }))).toBe('timeout');
    expect(await failure(ask(`${origin}/silent`, { idleMs: 50 }))).toBe('timeout');
    expect(await failure(ask(`${origin}/drip`, { totalMs: 300 }))).toBe('timeout');
  });

  it('tells a connection that breaks off, and being stopped', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/stop') return;
      response.writeHead(200, { 'content-length': '100' });
      response.write('x');
      setImmediate(() => request.socket.destroy());
    });
    expect(await failure(ask(`${origin}/break`))).toBe('reset');
    const stop = new AbortController();
    const asked = failure(ask(`${origin}/stop`, {}, { signal: stop.signal }));
    setImmediate(() => stop.abort());
    expect(await asked).toBe('aborted');
  });

  it.each([
    ['valid', 'none', 'tls-untrusted'],
    ['expired', 'tls-expired', 'tls-expired'],
    ['wrong-name', 'tls-name', 'tls-untrusted'],
  ] as const)('with a certificate that is %s: %s', async (certificate, expected, withoutCa) => {
    const origin = await serveSecurely(certificate, (_, response) => response.end('<p>'));
    expect(await failure(ask(origin, { ca: pem('ca.pem') }))).toBe(expected);
    expect(await failure(ask(origin))).toBe(withoutCa);
    expect((await ask(origin, {}, { verify: false })).status).toBe(200);
  });

  it('calls TLS with a server that speaks none a TLS failure', async () => {
    const origin = await serve((_, response) => response.end());
    expect(await failure(ask(origin.replace('http:', 'https:')))).toBe('tls');
  });
});
