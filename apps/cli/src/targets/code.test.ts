import { describe, expect, it } from 'vitest';
import { unitCodeOf } from './code.ts';

const portal = (url: string) => unitCodeOf({ kind: 'portal', name: url, url });

describe('unitCodeOf', () => {
  it.each([
    ['https://www.hoaan.gov.vn/', 'hoaan.gov.vn'],
    ['http://hoaan.gov.vn/', 'hoaan.gov.vn'],
    ['https://tinh.gov.vn/xa-hoa-an/', 'tinh.gov.vn-xa-hoa-an'],
    ['http://127.0.0.1:8080/', '127.0.0.1-8080'],
  ])('%s', (url, code) => expect(portal(url)).toBe(code));

  it('keeps long addresses apart in 40 characters', () => {
    const [a, b] = [portal(`https://${'a'.repeat(60)}.vn/1`), portal(`https://${'a'.repeat(60)}.vn/2`)];
    expect(a?.length).toBe(40);
    expect(a).not.toBe(b);
  });

  it.each([
    ['file', '/a/Xã Đắk Búk.html', 'xa-dak-buk'],
    ['file', 'trang', 'trang'],
    ['folder', '/luu/cong.gov.vn/', 'cong.gov.vn'],
  ] as const)('names a %s at %s', (kind, path, code) => {
    expect(unitCodeOf({ kind, name: path, path })).toBe(code);
  });

  it('has a code for a name without letters', () => {
    expect(unitCodeOf({ kind: 'file', name: '', path: '…' })).toMatch(/^[0-9a-f]{8}$/);
  });
});
