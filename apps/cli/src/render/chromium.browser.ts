import { provideChromium } from '@niemyet/chromium';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';
import { NOW } from '../fixtures/settings.ts';
import { ChromiumRenderer, RENDER_DEFAULTS, type RenderSettings } from './chromium.ts';

let executablePath: string;
beforeAll(async () => {
  executablePath = await provideChromium();
});

const open: ChromiumRenderer[] = [];
afterEach(async () => {
  for (const renderer of open.splice(0)) await renderer.close();
});

function renderer(over: Partial<RenderSettings> = {}) {
  const made = new ChromiumRenderer(
    executablePath,
    { ...RENDER_DEFAULTS, userAgent: 'NiemYet/test', ...over },
    () => NOW,
  );
  open.push(made);
  return made;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

describe('ChromiumRenderer', () => {
  it('gives what stands there after the scripts, and asks no other site and no picture', async () => {
    const elsewhere: string[] = [];
    const other = await serve((request, response) => {
      elsewhere.push(request.url ?? '');
      response.end();
    });
    const asked: string[] = [];
    const origin = await serve((request, response) => {
      asked.push(`${request.headers['user-agent']} ${request.url}`);
      if (request.url === '/data') response.end('Lịch tiếp công dân');
      else {
        response.writeHead(200, html).end(`<title>Xã</title><div id=app></div><img src="/anh.png">
          <script src="${other}/dem.js"></script>
          <script>fetch('/data').then(r => r.text()).then(t => { document.querySelector('#app').textContent = t; });</script>`);
      }
    });
    const outcome = await renderer().render(`${origin}/`);
    expect(outcome).toMatchObject({ kind: 'html', rendered: true, status: 200, finalUrl: `${origin}/` });
    expect(outcome.kind === 'html' && outcome.html).toContain('<div id="app">Lịch tiếp công dân</div>');
    expect(asked).toEqual(['NiemYet/test /', 'NiemYet/test /data']);
    expect(elsewhere).toEqual([]);
  });

  it('reads a page that never falls silent as it stands', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/') response.writeHead(200, html).end(`<p>Có</p><script>fetch('/cho')</script>`);
    });
    const outcome = await renderer({ idleMs: 300 }).render(`${origin}/`);
    expect(outcome.kind === 'html' && outcome.html).toContain('<p>Có</p>');
  });

  it('renders files where it is handed them', async () => {
    const answer: RenderSettings['answer'] = async url =>
      url === 'http://saved-portal.invalid/'
        ? {
            status: 200,
            contentType: 'text/html',
            body: Buffer.from('<script>document.write(1 + 1)</script>'),
          }
        : null;
    const made = renderer({ answer });
    const outcome = await made.render('http://saved-portal.invalid/');
    expect(outcome.kind === 'html' && outcome.html).toContain('2');
    expect(await made.render('http://saved-portal.invalid/khong')).toMatchObject({
      failure: 'http-status',
      status: 404,
    });
  });

  it.each([
    ['loops while it loads', '<p>x</p><script>while (true);</script>', 'timeout'],
    [
      'loops once it has loaded',
      '<p>x</p><script>addEventListener("load", () => setTimeout(() => { while (true); }, 50))</script>',
      'timeout',
    ],
    ['asks without end', '<p>x</p><script>while (true) alert(1)</script>', 'timeout'],
    [
      'writes more than is read',
      '<p id="a"></p><script>a.textContent = "đ".repeat(1_200_000)</script>',
      'too-large',
    ],
  ])('ends a page that %s, and renders the next', async (_, page, failure) => {
    const origin = await serve((request, response) => {
      response.writeHead(200, html).end(request.url === '/sau' ? '<p>Trang sau</p>' : page);
    });
    const made = renderer({
      loadMs: 8_000,
      idleMs: 300,
      readMs: failure === 'timeout' ? 500 : 30_000,
      maxBytes: 1_000_000,
    });
    expect(await made.render(`${origin}/`)).toMatchObject({ kind: 'failure', failure });
    const next = await made.render(`${origin}/sau`);
    expect(next.kind === 'html' && next.html).toContain('Trang sau');
  });

  it('tells a page that does not load, and being stopped', async () => {
    const origin = await serve(() => {});
    expect(await renderer({ loadMs: 300 }).render(`${origin}/`)).toMatchObject({ failure: 'timeout' });
    const stop = new AbortController();
    const rendering = renderer().render(`${origin}/`, stop.signal);
    setTimeout(() => stop.abort(), 500);
    expect(await rendering).toMatchObject({ failure: 'aborted' });
  });
});
