import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { PageCache } from './folder.ts';

const page = (path: string, text = '<p>Lịch') => ({
  url: `https://xa.gov.vn/${path}`,
  contentType: 'text/html',
  etag: '"1"',
  body: Buffer.from(text),
});

describe('PageCache', () => {
  it('keeps a page under the digest of its address, the last one of it', async () => {
    const cache = new PageCache(join(folderOf({}), 'sau', 'nua'));
    expect(await cache.get(page('a').url)).toBeNull();
    await cache.put(page('a'));
    await cache.put(page('a', '<p>Mới'));
    expect(readdirSync(cache.folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.page$/)]);
    expect((await cache.get(page('a').url))?.body.toString()).toBe('<p>Mới');
    expect(await cache.get(page('b').url)).toBeNull();
    expect(cache.problem).toBeUndefined();
  });

  it('has no page where its file is damaged', async () => {
    const cache = new PageCache(folderOf({}));
    await cache.put(page('a'));
    const file = join(cache.folder, readdirSync(cache.folder)[0] ?? '');
    writeFileSync(file, readFileSync(file).subarray(0, -3));
    expect(await cache.get(page('a').url)).toBeNull();
  });

  it('keeps no page beyond its bound, and reads no file beyond it', async () => {
    const cache = new PageCache(folderOf({}), { maxPage: 10, maxTotal: 1e9 });
    await cache.put(page('a', 'x'.repeat(11)));
    expect(readdirSync(cache.folder)).toEqual([]);
    await cache.put(page('a', 'x'));
    writeFileSync(join(cache.folder, readdirSync(cache.folder)[0] ?? ''), Buffer.alloc(100_000));
    expect(await cache.get(page('a').url)).toBeNull();
  });

  it('makes room by what was not used for longest, and leaves other files alone', async () => {
    const cache = new PageCache(folderOf({ 'ghi-chu.txt': 'x'.repeat(9_000) }), {
      maxPage: 1e6,
      maxTotal: 700,
    });
    const names: string[] = [];
    for (const path of ['a', 'b', 'c', 'd']) {
      await cache.put(page(path));
      const name = readdirSync(cache.folder).find(one => one.endsWith('.page') && !names.includes(one)) ?? '';
      names.push(name);
      utimesSync(join(cache.folder, name), 1000 + names.length, 1000 + names.length);
    }
    await cache.use(page('a').url);
    await cache.prune();
    expect(await cache.get(page('a').url)).not.toBeNull();
    expect(await cache.get(page('b').url)).toBeNull();
    expect(readdirSync(cache.folder)).toContain('ghi-chu.txt');
    expect(readdirSync(cache.folder).length).toBeLessThan(5);
  });

  it('says why it cannot keep anything, and goes on', async () => {
    const folder = folderOf({ tep: 'x' });
    const cache = new PageCache(join(folder, 'tep', 'trong-tep'));
    await cache.prune();
    await cache.put(page('a'));
    expect(cache.problem).toMatch(/^E(NOTDIR|EXIST)$/);
    const unpruned = new PageCache(join(folder, 'tep', 'trong-tep'));
    await unpruned.put(page('a'));
    expect(unpruned.problem).toMatch(/^E(NOTDIR|EXIST)$/);
    expect(await cache.get(page('a').url)).toBeNull();
  });
});
