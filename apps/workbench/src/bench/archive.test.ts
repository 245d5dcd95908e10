import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeLargePortal } from './archive.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))));

async function write(pages: number): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'niemyet-archive-'));
  folders.push(folder);
  await writeLargePortal(folder, pages);
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.html'));
  return new Map(
    await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

it('writes as many pages, all led to, the same each time', async () => {
  const files = await write(700);
  expect(Math.abs(files.size - 700)).toBeLessThan(5);
  const all = [...files.values()].join('');
  for (const name of files.keys()) if (name.startsWith('luu-tru/')) expect(all).toContain(`href="/${name}"`);
  const again = await write(700);
  for (const [name, html] of files) if (name.startsWith('luu-tru/')) expect(again.get(name)).toBe(html);
});
