import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savedName, writePortal } from './write.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sample-portal-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

it.each([
  ['/', 'text/html', 'index.html'],
  ['/van-ban', 'text/html', 'van-ban/index.html'],
  ['/tin-tuc/a-1.html', 'text/html', 'tin-tuc/a-1.html'],
  ['/Pages/tin.aspx', 'text/html', 'Pages/tin.html'],
  ['/Pages/tin.aspx?ItemID=3', 'text/html', 'Pages/tin-ItemID-3.html'],
  ['/tep/a.pdf', 'application/pdf', 'tep/a.pdf'],
])('names %s (%s) %s', (path, type, name) => {
  expect(savedName(path, type)).toBe(name);
});

describe('writePortal', () => {
  it.each(['dong-khue', 'loc-tram', 'na-phieng', 'an-hac'])(
    'writes %s as a folder whose links hold',
    async id => {
      await writePortal(id, dir, new Date('2026-11-20T03:00:00Z'));
      const home = await readFile(join(dir, 'index.html'), 'utf8');
      const internal = [...home.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(match => match[1] ?? '');
      expect(internal.length).toBeGreaterThan(20);
      for (const path of internal.filter(one => one !== '/cong-khai/quy-hoach-dat')) {
        const name = path === '/' ? 'index.html' : path.slice(1);
        const found = await stat(join(dir, name));
        expect(found.isFile() || (await stat(join(dir, name, 'index.html'))).isFile(), path).toBe(true);
      }
    },
  );

  it('stands the clock at the given moment', async () => {
    await writePortal('na-phieng', dir, new Date('2026-11-20T03:00:00Z'));
    expect(await readFile(join(dir, 'index.html'), 'utf8')).toContain('Thứ Sáu, 20/11/2026 10:00');
  });

  it('refuses a portal that needs its server', async () => {
    await expect(writePortal('ben-que', dir)).rejects.toThrow(RangeError);
  });
});
