import { describe, expect, it } from 'vitest';
import { facts, html, page } from '../testing/page.ts';
import { readHtml } from './html.ts';

const SCRIPT = '<script src="/app.js"></script>';
const text = (length: number) => `<p>${'chữ '.repeat(length / 4)}</p>`;

describe('a shell', () => {
  it.each([
    ['a bare root with a script', `<div id="root"></div>${SCRIPT}`, true],
    ['two links and a script', `<a href="/a">a</a><a href="/b">b</a>${SCRIPT}`, true],
    ['three links', `<a href="/a">a</a><a href="/b">b</a><a href="/c">c</a>${SCRIPT}`, false],
    ['enough text', `${text(260)}${SCRIPT}`, false],
    ['little text', `${text(200)}${SCRIPT}`, true],
    ['no script', '<div id="root"></div>', false],
  ])('with %s: %s', (_, body, shell) => {
    expect(page(body).shell).toBe(shell);
  });

  it('is none any more when it was rendered', () => {
    expect(page(SCRIPT, '', { rendered: true }).shell).toBe(false);
  });
});

describe('the facts of a page', () => {
  it('stand in its record', () => {
    const given = facts('a', {
      finalUrl: 'https://hoaan.vidu.gov.vn/b',
      status: 203,
      bytes: 7,
      sha256: 'ab',
    });
    expect(readHtml(html(''), given)).toMatchObject(given);
  });
  it('has no digest where none was made', () => {
    expect(page('x')).not.toHaveProperty('sha256');
  });
  it('tell today’s clock by the day of the visit in Vietnam', () => {
    const read = (fetchedAt: string) => page('<p>Thứ bảy, 21/11/2026</p>', '', { fetchedAt }).dates[0]?.role;
    expect(read('2026-11-20T18:00:00Z')).toBe('clock');
    expect(read('2026-12-20T18:00:00Z')).toBe('text');
  });
  it('resolve links against the address that answered', () => {
    const record = page('<a href="x">x</a>', 'a/b', { finalUrl: 'https://hoaan.vidu.gov.vn/c/d' });
    expect(record.links[0]?.href).toBe('https://hoaan.vidu.gov.vn/c/x');
  });
});
