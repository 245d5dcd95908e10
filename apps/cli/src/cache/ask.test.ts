import { readdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LiveSource } from '../fetch/live.ts';
import { Transport } from '../fetch/transport.ts';
import { folderOf } from '../fixtures/folder.ts';
import { pem, serve, serveSecurely } from '../fixtures/server.ts';
import { NOW, settings } from '../fixtures/settings.ts';
import { askKept } from './ask.ts';
import { PageCache } from './folder.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A portal of one page that has a version, and how often it answered with what. */
function portal(over: { version?: string; headers?: Record<string, string>; text?: string } = {}) {
  const state = { version: '"1"', headers: {}, text: '<title>Xã Hòa An</title>', ...over };
  const statuses: number[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const same = request.headers['if-none-match'] === state.version;
    statuses.push(same ? 304 : 200);
    const head = { 'content-type': 'text/html; charset=utf-8', etag: state.version, ...state.headers };
    if (same) response.writeHead(304, { etag: state.version }).end();
    else response.writeHead(200, head).end(state.text);
  };
  return { state, statuses, listener };
}

function asker(cache: PageCache, ca?: string) {
  const transport = new Transport(settings(ca === undefined ? {} : { ca }));
  open.push(transport);
  return askKept((url, options) => transport.ask(url, options), cache);
}
const files = (cache: PageCache) => readdirSync(cache.folder);

describe('askKept', () => {
  it('asks whether a page changed, and takes the kept one where it has not', async () => {
    const { statuses, listener } = portal();
    const origin = await serve(listener);
    const ask = asker(new PageCache(folderOf({})));
    const first = await ask(`${origin}/`, {});
    const second = await ask(`${origin}/`, {});
    expect(statuses).toEqual([200, 304]);
    expect(second).toMatchObject({
      status: 200,
      notModified: true,
      contentType: first.contentType,
      etag: '"1"',
    });
    expect(second.body?.toString()).toBe('<title>Xã Hòa An</title>');
  });

  it('takes the new page where it has, and keeps that', async () => {
    const { state, statuses, listener } = portal();
    const origin = await serve(listener);
    const ask = asker(new PageCache(folderOf({})));
    await ask(`${origin}/`, {});
    Object.assign(state, { version: '"2"', text: '<title>Xã Mới</title>' });
    expect((await ask(`${origin}/`, {})).body?.toString()).toBe('<title>Xã Mới</title>');
    expect((await ask(`${origin}/`, {})).body?.toString()).toBe('<title>Xã Mới</title>');
    expect(statuses).toEqual([200, 200, 304]);
  });

  it('goes by the date where there is no other name', async () => {
    const asked: unknown[] = [];
    const date = 'Fri, 20 Nov 2026 02:00:00 GMT';
    const origin = await serve((request, response) => {
      asked.push(request.headers['if-modified-since']);
      if (request.headers['if-modified-since'] === date) return response.writeHead(304).end();
      return response.writeHead(200, { 'last-modified': date }).end('<p>');
    });
    const ask = asker(new PageCache(folderOf({})));
    await ask(`${origin}/`, {});
    expect(await ask(`${origin}/`, {})).toMatchObject({ status: 200, notModified: true, lastModified: date });
    expect(asked).toEqual([undefined, date]);
  });

  it('fetches plainly where what is kept is damaged, and keeps it anew', async () => {
    const { statuses, listener } = portal();
    const origin = await serve(listener);
    const cache = new PageCache(folderOf({}));
    const ask = asker(cache);
    await ask(`${origin}/`, {});
    writeFileSync(join(cache.folder, files(cache)[0] ?? ''), 'hỏng');
    expect((await ask(`${origin}/`, {})).body?.toString()).toBe('<title>Xã Hòa An</title>');
    await ask(`${origin}/`, {});
    expect(statuses).toEqual([200, 200, 304]);
  });

  it.each<[string, Record<string, string>]>([
    ['must not be kept', { 'cache-control': 'private, no-store' }],
    ['is larger than the bound', { 'x-large': '1' }],
  ])('keeps nothing that %s', async (_, headers) => {
    const { statuses, listener } = portal({ headers, text: 'x'.repeat(200) });
    const origin = await serve(listener);
    const large = headers['x-large'] !== undefined;
    const cache = new PageCache(folderOf({}), { maxPage: large ? 100 : 1e6, maxTotal: 1e9 });
    const ask = asker(cache);
    await ask(`${origin}/`, {});
    await ask(`${origin}/`, {});
    expect([statuses, files(cache)]).toEqual([[200, 200], []]);
  });

  it('keeps no error, no page without a version and no body that was not wanted', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/loi') return response.writeHead(500, { etag: '"1"' }).end('x');
      if (request.url === '/tep') return response.writeHead(200, { etag: '"1"' }).end('x');
      return response.writeHead(200).end('x');
    });
    const cache = new PageCache(folderOf({}));
    const ask = asker(cache);
    await ask(`${origin}/loi`, {});
    await ask(`${origin}/tep`, { wantsBody: () => false });
    await ask(`${origin}/khong-ten`, {});
    await ask(`${origin}/tep`, { method: 'HEAD' });
    expect(files(cache)).toEqual([]);
  });

  it('neither keeps nor asks about what comes over a bad certificate', async () => {
    const { statuses, listener } = portal();
    const origin = await serveSecurely('expired', listener);
    const cache = new PageCache(folderOf({}));
    const ask = asker(cache, pem('ca.pem'));
    await ask(`${origin}/`, { verify: false });
    await ask(`${origin}/`, { verify: false });
    expect([statuses, files(cache)]).toEqual([[200, 200], []]);
  });

  it('stands behind a portal: the page says that it has not changed', async () => {
    const { statuses, listener } = portal();
    const origin = await serve((request, response) => {
      if (request.url !== '/') return response.writeHead(404).end();
      return listener(request, response);
    });
    const cache = new PageCache(folderOf({}));
    const outcomes = [];
    for (let time = 0; time < 2; time++) {
      const source = new LiveSource(
        `${origin}/`,
        settings(),
        async () => null,
        () => NOW,
        cache,
      );
      open.push(source);
      outcomes.push(await source.fetch({ url: `${origin}/`, reason: 'home', render: false }));
    }
    expect(statuses).toEqual([200, 304]);
    const [first, second] = outcomes;
    expect(first).toMatchObject({ kind: 'html', version: { etag: '"1"' } });
    expect(second).toEqual({ ...first, version: { etag: '"1"', notModified: true } });
  });
});
