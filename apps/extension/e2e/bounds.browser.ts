import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings, openBrowser, openPanel, start, today } from './panel.ts';

const OVERRIDE = '\u202e';
const SCHEDULE = `<h2>Lịch tiếp công dân của Chủ tịch UBND xã năm 2026</h2><table><tr><th>Ngày</th><th>Người tiếp</th></tr>
<tr><td>05/11/2026</td><td>Chủ tịch UBND xã ${OVERRIDE}</td></tr><tr><td>19/11/2026</td><td>Phó Chủ tịch</td></tr></table>`;

/** A portal of huge pages: 50,000 elements, nests of 5,000, a title of a megabyte that changes without end. */
async function serveHuge() {
  const rows = Array.from({ length: 25_000 }, (_, at) => `<p>Dòng <b>${at}</b></p>`).join('');
  const nest = `${'<div>'.repeat(5_000)}đáy${'</div>'.repeat(5_000)}`;
  const title = `${OVERRIDE}Trang thông tin điện tử xã Thử Thách ${'dài '.repeat(250_000)}`;
  const page = (
    body: string,
  ) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><a href="/lich">Lịch tiếp công dân</a></nav>${rows}${nest}${body}
<script>let n = 0; setInterval(() => { document.title = '${OVERRIDE}Xã Thử Thách ' + n++ + 'x'.repeat(100000); }, 1);</script></body></html>`;
  const server = createServer(({ url }, response) => {
    const body = url === '/' ? page('') : url === '/lich' ? page(SCHEDULE) : null;
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe('a portal of huge pages that never rest', () => {
  let context: BrowserContext;
  let portal: Awaited<ReturnType<typeof serveHuge>>;
  let panel: Page;

  beforeAll(async () => {
    portal = await serveHuge();
    context = await openBrowser();
    const front = await context.newPage();
    await front.goto(portal.url);
    panel = await openPanel(context);
  });
  afterAll(async () => {
    await context.close();
    portal.close();
  });

  it('is named by what can be seen of its title', async () => {
    const title = panel.getByTestId('portal').locator('.portal-title');
    await panel
      .locator('.portal-title', { hasText: 'Xã Thử Thách' })
      .or(title.filter({ hasText: 'xã Thử' }))
      .waitFor();
    const shown = (await title.textContent()) ?? '';
    expect(shown.length).toBeLessThan(400);
    expect(shown).not.toContain(OVERRIDE);
    expect(await panel.inputValue('#name')).not.toContain(OVERRIDE);
  });

  it('is audited, and an evidence is marked among its elements', async () => {
    const unit = { code: '99002', name: 'Xã Thử Thách', level: 'commune' as const, url: portal.url };
    await start(panel, { unit, on: today() });
    await findings(panel);
    const finding = panel.locator('[data-indicator="citizen-reception-schedule"]');
    await finding.locator('summary').first().click();
    const evidence = finding.getByTestId('evidence');
    expect((await evidence.allTextContents()).join('')).not.toContain(OVERRIDE);
    await evidence.first().click();
    await panel.locator('.notice').waitFor({ timeout: 60_000 });
    expect(await panel.locator('.notice.problem').count()).toBe(0);
    await panel.getByTestId('home').click();
    await panel.getByTestId('audit').waitFor();
  });
});
