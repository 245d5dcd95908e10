import { expect, it } from 'vitest';
import { page, sitemapXml, text } from './answer.ts';
import { html } from './markup/html.ts';

it('says its charset', () => {
  expect(text('text/css', '').type).toBe('text/css; charset=utf-8');
  expect(page(() => html`<p>Xã</p>`)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
});

it('renders a page at the moment it is asked for', () => {
  const year = page(now => html`${now.getUTCFullYear()}`);
  expect(year.body(new Date('2026-11-20T00:00:00Z'))).toBe('2026');
});

it('escapes addresses in a sitemap', () => {
  expect(sitemapXml('http://127.0.0.1:1', ['/a?x=1&y=2'])).toContain(
    '<loc>http://127.0.0.1:1/a?x=1&amp;y=2</loc>',
  );
});
