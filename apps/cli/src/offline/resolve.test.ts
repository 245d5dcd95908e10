import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { Listing } from './listing.ts';
import { resolveSaved, segmentsOf } from './resolve.ts';

const AT = 'http://saved-portal.invalid';

const FILES = {
  'index.html': 'home',
  'tin-tuc/index.html': 'tin',
  'tin-tuc/bai.html': 'bai',
  'gioi-thieu': 'không đuôi',
  'tệp/Dự toán.pdf': '%PDF',
  'danh-sach.aspx': 'mặc định',
  'danh-sach.aspx?trang=2': 'trang 2',
  'list@page=3.html': 'trang 3',
};

describe('segmentsOf', () => {
  it.each([
    ['/', []],
    ['/a//b/', ['a', 'b']],
    ['/t%E1%BB%87p/x', ['tệp', 'x']],
    ['/a/%2e%2e/b', null],
    ['/a%2Fb', null],
    ['/a%5Cb', null],
    ['/a%00', null],
    ['/%E0%A4%A', null],
  ])('%s', (path, segments) => expect(segmentsOf(path)).toEqual(segments));
});

describe('resolveSaved', () => {
  it.each([
    ['/', 'index.html', '/'],
    ['/?utm=1', 'index.html', '/'],
    ['/index.html', 'index.html', '/index.html'],
    ['/tin-tuc/', 'tin-tuc/index.html', '/tin-tuc/'],
    ['/tin-tuc', 'tin-tuc/index.html', '/tin-tuc/'],
    ['/tin-tuc/bai', 'tin-tuc/bai.html', '/tin-tuc/bai'],
    ['/tin-tuc/bai/', 'tin-tuc/bai.html', '/tin-tuc/bai'],
    ['/tin-tuc/bai.html?x=1#y', 'tin-tuc/bai.html', '/tin-tuc/bai.html'],
    ['/gioi-thieu', 'gioi-thieu', '/gioi-thieu'],
    ['/t%E1%BB%87p/D%E1%BB%B1%20to%C3%A1n.pdf', 'tệp/Dự toán.pdf', '/t%E1%BB%87p/D%E1%BB%B1%20to%C3%A1n.pdf'],
    ['/danh-sach.aspx?trang=2', 'danh-sach.aspx?trang=2', '/danh-sach.aspx?trang=2'],
    ['/danh-sach.aspx?trang=9', 'danh-sach.aspx', '/danh-sach.aspx'],
    ['/list?page=3', 'list@page=3.html', '/list?page=3'],
  ])('%s is %s', async (url, path, pathname) => {
    const root = folderOf(FILES);
    expect(await resolveSaved(root, AT + url, await Listing.of(root))).toMatchObject({
      path: join(root, path),
      pathname,
    });
  });

  it.each(['/khong-co', '/gioi-thieu/', '/tin-tuc/..%2f..%2fetc/passwd', '/%00'])(
    '%s is nothing',
    async url => {
      const root = folderOf(FILES);
      expect(await resolveSaved(root, AT + url, await Listing.of(root))).toBeNull();
    },
  );

  it('reads nothing outside of the folder, by address or by link', async () => {
    const outside = folderOf({ 'mat.html': 'mật' });
    const root = folderOf({ 'index.html': 'home' });
    symlinkSync(join(outside, 'mat.html'), join(root, 'mat.html'));
    symlinkSync(outside, join(root, 'ngoai'));
    for (const url of [
      '/mat.html',
      '/ngoai/mat.html',
      `/..${outside}/mat.html`,
      `/%2e%2e${outside}/mat.html`,
    ]) {
      expect(await resolveSaved(root, AT + url, await Listing.of(root))).toBeNull();
    }
  });
});
