import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, page, sitemapXml, text } from '../answer.ts';
import type { SamplePortal } from '../portal.ts';
import { PORTALS, portalById } from '../portals.ts';
import { findPages } from './find.ts';

/** Requests remembered at most; older ones are dropped. */
const REMEMBERED = 10_000;

export interface ServedRequest {
  method: string;
  /** Path and query. */
  path: string;
  status: number;
}

export interface ServedPortal {
  id: string;
  /** `http://127.0.0.1:<port>/`, and the unit's path behind it on a shared host. */
  url: string;
  /** What was asked so far, oldest first. */
  requests: readonly ServedRequest[];
  /** Ends open connections and frees the port; safe to call twice. */
  close(): Promise<void>;
}

function answerTo(portal: SamplePortal, path: string, origin: string): Answer {
  const { search } = portal;
  const query =
    search && path.startsWith(`${search.path}?`) && new URLSearchParams(path.split('?')[1]).get(search.param);
  if (search && query) return page(now => search.show(query, findPages(portal.answers, query, now), now));
  const known = portal.answers.get(path) ?? portal.answers.get(path.split('?')[0] ?? path);
  if (known !== undefined) return known;
  if (portal.sitemap !== undefined) {
    if (path === '/robots.txt')
      return text('text/plain', `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`);
    if (path === '/sitemap.xml') return text('application/xml', sitemapXml(origin, portal.sitemap));
  }
  if (path === '/robots.txt' || path === '/favicon.ico')
    return { ...text('text/plain', 'Not found\n'), status: 404 };
  return portal.otherwise(path);
}

/** The path and query of a request target; the target itself where it cannot be read. */
function pathOf(target: string): string {
  try {
    const { pathname, search } = new URL(target, 'http://127.0.0.1');
    return decodeURI(pathname) + search;
  } catch {
    return target;
  }
}

/**
 * Serves one sample portal on 127.0.0.1 over plain HTTP. `port` 0 (the default) takes a free one. GET and HEAD
 * only: whatever is sent to a form gets 405. Throws a RangeError where the portal is unknown; rejects where the
 * port is taken.
 */
export async function servePortal(id: string, { port = 0 }: { port?: number } = {}): Promise<ServedPortal> {
  const portal = portalById(id);
  const requests: ServedRequest[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const method = request.method ?? 'GET';
    const path = pathOf(request.url ?? '/');
    const allowed = method === 'GET' || method === 'HEAD';
    const answer = allowed
      ? answerTo(portal, path, origin)
      : { ...text('text/plain', 'Method not allowed\n'), status: 405 };
    const body = Buffer.from(answer.body(new Date()));
    if (requests.push({ method, path, status: answer.status }) > REMEMBERED) requests.shift();
    response.writeHead(answer.status, {
      'Content-Type': answer.type,
      'Content-Length': body.length,
      ...answer.headers,
      ...(allowed ? {} : { Allow: 'GET, HEAD' }),
    });
    if (answer.cutAfterMs === undefined) response.end(method === 'HEAD' ? undefined : body);
    else {
      response.write(body.subarray(0, body.length >> 1));
      setTimeout(() => response.destroy(), answer.cutAfterMs).unref();
    }
    request.resume();
  };
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 }, handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= new Promise((resolve, reject) => {
      server.close(error => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
    return closing;
  };
  return { id, url: `${origin}${portal.home ?? '/'}`, requests, close };
}

/** Serves all sample portals, each on its own port, in the order of `PORTALS`. */
export async function serveAll(): Promise<ServedPortal[]> {
  const served: ServedPortal[] = [];
  try {
    for (const portal of PORTALS) served.push(await servePortal(portal.id));
  } catch (error) {
    await Promise.all(served.map(one => one.close()));
    throw error;
  }
  return served;
}
