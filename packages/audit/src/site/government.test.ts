import { describe, expect, it } from 'vitest';
import { isGovernment, isProvinceServiceHost, isSocialNetwork } from './government.ts';

describe('isProvinceServiceHost', () => {
  it.each([
    ['dichvucong.vidu.gov.vn', true],
    ['dichvucong.bocongan.gov.vn', false],
    ['dichvucong.moh.gov.vn', false],
    ['motcua.vidu.gov.vn', true],
    ['motcua.huyencu.vidu.gov.vn', true],
    ['hcc.xamoi.vidu.gov.vn', false],
    ['dichvucong.gov.vn', false],
    ['dichvucong.bocongan.vn', false],
    ['vidu.gov.vn', false],
  ])('%s: %s', (host, is) => {
    expect(isProvinceServiceHost(host)).toBe(is);
  });
});

describe('isGovernment', () => {
  it.each([
    ['vidu.gov.vn', true],
    ['chinhphu.vn', true],
    ['dichvucong.gov.vn', true],
    ['dichvucong.vidu.gov.vn', false],
    ['gov.vn.example.com', false],
    ['bao.example.com', false],
  ])('%s: %s', (host, is) => {
    expect(isGovernment(host)).toBe(is);
  });
});

describe('isSocialNetwork', () => {
  it.each([
    ['www.facebook.com', true],
    ['oa.zalo.me', true],
    ['facebook.com.example.com', false],
    ['notfacebook.com', false],
    ['vidu.gov.vn', false],
  ])('%s: %s', (host, is) => {
    expect(isSocialNetwork(host)).toBe(is);
  });
});
