import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { html } from './markup.ts';
import { shell } from './shell.ts';

const page = {
  language: 'vi',
  title: 'A',
  main: html`<h1>A</h1>`,
  home: 'index.html',
  other: 'en/index.html',
} as const;

it('allows the style and the script that are in it, by their digest', () => {
  const text = shell({ ...page, searches: true });
  for (const tag of ['style', 'script']) {
    const [, inside = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(text) ?? [];
    const digest = createHash('sha256').update(inside).digest('base64');
    expect(text).toContain(`${tag}-src &#39;sha256-${digest}&#39;`);
  }
});

it('offers the other language in that language', () => {
  expect(shell(page)).toContain('<a href="en/index.html" lang="en" hreflang="en">English</a>');
  expect(shell({ ...page, language: 'en' })).toContain('lang="vi" hreflang="vi">Tiếng Việt</a>');
});
