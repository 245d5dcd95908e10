import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPortalFolder } from './folder.ts';

let folder: string;
const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'niemyet-labels-'));
  await write('labels.json', { sites: { a: { page: 'a.html', name: 'Xã A', cms: 'x', ind: {} } } });
  await write('label-map.json', { labels: { land: ['land-use-plan'] } });
  await write('manifest.json', [
    { slug: 'a', url: 'https://a.example/' },
    { slug: 'b', url: null },
  ]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('labels, map and addresses; whole portals may be absent', async () => {
  const read = await readPortalFolder(folder);
  expect(read.urls).toEqual(new Map([['a.html', 'https://a.example/']]));
  expect(read.sites).toEqual([]);
  expect(read.sitesOn).toBeUndefined();
});

test('whole portals with the newest day their labels name', async () => {
  await mkdir(join(folder, 'site-labels'));
  const indicators = { x: { available: 'yes', newest: '2019-08-05' }, y: { available: 'no' } };
  await write('site-labels/town.json', { site: 'town', pages: 2, indicators });
  const read = await readPortalFolder(folder);
  expect(read.sites[0]?.folder).toBe(join(folder, 'sites', 'town'));
  expect(read.sitesOn).toBe('2019-08-05');
});

test('a damaged file is refused', async () => {
  await write('labels.json', { sites: { a: { page: 1 } } });
  await expect(readPortalFolder(folder)).rejects.toThrow();
});
