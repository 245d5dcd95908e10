import type { Connection, FetchFailure, FetchOutcome } from '@niemyet/audit';
import { withTimeLimit } from '@niemyet/audit/time-limit';
import { discoverPages } from './discover.ts';
import type { NetErrors } from './net-errors.ts';
import type { Robots } from './robots.ts';

const HTTPS_TIMEOUT = 10_000;

/** The portal's front under another scheme; a port of its own is kept. */
function under(scheme: 'http:' | 'https:', portal: string): string {
  return `${scheme}//${new URL(portal).host}/`;
}

/** Where an address leads, or why nothing answers, as far as that is told. */
type Led = { to: string } | { failure: FetchFailure | undefined };

async function finalAddress(
  url: string,
  get: typeof fetch,
  errors: NetErrors | undefined,
  abort?: AbortSignal,
): Promise<Led> {
  try {
    return await withTimeLimit(HTTPS_TIMEOUT, abort, async signal => {
      const response = await get(url, { credentials: 'omit', cache: 'no-store', signal });
      await response.body?.cancel();
      return { to: response.url || url };
    });
  } catch {
    const end = await errors?.endOf(url);
    return { failure: end !== undefined && 'failure' in end ? end.failure : undefined };
  }
}

/** What a certificate may be the matter with, as the command line says it. Whatever else keeps https from answering: there is none. */
const CERTIFICATE: Readonly<Partial<Record<FetchFailure, NonNullable<Connection['https']>>>> = {
  'tls-expired': 'expired',
  'tls-name': 'wrong-name',
  'tls-untrusted': 'untrusted',
};

function httpsOf(led: Led): NonNullable<Connection['https']> {
  if ('to' in led) return 'valid';
  return (led.failure === undefined ? undefined : CERTIFICATE[led.failure]) ?? 'absent';
}

/** What the browser can tell of the portal's connection, and the pages it lists itself. Never rejects. */
export async function lookAtConnection(
  portal: string,
  robots: Robots,
  home: FetchOutcome | null,
  get: typeof fetch,
  { errors, abort }: { errors?: NetErrors | undefined; abort?: AbortSignal } = {},
): Promise<Connection> {
  const [https, http, listed] = await Promise.all([
    finalAddress(under('https:', portal), get, errors, abort),
    finalAddress(under('http:', portal), get, errors, abort),
    discoverPages(portal, robots, home, get, abort),
  ]);
  return {
    kind: 'live',
    https: httpsOf(https),
    ...('to' in http ? { redirectsToHttps: http.to.startsWith('https:') } : {}),
    ...listed,
    sitemapTried: true,
  };
}
