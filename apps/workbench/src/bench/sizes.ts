import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../root.ts';

const BUILD = 'apps/extension/.output/chrome-mv3';

/** Bytes of some files, each compressed by gzip, in all. */
export function gzipBytes(files: readonly Buffer[]): number {
  return files.reduce((all, file) => all + gzipSync(file, { level: 9 }).length, 0);
}

/** Scripts that a page of the extension loads, its own folder being `/`. */
export function scriptsOf(html: string): string[] {
  const sources = html.matchAll(
    /<script[^>]*\ssrc="([^"]+)"|<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g,
  );
  return [...sources].map(([, script, preload]) => (script ?? preload ?? '').replace(/^\//, ''));
}

/** Sizes of what the Chrome build injects into a page and loads into the panel, gzip, in bytes. */
export async function extensionSizes(): Promise<{ probe: number; panel: number }> {
  const read = (file: string) => readFile(join(ROOT, BUILD, file));
  const panel = scriptsOf(await readFile(join(ROOT, BUILD, 'sidepanel.html'), 'utf8'));
  return {
    probe: gzipBytes([await read('reader.js')]),
    panel: gzipBytes(await Promise.all(panel.map(read))),
  };
}
