import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lists, listKey } from './lists.ts';

const SITE = 'https://x.gov.vn';
const at = (...paths: string[]) => new Set(paths.map(path => SITE + path));

describe('listKey', () => {
  it.each([
    ['/tin', '/tin?page=2'],
    ['/tin', '/tin?trang=15'],
    ['/tin?muc=3', '/tin?muc=3&page=2'],
    ['/tin?muc=3', '/tin?page=2&muc=3'],
    ['/tin', '/tin/page/3'],
    ['/tin.html', '/tin/trang-4.html'],
    ['/van-ban/', '/van-ban-page-2.html'],
    ['/tin?muc=3', '/tin?muc=3&start=20'],
  ])('is the same for %s and %s', (first, further) => {
    expect(listKey(SITE + further)).toBe(listKey(SITE + first));
  });

  it('tells lists apart', () => {
    const lists = ['/tin', '/tin?muc=3', '/van-ban', '/bai/page-dau'].map(path => listKey(SITE + path));
    expect(new Set(lists).size).toBe(lists.length);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(typeof listKey(text)).toBe('string');
      }),
    );
  });
});

describe('what a list promises', () => {
  it('is nothing before a page of it was read', () => {
    expect(new Lists().promise(listKey(`${SITE}/tin`))).toBe(0);
  });

  it('averages what its last page named with what all did', () => {
    const lists = new Lists();
    lists.read(`${SITE}/tb`, at('/a', '/b', '/c', '/d'), at('/a', '/b', '/c', '/d'));
    expect(lists.promise(listKey(`${SITE}/tb?page=2`))).toBe(4);
    lists.read(`${SITE}/tb?page=2`, at('/e'), at());
    expect(lists.promise(listKey(`${SITE}/tb?page=3`))).toBe(1);
  });

  it('fades where every page holds the same', () => {
    const lists = new Lists();
    for (const page of [1, 2, 3, 4]) lists.read(`${SITE}/tb?page=${page}`, at('/a', '/b'), at('/a', '/b'));
    expect(lists.promise(listKey(`${SITE}/tb`))).toBeLessThan(0.5);
  });

  it('leaves out what stands on most pages', () => {
    const lists = new Lists();
    for (const path of ['/', '/x', '/y', '/tb']) lists.read(SITE + path, at('/menu'), at('/menu'));
    expect(lists.promise(listKey(`${SITE}/tb`))).toBe(0);
  });

  it('remembers what the list was opened for', () => {
    const lists = new Lists();
    lists.opened(`${SITE}/tb`, [3, 7]);
    expect([...(lists.leadsOf(listKey(`${SITE}/tb?page=9`)) ?? [])]).toEqual([3, 7]);
  });
});
