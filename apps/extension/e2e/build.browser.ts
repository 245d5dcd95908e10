import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_BUILD, TEST_BUILD } from './panel.ts';

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(join(PUBLISHED_BUILD, file))).length;
}

async function manifest(build: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
}

describe('the published build', () => {
  it('asks for the least', async () => {
    const published = await manifest(PUBLISHED_BUILD);
    expect(new Set(published.permissions as string[])).toEqual(
      new Set(['activeTab', 'scripting', 'storage', 'sidePanel']),
    );
    expect(published.optional_host_permissions).toEqual(['*://*/*']);
    expect(published).not.toHaveProperty('host_permissions');
    expect(published).not.toHaveProperty('content_scripts');
    expect(published).not.toHaveProperty('web_accessible_resources');
    expect(published.default_locale).toBe('vi');
  });

  it('differs from the test build by its hosts alone', async () => {
    const { host_permissions, ...test } = await manifest(TEST_BUILD);
    expect(host_permissions).toHaveLength(2);
    expect(test).toEqual(await manifest(PUBLISHED_BUILD));
  });

  it('injects at most 40 KB into a page, gzip', async () => {
    expect(await gzipped('reader.js')).toBeLessThanOrEqual(40 * 1024);
    expect(await gzipped('marker.js')).toBeLessThanOrEqual(40 * 1024);
  });

  it('loads at most 120 KB of scripts into the side panel, gzip', async () => {
    const page = await readFile(join(PUBLISHED_BUILD, 'sidepanel.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(match => match[1] ?? '');
    const chunks = (await readdir(join(PUBLISHED_BUILD, 'chunks'))).map(name => `chunks/${name}`);
    const files = new Set([...named, ...chunks]);
    expect(named.length).toBeGreaterThan(0);
    let sum = 0;
    for (const file of files) sum += await gzipped(file);
    expect(sum).toBeLessThanOrEqual(120 * 1024);
  });
});
