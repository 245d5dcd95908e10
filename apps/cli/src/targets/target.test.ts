import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { addressOf, isAddress, labelOf, recogniseTarget } from './target.ts';

describe('addressOf', () => {
  it.each([
    ['https://Xa.gov.vn', 'https://xa.gov.vn/'],
    ['http://xa.gov.vn/a b#c', 'http://xa.gov.vn/a%20b'],
    ['https://ai:mat@xa.gov.vn/', 'https://xa.gov.vn/'],
  ])('%s is %s', (text, url) => expect(addressOf(text)).toBe(url));

  it.each(['ftp://xa.gov.vn/', 'xa.gov.vn', 'https://', 'http://[', 'https://a b/'])('%s is none', text => {
    expect(() => addressOf(text)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('recogniseTarget', () => {
  const files = {
    'cong/index.html': '<p>',
    'trang.html': '<p>',
    trang: '<!doctype html>',
    'a.pdf': '%PDF',
    'trong/x': '',
  };

  it('tells an address, a page and a portal', async () => {
    const folder = folderOf(files);
    expect(isAddress('https://xa.gov.vn')).toBe(true);
    expect(await recogniseTarget('https://xa.gov.vn')).toMatchObject({
      kind: 'portal',
      url: 'https://xa.gov.vn/',
    });
    for (const name of ['trang.html', 'trang']) {
      expect((await recogniseTarget(join(folder, name))).kind).toBe('file');
    }
    expect((await recogniseTarget(join(folder, 'cong'))).kind).toBe('folder');
  });

  it.each([
    ['khong-co.html', 'target.missing'],
    ['trang.html/duoi', 'target.missing'],
    ['a.pdf', 'target.notHtml'],
    ['trong', 'target.noIndex'],
  ])('says what is wrong with %s', async (name, key) => {
    await expect(recogniseTarget(join(folderOf(files), name))).rejects.toMatchObject({ exitCode: 1, key });
  });
});

describe('labelOf', () => {
  it.each([
    [{ kind: 'portal', name: '', url: 'https://xa.gov.vn/' }, 'xa.gov.vn'],
    [{ kind: 'portal', name: '', url: 'https://tinh.gov.vn/xa-a' }, 'tinh.gov.vn/xa-a'],
    [{ kind: 'folder', name: '', path: '/a/b/cong/' }, 'cong'],
    [{ kind: 'file', name: '', path: 'b/trang.html' }, 'trang.html'],
  ] as const)('%o', (target, label) => expect(labelOf(target)).toBe(label));
});
