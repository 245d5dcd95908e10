import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_BUILD, TEST_BUILD } from './panel.ts';

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(join(PUBLISHED_BUILD, file))).length;
}

async function manifest(build: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
}

/** The scripts that a page names, and those that they import from the start. */
async function scriptsOf(page: string): Promise<ReadonlySet<string>> {
  const html = await readFile(join(PUBLISHED_BUILD, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(match => match[1] ?? '');
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = await readFile(join(PUBLISHED_BUILD, file), 'utf8');
    for (const [, named = ''] of text.matchAll(/\b(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g)) {
      waiting.push(posix.join(posix.dirname(file), named));
    }
  }
  return found;
}

describe('the published build', () => {
  it('asks for the least', async () => {
    const published = await manifest(PUBLISHED_BUILD);
    expect(new Set(published.permissions as string[])).toEqual(
      new Set(['activeTab', 'scripting', 'storage', 'webRequest', 'sidePanel', 'offscreen']),
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

  it('keeps the libraries of documents in the script of the worker that reads them', async () => {
    expect(await gzipped('document-reader.js')).toBeGreaterThan(200 * 1024);
    expect(await gzipped('background.js')).toBeLessThanOrEqual(176 * 1024);
    for (const file of await scriptsOf('offscreen.html')) expect(await gzipped(file)).toBeLessThan(60 * 1024);
  });

  it('loads at most 120 KB of scripts into the side panel, gzip', async () => {
    let sum = 0;
    for (const file of await scriptsOf('sidepanel.html')) sum += await gzipped(file);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(120 * 1024);
  });
});
