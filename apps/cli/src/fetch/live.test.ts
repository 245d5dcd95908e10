import type { PageRequest } from '@niemyet/audit';
import { afterEach, describe, expect, it } from 'vitest';
import { type DocumentOpener, unopened } from '../documents/opener.ts';
import { nobody, pem, serve, serveSecurely } from '../fixtures/server.ts';
import { NOW, settings } from '../fixtures/settings.ts';
import type { Renderer } from '../render/renderer.ts';
import { LiveSource } from './live.ts';
import { pageOf } from './page.ts';
import type { FetchSettings } from './settings.ts';

const open: LiveSource[] = [];
afterEach(async () => {
  for (const source of open.splice(0)) await source.close();
});

function live(home: string, over: Partial<FetchSettings> = {}, renderer: Renderer | null = null) {
  const source = new LiveSource(
    home,
    settings(over),
    async () => renderer,
    () => NOW,
  );
  open.push(source);
  return source;
}

const home = (url: string): PageRequest => ({ url, reason: 'home', render: false });
const page = (url: string): PageRequest => ({ url, reason: 'follow', render: false });
const html = { 'content-type': 'text/html; charset=utf-8' };

describe('LiveSource', () => {
  it('reads a page', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(200, html).end('<title>Xã Hòa An</title>'),
    );
    expect(await live(`${origin}/`).fetch(home(`${origin}/`))).toMatchObject({
      kind: 'html',
      status: 200,
      html: '<title>Xã Hòa An</title>',
    });
  });

  it('opens documents with the manners of pages', async () => {
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt') return response.writeHead(200).end('User-agent: *\nDisallow: /kin');
      return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    });
    const opener: DocumentOpener = {
      warm: () => {},
      open: async (bytes, at) => unopened('document-broken', bytes.length, at),
      close: async () => {},
    };
    const source = new LiveSource(
      `${origin}/`,
      settings(),
      async () => null,
      () => NOW,
      null,
      opener,
    );
    open.push(source);
    const document = (path: string): PageRequest => ({ ...page(`${origin}${path}`), kind: 'document' });
    expect(source.canOpenDocuments).toBe(true);
    expect(await source.fetch(document('/a.pdf'))).toMatchObject({
      kind: 'document',
      bytes: 4,
      document: { problem: 'document-broken' },
    });
    expect(await source.fetch(document('/kin.pdf'))).toMatchObject({ failure: 'robots' });
    expect(asked).not.toContain('/kin.pdf');
    expect(live(`${origin}/`).canOpenDocuments).toBe(false);
  });

  it('gives the home page three tries before it fails', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') return response.writeHead(404).end();
      asked += 1;
      return response.writeHead(500).end();
    });
    expect(await live(`${origin}/`).fetch(home(`${origin}/`))).toMatchObject({
      kind: 'failure',
      failure: 'http-status',
      status: 500,
      tries: 3,
    });
    expect(asked).toBe(3);
  });

  it('reads a home page that answers at the third try', async () => {
    let asked = 0;
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') return response.writeHead(404).end();
      asked += 1;
      if (asked < 3) return request.socket.destroy();
      return response.writeHead(200, html).end('<p>');
    });
    expect((await live(`${origin}/`).fetch(home(`${origin}/`))).kind).toBe('html');
  });

  it('tells a portal that is not there', async () => {
    const origin = await nobody();
    expect(await live(origin).fetch(home(`${origin}/`))).toMatchObject({ failure: 'refused', tries: 3 });
  });

  it('reads a portal over http where https was named and there is none', async () => {
    const origin = await serve((_, response) => response.writeHead(200, html).end('<p>'));
    const named = `${origin.replace('http:', 'https:')}/`;
    const source = live(named);
    const outcome = await source.fetch(home(named));
    expect(outcome).toMatchObject({ kind: 'html', finalUrl: `${origin}/` });
    expect(await source.connection(outcome)).toMatchObject({ https: 'absent', redirectsToHttps: false });
  });

  it('asks a missing page once and a busy one twice', async () => {
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(request.url === '/busy' ? 503 : 404).end();
    });
    const source = live(`${origin}/`);
    expect(await source.fetch(page(`${origin}/a`))).toMatchObject({ status: 404, tries: 1 });
    expect(await source.fetch(page(`${origin}/busy`))).toMatchObject({ status: 503, tries: 2 });
    expect(asked).toEqual(['/robots.txt', '/a', '/busy', '/busy']);
  });

  it('waits before it looks at a page again, and stops waiting when told to', async () => {
    const origin = await serve((_, response) => response.writeHead(200, html).end('<p>'));
    const again = { ...page(`${origin}/a`), reason: 'again:reception' };
    expect((await live(`${origin}/`).fetch(again)).kind).toBe('html');
    const stop = new AbortController();
    const waiting = live(`${origin}/`, { homeSpacingMs: 60_000 }).fetch(again, stop.signal);
    stop.abort();
    expect(await waiting).toMatchObject({ failure: 'aborted' });
  });

  it('stops asking twice when nothing answers any more', async () => {
    const origin = await nobody();
    const source = live(`${origin}/`);
    const tries: number[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      const outcome = await source.fetch(page(`${origin}/${name}`));
      tries.push(outcome.kind === 'failure' ? outcome.tries : 0);
    }
    expect(tries).toEqual([2, 2, 2, 1]);
  });

  it('honours robots.txt, also behind a redirect', async () => {
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt') return response.end('User-agent: *\nDisallow: /kin/');
      if (request.url === '/ra') return response.writeHead(302, { location: '/kin/2' }).end();
      return response.writeHead(200, html).end('<p>');
    });
    const source = live(`${origin}/`);
    expect(await source.fetch(page(`${origin}/kin/1`))).toMatchObject({ failure: 'robots', tries: 1 });
    expect(await source.fetch(page(`${origin}/ra`))).toMatchObject({ failure: 'robots' });
    expect(asked).toEqual(['/robots.txt', '/ra']);
  });

  it('does not follow a page off the site, but does follow a portal that moved', async () => {
    const elsewhere = await serve((_, response) => response.writeHead(200, html).end('<p>Nơi mới'));
    const origin = await serve((_, response) => response.writeHead(302, { location: `${elsewhere}/` }).end());
    const source = live(`${origin}/`);
    expect(await source.fetch(page(`${origin}/dich-vu-cong`))).toMatchObject({
      failure: 'off-site',
      finalUrl: `${elsewhere}/`,
    });
    expect(await source.fetch(home(`${origin}/`))).toMatchObject({ kind: 'html', finalUrl: `${elsewhere}/` });
    expect((await source.fetch(page(`${elsewhere}/a`))).kind).toBe('html');
  });

  it('reads on over a bad certificate and reports it with the connection', async () => {
    const origin = await serveSecurely('expired', (request, response) => {
      if (request.url === '/sitemap.xml') {
        response.end(`<urlset><url><loc>https://${request.headers.host}/tin</loc></url></urlset>`);
      } else response.writeHead(200, html).end('<p>');
    });
    const source = live(`${origin}/`, { ca: pem('ca.pem') });
    const outcome = await source.fetch(home(`${origin}/`));
    expect(outcome.kind).toBe('html');
    expect(await source.connection(outcome)).toEqual({
      kind: 'live',
      https: 'expired',
      sitemap: [`${origin}/tin`],
      feed: [],
      sitemapTried: true,
    });
  });

  it('reads the feed that the home page names, unless robots.txt forbids', async () => {
    const rss =
      '<rss><item><title>Lịch</title><link>/lich</link></item><item><title>Kín</title><link>/kin</link></item>';
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') return response.end('User-agent: *\nDisallow: /kin');
      if (request.url === '/rss') return response.writeHead(200, { 'content-type': 'text/xml' }).end(rss);
      return response
        .writeHead(200, html)
        .end('<link rel="alternate" type="application/rss+xml" href="/rss">');
    });
    const source = live(`${origin}/`);
    const connection = await source.connection(await source.fetch(home(`${origin}/`)));
    expect(connection.feed).toEqual([{ url: `${origin}/lich`, title: 'Lịch' }]);
  });

  it('knows nothing of the connection of a portal it did not reach', async () => {
    const origin = await nobody();
    const source = live(`${origin}/`);
    expect(await source.connection(await source.fetch(home(`${origin}/`)))).toEqual({ kind: 'live' });
  });

  it('never sends more than two requests at a time', async () => {
    let now = 0;
    let most = 0;
    const origin = await serve((_, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.writeHead(200, html).end('<p>');
      }, 5);
    });
    const source = live(`${origin}/`);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(name => source.fetch(page(`${origin}/${name}`))));
    expect(most).toBe(2);
  });

  it('hands shells to the renderer, where there is one and robots.txt allows', async () => {
    const origin = await serve((request, response) => {
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /kin' : '');
    });
    const rendered: string[] = [];
    const renderer: Renderer = {
      async render(url) {
        rendered.push(url);
        return pageOf(Buffer.from('<p>đầy'), { finalUrl: url, status: 200, fetchedAt: NOW });
      },
      close: async () => {},
    };
    const source = live(`${origin}/`, {}, renderer);
    expect(await source.canRender()).toBe(true);
    expect((await source.fetch({ ...page(`${origin}/a`), render: true })).kind).toBe('html');
    expect(await source.fetch({ ...page(`${origin}/kin`), render: true })).toMatchObject({
      failure: 'robots',
    });
    expect(rendered).toEqual([`${origin}/a`]);
    expect(await live(`${origin}/`).canRender()).toBe(false);
  });

  it('stops when it is told to', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
    });
    const stop = new AbortController();
    const fetching = live(`${origin}/`).fetch(home(`${origin}/`), stop.signal);
    setTimeout(() => stop.abort(), 20);
    expect(await fetching).toMatchObject({ kind: 'failure', failure: 'aborted' });
  });
});
