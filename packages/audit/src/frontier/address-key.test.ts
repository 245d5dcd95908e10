import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, hostOf, isOnSite } from './address-key.ts';

describe('addressKey', () => {
  it.each([
    ['https://www.x.gov.vn/', 'http://x.gov.vn'],
    ['https://x.gov.vn:443/a', 'http://x.gov.vn:80/a/'],
    ['https://x.gov.vn/a//b', 'https://x.gov.vn/a/b'],
    ['https://x.gov.vn/index.html', 'https://x.gov.vn/'],
    ['https://x.gov.vn/vi/Default.aspx', 'https://x.gov.vn/vi'],
    ['https://x.gov.vn/Pages/default.aspx', 'https://x.gov.vn/'],
    ['https://x.gov.vn/a?b=1&a=2', 'https://x.gov.vn/a?a=2&b=1'],
    ['https://x.gov.vn/a?utm_source=z&fbclid=1', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/a;jsessionid=9F?sid=3', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/(S(1b99524fbbd47d58e7ac23cd))/a', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/a?id=1&sort=ten&order=asc', 'https://x.gov.vn/a?id=1'],
    ['https://x.gov.vn/a?print=1&tmpl=component', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/a?lang=vi&nv=news', 'https://x.gov.vn/a?nv=news'],
    ['https://x.gov.vn/a#muc-2', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/l%E1%BB%8Bch', 'https://x.gov.vn/lịch'],
    ['https://x.gov.vn/li%CC%A3ch', 'https://x.gov.vn/lịch'],
  ])('takes %s and %s for one page', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
    expect(addressKey(a)).not.toBeNull();
  });

  it.each([
    ['https://x.gov.vn/a', 'https://x.gov.vn/b'],
    ['https://x.gov.vn/a?id=1', 'https://x.gov.vn/a?id=2'],
    ['https://x.gov.vn/a?lang=en', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/a?tmpl=danh-sach', 'https://x.gov.vn/a'],
    ['https://x.gov.vn/#/a', 'https://x.gov.vn/#/b'],
    ['https://x.gov.vn/#!/a', 'https://x.gov.vn/'],
    ['https://x.gov.vn:8080/', 'https://x.gov.vn/'],
    ['https://a.x.gov.vn/', 'https://x.gov.vn/'],
    ['https://x.gov.vn/index-2.html', 'https://x.gov.vn/'],
  ])('tells %s from %s', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });

  it.each(['', 'javascript:void(0)', 'mailto:a@b.vn', '/a', 'http://', 'ftp://x.vn/'])(
    'has none for %j',
    address => {
      expect(addressKey(address)).toBeNull();
    },
  );

  it('never throws and does not change', () => {
    fc.assert(
      fc.property(fc.string(), path => {
        const address = `https://x.gov.vn/${path}`;
        expect(addressKey(address)).toBe(addressKey(address));
      }),
    );
  });

  it('does not care for the order of parameters', () => {
    const pair = fc.tuple(fc.constantFrom('id', 'cat', 'tin'), fc.nat(9));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), pairs => {
        const query = (list: typeof pairs) => list.map(([name, value]) => `${name}=${value}`).join('&');
        expect(addressKey(`https://x.vn/?${query(pairs)}`)).toBe(
          addressKey(`https://x.vn/?${query([...pairs].reverse())}`),
        );
      }),
    );
  });

  it('keeps knowing addresses beyond what it remembers', () => {
    for (let n = 0; n < 20_100; n++) addressKey(`https://x.gov.vn/${n}`);
    expect(addressKey('https://x.gov.vn/5')).toBe('x.gov.vn/5');
  });
});

describe('hostOf', () => {
  it.each([
    ['https://WWW.X.gov.vn/a', 'x.gov.vn'],
    ['http://x.vn:8080/', 'x.vn:8080'],
    ['/a', ''],
  ])('of %s is %j', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('isOnSite', () => {
  const own = 'https://hoaan.vidu.gov.vn/';
  const shared = 'https://vidu.gov.vn/xa-hoa-an';
  it.each([
    ['http://www.hoaan.vidu.gov.vn/a', own, true],
    ['https://hoaan.vidu.gov.vn:443/a', own, true],
    ['https://vidu.gov.vn/', own, false],
    ['https://hoaan.vidu.gov.vn.evil.com/', own, false],
    ['https://congbao.hoaan.vidu.gov.vn/', own, true],
    ['https://tin.congbao.hoaan.vidu.gov.vn/a', own, true],
    ['https://dvc.hoaan.vidu.gov.vn/', own, false],
    ['https://xa-khac.hoaan.vidu.gov.vn/', own, false],
    ['https://ubndxakhac.hoaan.vidu.gov.vn/', own, false],
    ['https://xahoi.hoaan.vidu.gov.vn/', own, true],
    ['https://khac.vidu.gov.vn/', own, false],
    ['https://khachoaan.vidu.gov.vn/', own, false],
    ['https://hoaan.vidu.gov.vn/', 'https://vidu.gov.vn/', false],
    ['https://congbao.vidu.gov.vn/', 'https://vidu.gov.vn/', false],
    ['https://hoaan.vidu.gov.vn/', 'https://gov.vn/', false],
    ['https://tin.hoaan.vidu.vn/', 'https://hoaan.vidu.vn/', false],
    ['https://tin.vidu.gov.vn/xa-hoa-an/a', shared, false],
    ['https://vidu.gov.vn/xa-hoa-an/tin', shared, true],
    ['https://vidu.gov.vn/xa-hoa-an', shared, true],
    ['https://vidu.gov.vn/xa-hoa-anh', shared, false],
    ['https://vidu.gov.vn/xa-khac', shared, false],
    ['https://vidu.gov.vn/tep/bao-cao.pdf', shared, true],
    ['mailto:a@vidu.gov.vn', shared, false],
  ])('%s on %s: %s', (address, home, on) => {
    expect(isOnSite(address, home)).toBe(on);
  });
});
