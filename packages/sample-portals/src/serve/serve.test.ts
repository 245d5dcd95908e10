import { afterEach, describe, expect, it } from 'vitest';
import { PORTALS } from '../portals.ts';
import { type ServedPortal, serveAll, servePortal } from './serve.ts';

const open: ServedPortal[] = [];
const serve = async (id: string) => {
  const served = await servePortal(id);
  open.push(served);
  return served;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map(one => one.close()));
});

describe('servePortal', () => {
  it('serves pages, files and styles with their types', async () => {
    const { url } = await serve('dong-khue');
    const home = await fetch(url);
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await home.text()).toContain('Ủy ban nhân dân xã Đồng Khuê');
    const file = await fetch(`${url}uploads/van-ban/qd-318.pdf`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await fetch(`${url}css/giao-dien.css`)).headers.get('content-type')).toBe(
      'text/css; charset=utf-8',
    );
  });

  it('tells apart items of one page by their query', async () => {
    const { url } = await serve('loc-tram');
    const bodies = await Promise.all(
      [87, 88].map(async id => (await fetch(`${url}Pages/chi-tiet-tin.aspx?ItemID=${id}`)).text()),
    );
    expect(bodies[0]).not.toBe(bodies[1]);
  });

  it('answers 404 where a portal does, and 200 where it is soft', async () => {
    const [hard, soft] = [await serve('an-hac'), await serve('na-phieng')];
    expect((await fetch(`${hard.url}khong-co`)).status).toBe(404);
    const answer = await fetch(`${soft.url}khong-co`);
    expect([answer.status, (await answer.text()).includes('không tồn tại')]).toEqual([200, true]);
  });

  it('has robots.txt and sitemap.xml where the portal does', async () => {
    const [withMap, without] = [await serve('an-hac'), await serve('loc-tram')];
    expect(await (await fetch(`${withMap.url}robots.txt`)).text()).toContain(
      `Sitemap: ${withMap.url}sitemap.xml`,
    );
    expect(await (await fetch(`${withMap.url}sitemap.xml`)).text()).toContain(
      `<loc>${withMap.url}van-ban</loc>`,
    );
    expect((await fetch(`${without.url}robots.txt`)).status).toBe(404);
  });

  it('answers its own search, and shows the query as text', async () => {
    const { url } = await serve('an-hac');
    const found = await (await fetch(`${url}tim-kiem?q=${encodeURIComponent('thủ tục')}`)).text();
    expect(found).toContain('href="/thu-tuc-hanh-chinh"');
    const hostile = await (await fetch(`${url}tim-kiem?q=${encodeURIComponent('<b>zzz')}`)).text();
    expect(hostile).toContain('&lt;b&gt;zzz');
  });

  it('takes no form and notes what was asked', async () => {
    const served = await serve('an-hac');
    const posted = await fetch(`${served.url}hoi-dap/gui`, { method: 'POST', body: 'ten=x' });
    expect(posted.status).toBe(405);
    expect(served.requests).toEqual([{ method: 'POST', path: '/hoi-dap/gui', status: 405 }]);
  });

  it('frees its port, and may be closed twice', async () => {
    const served = await servePortal('an-hac');
    await fetch(served.url);
    await served.close();
    await served.close();
    await expect(fetch(served.url)).rejects.toThrow();
    const again = await servePortal('an-hac', { port: Number(new URL(served.url).port) });
    expect(again.url).toBe(served.url);
    await again.close();
  });

  it('refuses a portal it does not have', async () => {
    await expect(servePortal('khong-co')).rejects.toThrow(RangeError);
  });
});

it('serves them all, each on its own port', async () => {
  const all = await serveAll();
  open.push(...all);
  expect(all.map(one => one.id)).toEqual(PORTALS.map(one => one.id));
  expect(new Set(all.map(one => one.url)).size).toBe(PORTALS.length);
  for (const { url } of all) expect((await fetch(url)).status).toBe(200);
});
