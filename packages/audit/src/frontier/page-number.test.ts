import { expect, it } from 'vitest';
import { pageNumber, withoutPageNumber } from './page-number.ts';

it.each([
  ['/tin?page=2', 2, '/tin'],
  ['/tin?trang=15&x=1', 15, '/tin?x=1'],
  ['/tin?x=1&trang=15', 15, '/tin?x=1'],
  ['/tin/page/3', 3, '/tin'],
  ['/tin/trang-4.html', 4, '/tin.html'],
  ['/van-ban-page-2.html', 2, '/van-ban.html'],
  ['/van-ban_trang_12', 12, '/van-ban'],
  ['/web/guest/tin?p_p_id=101&_101_INSTANCE_x1_cur=3', 3, '/web/guest/tin?p_p_id=101'],
  ['/tin?start=20', 3, '/tin'],
  ['/tin?muc=2&limitstart=5', 2, '/tin?muc=2'],
  ['/Lists/Posts/AllPosts.aspx?PageFirstRow=31', 5, '/Lists/Posts/AllPosts.aspx'],
  ['/tin?start=0', 0, '/tin'],
  ['/tin?page=1', 0, '/tin'],
  ['/tin?homepage=2', 0, '/tin?homepage=2'],
  ['/tin?restart=20', 0, '/tin?restart=20'],
  ['/bai/page-dau', 0, '/bai/page-dau'],
  ['/tin', 0, '/tin'],
])('%s is page %i of %s', (path, number, first) => {
  expect(pageNumber(`https://x.gov.vn${path}`)).toBe(number);
  expect(withoutPageNumber(`https://x.gov.vn${path}`)).toBe(`https://x.gov.vn${first}`);
});
