import type { FetchFailure } from '@niemyet/audit';
import { failureOf, isTlsFailure } from './failure.ts';
import type { Answer, AskOptions } from './transport.ts';

/** Sends one request without following redirects. */
export type Ask = (url: string, options: AskOptions) => Promise<Answer>;

/** An answer that is no redirect, or why there is none, with the last address that was asked. */
export type Followed =
  | { ok: true; finalUrl: string; answer: Answer; tlsFailure?: FetchFailure }
  | { ok: false; finalUrl: string; failure: FetchFailure; status: number; tlsFailure?: FetchFailure };

export interface FollowOptions extends AskOptions {
  maxRedirects: number;
  /** Why an address may not be asked, or null where it may: asked before every hop. */
  refuses?: (url: string, hop: number) => Promise<FetchFailure | null> | FetchFailure | null;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function resolve(location: string, base: string): string | null {
  try {
    const url = new URL(location, base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Asks once, and again without verification where only the certificate is wrong: that is a finding, not an end. */
async function askLenient(ask: Ask, url: string, options: AskOptions) {
  try {
    return { answer: await ask(url, options) };
  } catch (error) {
    const failure = failureOf(error);
    if (!isTlsFailure(failure)) throw error;
    try {
      return { answer: await ask(url, { ...options, verify: false }), tlsFailure: failure };
    } catch (second) {
      throw failureOf(second) === 'aborted' ? second : error;
    }
  }
}

/**
 * Follows redirects by hand: at most `maxRedirects`, never to an address asked before, never away from http(s),
 * and asking `refuses` before each hop. Never rejects.
 */
export async function follow(ask: Ask, url: string, options: FollowOptions): Promise<Followed> {
  const { maxRedirects, refuses, ...askOptions } = options;
  const seen = new Set<string>();
  let at = url;
  let status = 0;
  let tlsFailure: FetchFailure | undefined;
  const bad = () => (tlsFailure ? { tlsFailure } : {});
  const fail = (failure: FetchFailure): Followed => ({ ok: false, finalUrl: at, failure, status, ...bad() });
  try {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const refusal = await refuses?.(at, hop);
      if (refusal) return fail(refusal);
      seen.add(at);
      const asked = await askLenient(ask, at, askOptions);
      const { answer } = asked;
      tlsFailure = tlsFailure ?? asked.tlsFailure;
      status = answer.status;
      if (!REDIRECTS.has(status) || answer.location === undefined) {
        return { ok: true, finalUrl: at, answer, ...bad() };
      }
      const next = resolve(answer.location, at);
      if (next === null) return fail('unreadable');
      if (seen.has(next)) return fail('redirect-loop');
      at = next;
    }
    return fail('redirect-loop');
  } catch (error) {
    return fail(failureOf(error));
  }
}
