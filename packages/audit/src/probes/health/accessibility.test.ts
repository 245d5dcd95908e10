import { describe, expect, it } from 'vitest';
import { readHtml } from '../../read/html.ts';
import { facts } from '../../testing/page.ts';
import { siteOf } from '../../testing/site.ts';
import { accessibility } from './accessibility.ts';

const VIEWPORT = '<meta name="viewport" content="width=device-width">';

function of({ lang = 'vi', head = VIEWPORT, body = '' }) {
  const [view] = siteOf({ '': '' }).site.views;
  if (!view) throw new Error('no page');
  const record = readHtml(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    facts(),
  );
  return accessibility({ ...view, record });
}
const pictures = (named: number, bare: number) =>
  '<img src="/a.png" alt="Ảnh">'.repeat(named) + '<img src="/b.png">'.repeat(bare);

describe('what a home page offers all readers', () => {
  it.each([
    ['all of it', {}],
    ['a language with its country', { lang: 'vi-VN' }],
    ['pictures that four of five have a text', { body: pictures(4, 1) }],
  ])('is met by %s', (_, page) => expect(of(page)).toMatchObject({ met: true, misses: [] }));
  it.each([
    ['viewport', { head: '' }],
    ['lang', { lang: 'en' }],
    ['lang', { lang: '' }],
    ['alt', { body: pictures(3, 1) }],
    ['viewport, lang', { head: '', lang: 'en' }],
  ])('lacks %s', (missing, page) => {
    expect(of(page)).toMatchObject({ met: false, half: true, reason: 'incomplete', detail: { missing } });
  });
  it('is not half of it where nothing is there, and says what is', () => {
    expect(of({ head: '', lang: 'en', body: pictures(0, 1) }).half).toBe(false);
    expect(of({ lang: 'en' }).proofs[0]?.evidence.text).toBe('viewport, alt');
  });
});
