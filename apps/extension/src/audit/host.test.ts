import { describe, expect, it } from 'vitest';
import { hostPattern, isLoopback, isOfPortal } from './host.ts';

describe('hostPattern', () => {
  it('names the one host, under both schemes and any port', () => {
    expect(hostPattern('https://xa.gov.vn:8443/vi/?a#b')).toBe('*://xa.gov.vn/*');
  });
});

describe('isLoopback', () => {
  it.each([
    ['http://127.0.0.1:80/', true],
    ['http://localhost/', true],
    ['http://[::1]:3000/', true],
    ['http://127.0.0.1.gov.vn/', false],
    ['https://xa.gov.vn/', false],
  ])('%s: %s', (url, expected) => expect(isLoopback(url)).toBe(expected));
});

describe('isOfPortal', () => {
  it.each([
    ['https://xa.gov.vn/a', true],
    ['http://www.xa.gov.vn/a', true],
    ['https://tin.xa.gov.vn/', true],
    ['https://dichvucong.gov.vn/', false],
    ['https://gov.vn/', false],
    ['https://exa.gov.vn/', false],
    ['not an address', false],
  ])('%s: %s', (url, expected) => expect(isOfPortal(url, 'https://xa.gov.vn/')).toBe(expected));

  it('tells ports of one host apart', () => {
    expect(isOfPortal('http://127.0.0.1:81/', 'http://127.0.0.1:80/')).toBe(false);
  });
});
