import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { html } from './markup.ts';
import { page } from './page.ts';

const text = page('<Ma trận>', 'vi', html`<p>Nội dung</p>`);
const document = parseHtml(text);

it('names its language and title', () => {
  expect(text.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true);
  expect(document.title).toBe('<Ma trận>');
});

it('allows its own style by hash and nothing else', () => {
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});

it('loads and runs nothing', () => {
  expect(document.querySelectorAll('script, link, img, iframe, object, [style], [onclick]')).toHaveLength(0);
  expect(text).not.toMatch(/url\(|@import/);
});
