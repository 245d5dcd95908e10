import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrintView, isTrap } from './traps.ts';

const SITE = 'https://x.gov.vn';

describe('isTrap', () => {
  it.each([
    '/login',
    '/vi/dang-nhap.html',
    '/_layouts/15/start.aspx',
    '/a.pdf',
    '/anh/b.JPG',
    '/lich?month=10&year=2026',
    '/a/a/a',
    '/x/a/y/a/z/a',
    '/1/2/3/4/5/6/7/8/9/10/11/12/13',
    '/tim?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9&j=10&k=11',
    `/${'a'.repeat(1000)}`,
    '/tin?lang=en',
    '/index.php?nv=news&op=print/thong-bao/lich-tiep-cong-dan-12',
    '/index.php?nv=news&op=rss',
    '/index.php?nv=calendar',
    '/index.php?nv=users&op=login',
  ])('holds for %s', path => {
    expect(isTrap(SITE + path)).toBe(true);
  });
  it.each([
    '/',
    '/tin-tuc',
    '/lich-tiep-cong-dan.html',
    '/a/b/a',
    '/?id=12',
    '/tin?sort=ten',
    '/tin?print=1',
    '/index.php?lang=vi&nv=news',
    '/tin?page=2',
    '/dang-nhap-khau',
    '/lich-su-hinh-thanh',
    '/index.php?option=com_content&view=article&id=12&Itemid=3',
    '/index.php?nv=news&op=thong-bao/lich-tiep-cong-dan-12',
    '/index.php?nv=about&op=Co-cau-to-chuc.html',
    '/tim?q=print',
    '/web/xa?p_p_id=101&p_p_lifecycle=0&p_p_state=maximized&p_p_mode=view&p_p_col_id=column-2&p_p_col_count=1&_101_id=7',
  ])('does not hold for %s', path => {
    expect(isTrap(SITE + path)).toBe(false);
  });
  it('holds for what is no address, and never throws', () => {
    expect(isTrap('không')).toBe(true);
    fc.assert(
      fc.property(fc.string(), text => {
        expect(typeof isTrap(text)).toBe('boolean');
      }),
    );
  });
  it('ends every path that feeds on itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), part => {
        expect(isTrap(`${SITE}/${`${part}/`.repeat(3)}`)).toBe(true);
      }),
    );
  });
});

it.each([
  ['/in-bai/thong-bao/a', true],
  ['/print/12', true],
  ['/tin/12.print', false],
  ['/index.php?nv=news&op=print/thong-bao/a', true],
  ['/index.php?nv=news&op=thong-bao/a', false],
  ['/in-bai-tho', false],
  ['/blueprint/a', false],
])('of %s: a print view is %s', (path, printed) => expect(isPrintView(SITE + path)).toBe(printed));
