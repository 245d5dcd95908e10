import { describe, expect, it } from 'vitest';
import { hostOf, isLoopback, Site } from './site.ts';

describe('hostOf', () => {
  it.each([
    ['https://WWW.Xa.gov.vn/a', 'xa.gov.vn'],
    ['http://xa.gov.vn:80/', 'xa.gov.vn'],
    ['http://xa.gov.vn:8080/', 'xa.gov.vn:8080'],
  ])('%s is at %s', (url, host) => expect(hostOf(url)).toBe(host));
});

describe('isLoopback', () => {
  it.each([
    ['http://127.0.0.1:8080/', true],
    ['http://localhost/', true],
    ['http://[::1]:80/', true],
    ['http://127.0.0.1.example.vn/', false],
    ['https://xa.gov.vn/', false],
  ])('%s: %s', (url, loopback) => expect(isLoopback(url)).toBe(loopback));
});

describe('Site', () => {
  const site = new Site('http://xa.tinh.gov.vn/');
  it.each([
    ['https://xa.tinh.gov.vn/a', true],
    ['http://www.xa.tinh.gov.vn/', true],
    ['https://tep.xa.tinh.gov.vn/1.pdf', true],
    ['https://dichvucong.tinh.gov.vn/', false],
    ['https://tinh.gov.vn/', false],
    ['https://cxa.tinh.gov.vn/', false],
  ])('%s within: %s', (url, within) => expect(site.has(url)).toBe(within));

  it('takes in the host it moved to', () => {
    const moved = new Site('http://cu.gov.vn/');
    moved.add('https://moi.gov.vn/');
    expect(moved.has('https://moi.gov.vn/a')).toBe(true);
  });
});
