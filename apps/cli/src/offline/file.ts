import { readFileSync, statSync } from 'node:fs';
import type { Connection, FetchOutcome, PageRequest } from '@niemyet/audit';
import { failed, pageOf } from '../fetch/page.ts';
import { type Clock, type PageSource, systemClock } from '../source.ts';

const MAX_BYTES = 50_000_000;

/** One saved page: it answers to its own address, and nothing else is there. */
export class FileSource implements PageSource {
  readonly scope = 'page';
  readonly home: string;
  readonly #path: string;
  readonly #now: Clock;

  constructor(path: string, home: string, now: Clock = systemClock) {
    this.#path = path;
    this.home = home;
    this.#now = now;
  }

  async fetch(request: PageRequest): Promise<FetchOutcome> {
    const at = { finalUrl: this.home, status: 200, fetchedAt: this.#now() };
    if (request.url !== this.home) return failed('off-site', { fetchedAt: at.fetchedAt });
    try {
      const stats = statSync(this.#path);
      // A pipe would never end.
      if (!stats.isFile()) return failed('unreadable', { fetchedAt: at.fetchedAt });
      if (stats.size > MAX_BYTES) return failed('too-large', at);
      return pageOf(readFileSync(this.#path), at);
    } catch {
      return failed('unreadable', { fetchedAt: at.fetchedAt });
    }
  }

  async canRender(): Promise<boolean> {
    return false;
  }

  async connection(): Promise<Connection> {
    return { kind: 'offline' };
  }

  async close(): Promise<void> {}
}
