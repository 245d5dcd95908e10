import { describe, expect, it } from 'vitest';
import type { Connection } from '../session/outcome.ts';
import { run, said } from '../testing/probe.ts';
import { OTHER_TEXT, type Pages } from '../testing/site.ts';

const check = (what: 'reachable' | 'https' | 'service-links') => ({ probe: 'http' as const, check: what });
const HOME: Pages = { '': OTHER_TEXT };

describe('https', () => {
  it.each<[Connection | null, string]>([
    [{ kind: 'live', https: 'valid', redirectsToHttps: true }, 'met'],
    [{ kind: 'live', https: 'valid' }, 'met'],
    [{ kind: 'live', https: 'valid', redirectsToHttps: false }, 'half https-no-redirect'],
    [{ kind: 'live', https: 'absent' }, 'missed https-missing'],
    [{ kind: 'live', https: 'failed' }, 'missed https-missing'],
    [{ kind: 'live', https: 'expired' }, 'missed https-invalid'],
    [{ kind: 'live', https: 'wrong-name' }, 'missed https-invalid'],
    [{ kind: 'live' }, 'open offline-copy'],
    [{ kind: 'offline', https: 'valid' }, 'open offline-copy'],
    [null, 'open offline-copy'],
  ])('with %j: %s', (connection, wanted) => {
    expect(said(run(check('https'), HOME, { connection }))).toBe(wanted);
  });
  it('is half met where parts come over plain HTTP', () => {
    const pages: Pages = { '': `${OTHER_TEXT}<img src="http://hoaan.vidu.gov.vn/a.png">` };
    expect(said(run(check('https'), pages, { connection: { kind: 'live', https: 'valid' } }))).toBe(
      'half mixed-content',
    );
  });
  it('cannot be told where the home page was not read', () => {
    expect(
      said(run(check('https'), { '': { failure: 'dns' } }, { connection: { kind: 'live', https: 'valid' } })),
    ).toBe('open portal-unreachable');
  });
});

describe('reachable', () => {
  const broken = (count: number): Pages =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`b${n}`, { failure: 'http-status' as const, status: 500 }]),
    );
  it.each<[string, Pages, string]>([
    ['a home page', HOME, 'met'],
    ['a few broken pages', { ...HOME, a: OTHER_TEXT, ...broken(2) }, 'met'],
    ['mostly broken pages', { ...HOME, ...broken(4) }, 'half portal-mostly-broken'],
    ['an empty home page', { '': '' }, 'open evidence-conflict'],
    ['no home page', { '': { failure: 'timeout' } }, 'open portal-unreachable'],
  ])('with %s: %s', (_, pages, wanted) => {
    expect(said(run(check('reachable'), pages))).toBe(wanted);
  });
  it('does not blame the portal for what robots.txt or a bound kept from being read', () => {
    const kept: Pages = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map(path => [path, { failure: 'robots' as const }]),
    );
    expect(said(run(check('reachable'), { ...HOME, ...kept }))).toBe('met');
  });
  it('cannot be told of a saved copy', () => {
    expect(said(run(check('reachable'), HOME, { connection: { kind: 'offline' } }))).toBe(
      'open offline-copy',
    );
  });
});

describe('service links', () => {
  const links = (...hrefs: string[]): Pages => ({
    '': hrefs.map(href => `<a href="${href}">Dịch vụ công</a>`).join(''),
  });
  it.each<[string, Pages, string]>([
    ['to the national portal', links('https://dichvucong.gov.vn/'), 'met'],
    [
      'to a closed one besides',
      links('https://dichvucong.gov.vn/', 'https://dichvucong.vidu.gov.vn/a'),
      'missed dead-links',
    ],
    ['to neither', links('https://vidu.gov.vn/'), 'open ask-inspector'],
  ])('%s', (_, pages, wanted) => {
    expect(said(run(check('service-links'), pages))).toBe(wanted);
  });
  it('counts each dead one once', () => {
    const pages = links(
      'https://dvc.vidu.gov.vn/a',
      'https://dvc.vidu.gov.vn/a',
      'https://dvc.vidu.gov.vn/b',
    );
    expect(run(check('service-links'), pages).detail).toEqual({ count: 2 });
  });
});
