import type { Connection } from '@niemyet/audit';
import { httpsStateOf } from './failure.ts';
import type { Ask } from './redirects.ts';
import { follow } from './redirects.ts';

/** The same place under the other scheme; a port of its own is kept. */
function under(scheme: 'http:' | 'https:', url: string): string {
  const { host } = new URL(url);
  return `${scheme}//${host}/`;
}

/** Whether `https://` answers at the portal's host, with a certificate that holds. */
async function httpsState(ask: Ask, url: string, signal?: AbortSignal) {
  const followed = await follow(ask, under('https:', url), {
    maxRedirects: 0,
    wantsBody: () => false,
    signal,
  });
  if (followed.tlsFailure) return httpsStateOf(followed.tlsFailure);
  // A redirect is an answer too; where it leads is another matter.
  if (followed.ok || followed.status > 0) return 'valid';
  return followed.failure === 'tls' ? 'absent' : httpsStateOf(followed.failure);
}

/** Whether `http://` at the portal's host leads to `https://`; undefined where nothing answers there. */
async function redirectsToHttps(ask: Ask, url: string, maxRedirects: number, signal?: AbortSignal) {
  const followed = await follow(ask, under('http:', url), {
    maxRedirects,
    wantsBody: () => false,
    signal,
  });
  if (followed.finalUrl.startsWith('https:')) return true;
  return followed.ok ? false : undefined;
}

/**
 * What the portal's two schemes do: whether HTTPS answers and its certificate holds, and whether HTTP leads to it.
 * A port that does not speak TLS has no HTTPS. Never rejects.
 */
export async function inspectHttps(
  ask: Ask,
  url: string,
  maxRedirects: number,
  signal?: AbortSignal,
): Promise<Pick<Connection, 'https' | 'redirectsToHttps'>> {
  const [https, redirects] = await Promise.all([
    httpsState(ask, url, signal),
    redirectsToHttps(ask, url, maxRedirects, signal),
  ]);
  return { https, ...(redirects === undefined ? {} : { redirectsToHttps: redirects }) };
}
