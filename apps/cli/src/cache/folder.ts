import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { problemOf, ToldError } from '../errors.ts';
import { writeWhole } from '../output/write.ts';
import { type KeptPage, packPage, unpackPage } from './entry.ts';

/** Bounds of a cache, in bytes. */
export interface CacheBounds {
  /** Of the body of one page; larger ones are not kept. */
  maxPage: number;
  /** Of all files; the ones not used for longest go first. */
  maxTotal: number;
}
export const CACHE_BOUNDS: CacheBounds = { maxPage: 5_000_000, maxTotal: 500_000_000 };

/** Files of the cache and no others: whatever else lies in the folder is left alone. */
const FILE = /^[0-9a-f]{64}\.page$/;

/**
 * Pages kept in a folder, one file each, named by the SHA-256 of their address. What cannot be read is not there;
 * what cannot be written is not kept, and `problem` says why.
 */
export class PageCache {
  readonly folder: string;
  readonly #bounds: CacheBounds;
  /** The first write that failed, in the system's words. */
  problem: string | undefined;

  constructor(folder: string, bounds: CacheBounds = CACHE_BOUNDS) {
    this.folder = folder;
    this.#bounds = bounds;
  }

  #fileOf(url: string): string {
    return join(this.folder, `${createHash('sha256').update(url).digest('hex')}.page`);
  }

  /** The page of an address as it was kept, or null. */
  async get(url: string): Promise<KeptPage | null> {
    try {
      const file = this.#fileOf(url);
      // Compressing makes a page that does not compress a little larger.
      if ((await stat(file)).size > this.#bounds.maxPage * 1.1 + 20_000) return null;
      return await unpackPage(await readFile(file), url, this.#bounds.maxPage);
    } catch {
      return null;
    }
  }

  /** Keeps a page, in place of what was kept of its address. */
  async put(page: KeptPage): Promise<void> {
    if (page.body.length > this.#bounds.maxPage) return;
    try {
      await writeWhole(this.#fileOf(page.url), await packPage(page));
    } catch (error) {
      this.problem ??= error instanceof ToldError ? String(error.values.problem) : problemOf(error);
    }
  }

  /** Marks a page as used, so that others go first. */
  async use(url: string): Promise<void> {
    const now = new Date();
    await utimes(this.#fileOf(url), now, now).catch(() => undefined);
  }

  /** Makes the folder, and room in it. To be called before and after an audit. Never rejects. */
  async prune(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      const names = (await readdir(this.folder)).filter(name => FILE.test(name));
      const files = await Promise.all(
        names.map(async name => ({ name, ...(await sizeAndTime(join(this.folder, name))) })),
      );
      files.sort((a, b) => b.usedAt - a.usedAt || (a.name < b.name ? -1 : 1));
      let total = 0;
      for (const { name, size } of files) {
        total += size;
        if (total > this.#bounds.maxTotal) await rm(join(this.folder, name), { force: true });
      }
    } catch (error) {
      this.problem ??= problemOf(error);
    }
  }
}

/** A file that went meanwhile has no size. */
async function sizeAndTime(file: string): Promise<{ size: number; usedAt: number }> {
  try {
    const { size, mtimeMs } = await stat(file);
    return { size, usedAt: mtimeMs };
  } catch {
    return { size: 0, usedAt: 0 };
  }
}
