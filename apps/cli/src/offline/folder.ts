import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connection, FetchOutcome, PageRequest } from '@niemyet/audit';
import { contentKind } from '@niemyet/audit/content';
import { DOCUMENT_BYTES, type DocumentOpener, unopened } from '../documents/opener.ts';
import { failed, pageOf } from '../fetch/page.ts';
import { Site } from '../fetch/site.ts';
import type { LocalAnswer, Renderer, RendererMaker } from '../render/renderer.ts';
import { type Clock, type PageSource, systemClock } from '../source.ts';
import { Listing } from './listing.ts';
import { resolveSaved, type SavedFile } from './resolve.ts';
import { SAVED_PORTAL } from './saved-portal.ts';
import { savedTypeOf } from './types.ts';

const MAX_BYTES = 20_000_000;
const HEAD_BYTES = 1024;

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

const NOTHING = new Uint8Array();
const UNKNOWN = savedTypeOf('', NOTHING);

/** The media type of a file; how it begins is looked at only where its name does not tell. */
function typeOf(path: string): string {
  const named = savedTypeOf(path, NOTHING);
  return named === UNKNOWN ? savedTypeOf(path, headOf(path)) : named;
}

/** A saved portal: a folder with an `index.html`, answered as if it were served at the root of its address. */
export class FolderSource implements PageSource {
  readonly scope = 'portal';
  readonly home: string;
  readonly #root: Promise<{ path: string; listing: Listing }>;
  readonly #site: Site;
  readonly #renderer: Promise<Renderer | null>;
  readonly #now: Clock;
  readonly #documents: DocumentOpener | null;

  /** `maker` is handed what answers the browser instead of a network. */
  constructor(
    folder: string,
    home: string = SAVED_PORTAL,
    maker: Promise<RendererMaker | null> = Promise.resolve(null),
    now: Clock = systemClock,
    documents: DocumentOpener | null = null,
  ) {
    this.home = home;
    this.#documents = documents;
    this.#root = Listing.of(folder).then(listing => ({ path: resolve(folder), listing }));
    // Rejections are met where these are awaited.
    this.#root.catch(() => undefined);
    this.#site = new Site(home);
    this.#now = now;
    this.#renderer = maker.then(make => make?.(url => this.#answer(url)) ?? null);
    this.#renderer.catch(() => undefined);
  }

  get canOpenDocuments(): boolean {
    return this.#documents !== null;
  }

  async canRender(): Promise<boolean> {
    return (await this.#renderer) !== null;
  }

  async #find(url: string): Promise<SavedFile | null> {
    if (!this.#site.has(url)) return null;
    const { path, listing } = await this.#root;
    return resolveSaved(path, url, listing);
  }

  async #answer(url: string): Promise<LocalAnswer | null> {
    const found = await this.#find(url).catch(() => null);
    if (found === null || found.size > MAX_BYTES) return null;
    const body = readFileSync(found.path);
    return { status: 200, contentType: savedTypeOf(found.path, body.subarray(0, HEAD_BYTES)), body };
  }

  async #read(url: string): Promise<FetchOutcome> {
    const fetchedAt = this.#now();
    if (!this.#site.has(url)) return failed('off-site', { fetchedAt });
    const found = await this.#find(url);
    if (found === null) return failed('http-status', { status: 404, fetchedAt });
    const at = { finalUrl: new URL(found.pathname, url).href, status: 200, fetchedAt };
    const contentType = typeOf(found.path);
    const kind = contentKind(contentType, false);
    if (kind === 'file') return { kind: 'file', ...at, bytes: found.size, contentType };
    if (kind !== 'html') return failed('not-html', at);
    if (found.size > MAX_BYTES) return failed('too-large', at);
    return pageOf(readFileSync(found.path), at);
  }

  async #open(url: string): Promise<FetchOutcome> {
    const fetchedAt = this.#now();
    const found = await this.#find(url);
    if (found === null || this.#documents === null) return failed('http-status', { status: 404, fetchedAt });
    const at = { finalUrl: new URL(found.pathname, url).href, status: 200, fetchedAt };
    const contentType = typeOf(found.path);
    if (found.size > DOCUMENT_BYTES)
      return unopened('document-too-large', found.size, { ...at, contentType });
    return this.#documents.open(readFileSync(found.path), { ...at, contentType });
  }

  async fetch(request: PageRequest, signal?: AbortSignal): Promise<FetchOutcome> {
    try {
      if (request.kind === 'document') return await this.#open(request.url);
      const renderer = request.render ? await this.#renderer : null;
      if (renderer !== null) return await renderer.render(request.url, signal);
      return await this.#read(request.url);
    } catch {
      return failed('unreadable', { fetchedAt: this.#now() });
    }
  }

  async connection(home?: FetchOutcome): Promise<Connection> {
    const { discover } = await import('@niemyet/audit');
    const page = home?.kind === 'html' ? { url: home.finalUrl, html: home.html } : null;
    const textOf = async (url: string) =>
      (await this.#answer(url).catch(() => null))?.body.toString('utf8') ?? null;
    const belongs = (url: string) => URL.canParse(url) && this.#site.has(url);
    const listed = await discover(new URL(this.home).origin, [], page, { text: textOf, belongs });
    return { kind: 'offline', ...listed, sitemapTried: true };
  }

  async close(): Promise<void> {
    await this.#documents?.close();
    const renderer = await this.#renderer.catch(() => null);
    await renderer?.close();
  }
}
