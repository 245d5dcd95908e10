import { constants } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { withTimeLimit } from '@niemyet/audit/time-limit';
import type { Agent } from 'undici';
import { decodeContent, readAll } from './body.ts';
import { Sent } from './sent.ts';
import type { FetchSettings } from './settings.ts';

/** Answer to one request: no redirect was followed. */
export interface Answer {
  status: number;
  contentType: string;
  location?: string;
  retryAfter?: string;
  /** What the server calls this version, to ask by whether it changed. */
  etag?: string;
  lastModified?: string;
  /** False where it must not be kept (`Cache-Control: no-store`). */
  mayKeep?: boolean;
  /** True where a kept body stands for it: the server said that it has not changed. */
  notModified?: boolean;
  /** Whether the server wants it saved rather than shown. */
  attachment: boolean;
  /** As the server says it, 0 where it does not. */
  contentLength: number;
  /** The body, decompressed; undefined where it was not wanted. */
  body?: Buffer;
}

export interface AskOptions {
  method?: 'GET' | 'HEAD';
  /** False reads on over a bad certificate and old TLS. */
  verify?: boolean;
  signal?: AbortSignal | undefined;
  maxBytes?: number;
  /** The version that is kept: a server that has no other answers 304. */
  kept?: { etag?: string; lastModified?: string };
  /** Whether the body is wanted, seen the head of the answer; all are without it. */
  wantsBody?: (answer: Answer) => boolean;
}

const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5';

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Where undici tells of each request at the moment that it is written to its connection. */
const WRITTEN = 'undici:client:sendHeaders';

/** HTTP over undici: keep-alive, one strict and one lax agent, bounded in time and size. */
export class Transport {
  readonly #settings: FetchSettings;
  readonly #agents = new Map<boolean, Promise<Agent>>();
  /** Requests written to the network. */
  readonly sent = new Sent();
  readonly #count = () => this.sent.add();

  constructor(settings: FetchSettings) {
    this.#settings = settings;
    subscribe(WRITTEN, this.#count);
  }

  #agent(verify: boolean): Promise<Agent> {
    const known = this.#agents.get(verify);
    if (known !== undefined) return known;
    const { connectMs, ca, perHost } = this.#settings;
    // Loaded only where there is a network: it takes longer than the whole of reading a saved page.
    const made = import('./client.ts').then(
      ({ Agent }) =>
        new Agent({
          // No more than there are requests at a time: a connection is used again, not opened anew.
          connections: perHost,
          pipelining: 1,
          maxHeaderSize: 65_536,
          connect: verify
            ? { timeout: connectMs, ...(ca === undefined ? {} : { ca }) }
            : {
                timeout: connectMs,
                rejectUnauthorized: false,
                minVersion: 'TLSv1',
                ciphers: 'DEFAULT:@SECLEVEL=0',
                secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
              },
        }),
    );
    this.#agents.set(verify, made);
    return made;
  }

  /**
   * One request. Rejects with the transport's error (see `failureOf`), with a `TimeoutError` after the total time
   * and with an `AbortError` where the signal says so.
   */
  async ask(url: string, options: AskOptions = {}): Promise<Answer> {
    return withTimeLimit(this.#settings.totalMs, options.signal, signal => this.#ask(url, options, signal));
  }

  async #ask(url: string, options: AskOptions, signal: AbortSignal): Promise<Answer> {
    const { headersMs, idleMs, userAgent } = this.#settings;
    const { method = 'GET', verify = true, maxBytes = this.#settings.maxBytes, wantsBody, kept } = options;
    const dispatcher = await this.#agent(verify);
    const { request } = await import('./client.ts');
    const { origin, pathname, search } = new URL(url);
    const { statusCode, headers, body } = await request.call(dispatcher, {
      origin,
      path: pathname + search,
      method,
      signal,
      headersTimeout: headersMs,
      bodyTimeout: idleMs,
      headers: {
        'user-agent': userAgent,
        accept: ACCEPT,
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'vi,en;q=0.5',
        ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
        ...(kept?.lastModified === undefined ? {} : { 'if-modified-since': kept.lastModified }),
      },
    });
    const answer: Answer = {
      status: statusCode,
      contentType: one(headers['content-type']),
      attachment: /^\s*attachment/i.test(one(headers['content-disposition'])),
      contentLength: Number.parseInt(one(headers['content-length']), 10) || 0,
    };
    if (headers.location !== undefined) answer.location = one(headers.location);
    if (headers['retry-after'] !== undefined) answer.retryAfter = one(headers['retry-after']);
    if (headers.etag !== undefined) answer.etag = one(headers.etag);
    if (headers['last-modified'] !== undefined) answer.lastModified = one(headers['last-modified']);
    if (/\bno-store\b/i.test(one(headers['cache-control']))) answer.mayKeep = false;
    if (method === 'HEAD' || wantsBody?.(answer) === false) {
      body.on('error', () => {});
      body.destroy();
      return answer;
    }
    const raw = await readAll(body, maxBytes);
    answer.body = await decodeContent(raw, one(headers['content-encoding']), maxBytes);
    return answer;
  }

  async close(): Promise<void> {
    unsubscribe(WRITTEN, this.#count);
    for (const agent of this.#agents.values()) await (await agent).destroy();
    this.#agents.clear();
  }
}
