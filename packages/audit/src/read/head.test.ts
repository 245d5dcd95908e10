import { describe, expect, it } from 'vitest';
import { facts, html } from '../testing/page.ts';
import { readHtml } from './html.ts';

describe('head', () => {
  const record = readHtml(
    '<!doctype html><html lang="VI"><head><title> Xã \n Hòa An </title><meta name="Viewport" content="width=device-width"><meta http-equiv="refresh" content="0; url=/vi"><meta property="og:title" content="A"><script src="http://x.vn/a.js"></script><link href="http://x.vn/a.css"></head><body><img src="http://x.vn/a.png" alt="Ảnh"><img src="/b.png" alt=" "><script></script></body></html>',
    facts(),
  );
  it('gives title, language and metas', () => {
    expect(record).toMatchObject({
      title: 'Xã Hòa An',
      lang: 'vi',
      meta: { viewport: 'width=device-width', refresh: '0; url=/vi', 'og:title': 'A' },
    });
  });
  it('counts scripts, pictures and what comes over plain HTTP', () => {
    expect(record).toMatchObject({ scripts: 2, images: { count: 2, withAlt: 1 }, insecureResources: 3 });
  });
  it('keeps a bounded number of metas, none of which reaches a prototype', () => {
    const metas = Array.from({ length: 100 }, (_, n) => `<meta name="m${n}" content="x">`).join('');
    const { meta } = readHtml(html('', 'T', `<meta name="__proto__" content="x">${metas}`), facts());
    expect(Object.keys(meta).length).toBeLessThanOrEqual(60);
    expect(Object.getPrototypeOf(meta)).toBe(Object.prototype);
  });
});
