import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, findings, openBrowser, openPanel, start, today } from './panel.ts';

const INDICATOR = 'citizen-reception-schedule';
const [YEAR = '', MONTH = ''] = today().split('-');
const filler = Array.from({ length: 20 }, (_, at) => `<p>Đoạn tin số ${at} về đời sống trong xã.</p>`).join(
  '',
);
const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Thử Thách</title></head><body>
<nav><a href="/">Trang chủ</a><a href="/lich">Lịch tiếp công dân</a></nav><main>${body}${filler}</main></body></html>`;
const SCHEDULE = `<h1>Lịch tiếp công dân của Chủ tịch UBND xã tháng ${MONTH} năm ${YEAR}</h1><table>
<tr><th>Ngày</th><th>Người tiếp</th><th>Địa điểm</th></tr>
<tr><td>05/${MONTH}/${YEAR}</td><td>Chủ tịch UBND xã</td><td>Phòng tiếp công dân</td></tr>
<tr><td>19/${MONTH}/${YEAR}</td><td>Phó Chủ tịch UBND xã</td><td>Phòng tiếp công dân</td></tr></table>`;

/** A portal whose schedule does not answer as often as it is told. */
async function serveFlaky() {
  let failing = 0;
  let asked = 0;
  const server = createServer(({ url }, response) => {
    const isSchedule = url === '/lich';
    if (isSchedule) asked += 1;
    const status = isSchedule && failing > 0 ? 503 : url === '/' || isSchedule ? 200 : 404;
    if (isSchedule) failing -= 1;
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(status === 200 ? page(isSchedule ? SCHEDULE : '<h1>Tin trong xã</h1>') : '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    fail(times: number) {
      failing = times;
      asked = 0;
    },
    asked: () => asked,
    close: () => server.close(),
  };
}

describe('an audit after an earlier one', () => {
  let context: BrowserContext;
  let portal: Awaited<ReturnType<typeof serveFlaky>>;
  beforeAll(async () => {
    portal = await serveFlaky();
    context = await openBrowser();
  });
  afterAll(async () => {
    await context.close();
    portal.close();
  });

  async function audit() {
    const panel = await openPanel(context);
    const unit = { code: '99005', name: 'Xã Thử Thách', level: 'commune' as const, url: portal.url };
    await start(panel, { unit, on: today() });
    await findings(panel);
    const record = await exported(panel);
    await panel.close();
    return { record, finding: record.findings.find(({ indicator }) => indicator === INDICATOR) };
  }

  it('tries a page that proved something again, and takes nothing back while it does not answer', async () => {
    const first = await audit();
    expect(first.finding?.verdict).toBe('pass');
    expect(first.record).not.toHaveProperty('since');

    portal.fail(3);
    const flaky = await audit();
    expect(portal.asked()).toBe(4);
    expect(flaky.finding?.verdict).toBe('pass');
    expect(flaky.record.since).toEqual({ id: first.record.id, digest: first.record.chain.digest });
    expect(flaky.record.pages.map(({ reason }) => reason)).toContain(`again:${INDICATOR}`);

    portal.fail(1000);
    const down = await audit();
    expect(down.finding?.verdict).toBe('review');
  });
});
