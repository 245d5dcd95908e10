import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { detailWord } from '@niemyet/rules';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, findings, openBrowser, openPanel, start, today } from './panel.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const web = (answer: RequestListener): Server => createServer(answer);
/** A server that answers whatever is said to it with the same bytes. */
const raw = (bytes: string): Server =>
  createSocketServer(socket => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(bytes));
  });

/** Portals that cannot be reached, and the reason: the command line's, that of another host apart, which it may follow. */
const FAILURES: readonly [string, Server, string][] = [
  [
    'redirects to itself',
    web((_, response) => response.writeHead(302, { location: '/' }).end()),
    'redirect-loop',
  ],
  [
    'redirects without end',
    web(({ url = '/' }, response) => response.writeHead(302, { location: `${url}a/` }).end()),
    'redirect-loop',
  ],
  ['breaks off before it answers', web(request => void request.socket.destroy()), 'reset'],
  [
    'breaks off in the middle',
    web((request, response) => {
      response.writeHead(200, { ...HTML, 'content-length': '5000' }).write('<p>');
      setTimeout(() => request.socket.destroy(), 20);
    }),
    'reset',
  ],
  ['speaks no HTTP', raw('<html><p>HTTP/0.9\r\n\r\n'), 'unreadable'],
  [
    'has a head of 1 MB',
    web((_, response) => response.writeHead(200, { ...HTML, 'x-long': 'x'.repeat(1_000_000) }).end('<p>')),
    'too-large',
  ],
  [
    'sends on to another host',
    web((_, response) => response.writeHead(302, { location: 'http://khac.invalid/' }).end()),
    'off-site',
  ],
];

describe('a portal that cannot be reached', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  });
  afterAll(() => context.close());

  it.each(FAILURES)('and %s, is told by its reason', async (_, server, failure) => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const panel = await openPanel(context);
    try {
      const unit = { code: '99003', name: 'Xã Thử Thách', level: 'commune' as const, url };
      await start(panel, { unit, on: today() });
      await findings(panel);
      const record = await exported(panel);
      expect(record.status).toBe('unreachable');
      expect(record.pages[0]?.failure).toBe(failure);
      const told = (await panel.locator('.callout.unreachable').textContent()) ?? '';
      expect(told).toContain(detailWord('problem', failure, 'vi'));
      expect(record.findings.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    } finally {
      await panel.close();
      server.close();
    }
  });

  it('since nothing is there, is told so', async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise(resolve => server.close(resolve));
    const panel = await openPanel(context);
    const url = `http://127.0.0.1:${port}/`;
    await start(panel, { unit: { code: '99004', name: 'Xã Không', level: 'commune', url }, on: today() });
    await findings(panel);
    expect((await exported(panel)).pages[0]?.failure).toBe('refused');
    await panel.close();
  });
});
