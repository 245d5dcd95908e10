import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWords, fileExtension, isDeadReference, resolveAddress, targetOf } from './address.ts';

const BASE = 'https://hoaan.vidu.gov.vn/vi/trang.html';

describe('targetOf', () => {
  it.each([
    ['tin-tuc', null, { href: 'https://hoaan.vidu.gov.vn/vi/tin-tuc', via: 'a' }],
    ['/tin-tuc', null, { href: 'https://hoaan.vidu.gov.vn/tin-tuc', via: 'a' }],
    ['//khac.gov.vn/a', null, { href: 'https://khac.gov.vn/a', via: 'a' }],
    [' \n/a ', null, { href: 'https://hoaan.vidu.gov.vn/a', via: 'a' }],
    ['?page=2', null, { href: 'https://hoaan.vidu.gov.vn/vi/trang.html?page=2', via: 'a' }],
    ['#/tin-tuc', null, { href: 'https://hoaan.vidu.gov.vn/vi/trang.html#/tin-tuc', via: 'a' }],
    ['#!/tin', null, { href: 'https://hoaan.vidu.gov.vn/vi/trang.html#!/tin', via: 'a' }],
    ['#top', null, { via: 'a' }],
    ['#', null, { via: 'a' }],
    ['', null, { via: 'a' }],
    [null, null, { via: 'a' }],
    ['mailto:a@b.vn', null, { via: 'a' }],
    ['tel:0262', null, { via: 'a' }],
    ['data:text/html,x', null, { via: 'a' }],
    ['file:///etc/passwd', null, { via: 'a' }],
    ['http://[', null, { via: 'a' }],
    ['javascript:void(0)', null, { via: 'onclick' }],
    ['javascript:;', "location.href='/lich'", { href: 'https://hoaan.vidu.gov.vn/lich', via: 'onclick' }],
    ['javascript:void(0)', "__doPostBack('a','')", { via: 'postback' }],
    [
      "javascript:window.open('/lich','_blank')",
      null,
      { href: 'https://hoaan.vidu.gov.vn/lich', via: 'onclick' },
    ],
    [null, "window.location.assign('/lich')", { href: 'https://hoaan.vidu.gov.vn/lich', via: 'onclick' }],
    [null, 'alert(1)', { via: 'onclick' }],
    [null, "moTrang('/lich')", { href: 'https://hoaan.vidu.gov.vn/lich', via: 'onclick' }],
    [
      "javascript:xem('lich.html?id=2', 1);",
      null,
      { href: 'https://hoaan.vidu.gov.vn/vi/lich.html?id=2', via: 'onclick' },
    ],
    [
      null,
      "return go('lich.aspx'); return false;",
      { href: 'https://hoaan.vidu.gov.vn/vi/lich.aspx', via: 'onclick' },
    ],
    [null, "chiaSe('https://mxh.example/a')", { via: 'onclick' }],
    [null, "doiAnh('/anh/a.png')", { via: 'onclick' }],
    [null, "tim('lich')", { via: 'onclick' }],
    [null, "in('/vi/trang.html')", { via: 'onclick' }],
    ["javascript:__doPostBack('ctl00$a','')", null, { via: 'postback' }],
    ['#', "__doPostBack('a','')", { via: 'postback' }],
    ["javascript:WebForm_DoPostBackWithOptions(new X('a'))", null, { via: 'postback' }],
    ["javascript:location.href='javascript:alert(1)'", null, { via: 'onclick' }],
  ] as const)('%j with %j', (reference, onclick, target) => {
    expect(targetOf(reference, onclick, BASE)).toEqual(target);
  });

  it('gives http(s) addresses only and never throws, whatever is written', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'http://', '//', '#', 'location.href="'), fc.string())
        .map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(fc.option(nasty), fc.option(nasty), (reference, onclick) => {
        const { href } = targetOf(reference, onclick, BASE);
        if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe('resolveAddress', () => {
  it('resolves against the base', () => {
    expect(resolveAddress('../a b', BASE)).toBe('https://hoaan.vidu.gov.vn/a%20b');
    expect(resolveAddress('javascript:1', BASE)).toBeUndefined();
    expect(resolveAddress('a', 'no base')).toBeUndefined();
  });
});

describe('isDeadReference', () => {
  it.each([
    '',
    '#',
    '#!',
    ' # ',
    'javascript:void(0)',
    'javascript:void(0);',
    'JavaScript: void 0',
    'javascript:;',
    'javascript:return false;',
  ])('holds for %j', reference => {
    expect(isDeadReference(reference)).toBe(true);
  });
  it.each(['#top', '/', 'javascript:go(1)', 'trang'])('does not hold for %j', reference => {
    expect(isDeadReference(reference)).toBe(false);
  });
});

describe('fileExtension', () => {
  it.each([
    ['https://x.vn/a/B.PDF?v=1#p', 'pdf'],
    ['https://x.vn/a.tar.gz', 'gz'],
    ['https://x.vn/v1.2/trang', ''],
    ['https://x.vn/', ''],
    ['a.html', 'html'],
  ])('of %s is %j', (address, extension) => {
    expect(fileExtension(address)).toBe(extension);
  });
});

describe('addressWords', () => {
  it.each([
    ['https://x.gov.vn/img/lich-tiep-dan_q3.pdf', 'img lich tiep dan q3 pdf'],
    ['/l%E1%BB%8Bch', 'lịch'],
    [`/${encodeURIComponent('lịch tiếp'.normalize('NFD'))}`, 'lịch tiếp'],
    ['/l%E1%BB%8Bch%E2%80%8B-ti%E1%BA%BFp', 'lịch tiếp'],
    ['/LichTiepDan-UBND.pdf', 'Lich Tiep Dan UBND pdf'],
    ['/%E0%A4%A-a', 'E0 A4 A a'],
    ['https://x.gov.vn', ''],
  ])('of %s', (address, words) => {
    expect(addressWords(address)).toBe(words);
  });
});
