import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Markup that a page may try to slip into whoever shows its texts. */
export const SLIPPED = '<img src=x onerror="document.title=\'slipped\'"><b>đậm</b>';

const escaped = SLIPPED.replace(/&/g, '&amp;')
  .replace(/</g, '&lt;')
  .replace(/>/g, '&gt;')
  .replace(/"/g, '&quot;');

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/lich">Lịch tiếp công dân ${escaped}</a></li></ul></nav>
<main>${body}</main></body></html>`;
}

const filler = Array.from({ length: 80 }, (_, at) => `<p>Đoạn tin số ${at} về đời sống trong xã.</p>`).join(
  '',
);

/** A portal whose texts are markup, with a schedule far down its page and a slow answer to every request. */
export async function serveHostile(
  slow = 0,
): Promise<{ url: string; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const more = /^\/trang-(\d+)$/.exec(path);
    const next = more ? Number(more[1]) + 1 : 1;
    const answer =
      path === '/'
        ? page(
            `${escaped} Trang thông tin điện tử xã Thử Thách`,
            `${filler}<a href="/trang-1">Tin tức, sự kiện</a>`,
          )
        : path === '/lich'
          ? page(
              `Lịch ${escaped}`,
              `<h1>Lịch tiếp công dân ${escaped}</h1>${filler}<h2>Lịch tiếp công dân của Chủ tịch UBND xã năm 2026</h2>
<table><tr><th>Ngày</th><th>Người tiếp</th><th>Địa điểm</th></tr><tr><td>05/11/2026</td><td>Chủ tịch UBND xã</td><td>Phòng tiếp công dân</td></tr><tr><td>19/11/2026</td><td>Chủ tịch UBND xã</td><td>Phòng tiếp công dân</td></tr></table>`,
            )
          : more && next <= 30
            ? page(
                `Tin ${next}`,
                `<h1>Tin ${next}</h1>${filler}<a href="/trang-${next}">Công khai ngân sách, tin ${next}</a>`,
              )
            : null;
    setTimeout(() => {
      response.writeHead(answer === null ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(answer ?? 'Không có trang này');
    }, slow);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, close };
}
