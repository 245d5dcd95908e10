import { afterEach, describe, expect, it } from 'vitest';
import { nobody, pem, serve, serveSecurely } from '../fixtures/server.ts';
import { settings } from '../fixtures/settings.ts';
import { inspectHttps } from './https.ts';
import type { Ask } from './redirects.ts';
import { Transport } from './transport.ts';

const open: Transport[] = [];
afterEach(async () => {
  for (const transport of open.splice(0)) await transport.close();
});

/** A host whose two schemes stand at two test servers. */
function host(http: string, https: string): Ask {
  const transport = new Transport(settings({ ca: pem('ca.pem') }));
  open.push(transport);
  return async (url, options) => {
    const { protocol, pathname } = new URL(url);
    return transport.ask((protocol === 'https:' ? https : http) + pathname, options);
  };
}

const ok = () => serve((_, response) => response.end('<p>'));
const redirecting = (target: string) =>
  serve((_, response) => response.writeHead(301, { location: target }).end());
const secure = (certificate: 'valid' | 'expired' | 'wrong-name') =>
  serveSecurely(certificate, (_, response) => response.end('<p>'));
const inspect = (ask: Ask) => inspectHttps(ask, 'http://xa.example/', 10);

describe('inspectHttps', () => {
  it('sees HTTPS that holds, and HTTP that leads to it', async () => {
    const ask = host(await redirecting('https://xa.example/'), await secure('valid'));
    expect(await inspect(ask)).toEqual({ https: 'valid', redirectsToHttps: true });
  });

  it('sees HTTP that stays', async () => {
    expect(await inspect(host(await ok(), await secure('valid')))).toEqual({
      https: 'valid',
      redirectsToHttps: false,
    });
  });

  it.each([
    ['expired', 'expired'],
    ['wrong-name', 'wrong-name'],
  ] as const)('sees a certificate that is %s', async (certificate, https) => {
    expect((await inspect(host(await ok(), await secure(certificate)))).https).toBe(https);
  });

  it('sees that nothing speaks TLS', async () => {
    expect((await inspect(host(await ok(), await nobody()))).https).toBe('absent');
    const plain = (await ok()).replace('http:', 'https:');
    expect((await inspect(host(await ok(), plain))).https).toBe('absent');
  });

  it('says nothing of HTTP where nothing answers there', async () => {
    expect(await inspect(host(await nobody(), await secure('valid')))).toEqual({ https: 'valid' });
  });

  it('takes a redirect for an answer', async () => {
    const redirect = await serveSecurely('valid', (_, response) =>
      response.writeHead(302, { location: 'https://khac.example/' }).end(),
    );
    expect((await inspect(host(await ok(), redirect))).https).toBe('valid');
  });
});
