import { open, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { contentKind } from '@niemyet/audit/content';
import { cannot, problemOf, usage } from '../errors.ts';
import { savedTypeOf } from '../offline/types.ts';

/** What the user wants audited. */
export type Target =
  | { kind: 'portal'; name: string; url: string }
  | { kind: 'file'; name: string; path: string }
  | { kind: 'folder'; name: string; path: string };

/** A short name of a target, for a line of progress. */
export function labelOf(target: Target): string {
  if (target.kind !== 'portal') return basename(resolve(target.path));
  const { host, pathname } = new URL(target.url);
  return host + (pathname === '/' ? '' : pathname);
}

const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;

/** An http(s) address in its normal form; throws a usage error for anything else. */
export function addressOf(text: string): string {
  if (!/^https?:\/\//i.test(text)) throw usage('usage.scheme', { value: text });
  if (!URL.canParse(text)) throw usage('usage.address', { value: text });
  const url = new URL(text);
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.hostname === '' || url.href.length > 4096) throw usage('usage.address', { value: text });
  return url.href;
}

/** Whether an argument is written as an address: with a scheme. */
export function isAddress(argument: string): boolean {
  return SCHEME.test(argument);
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') throw cannot('target.missing', { target: path });
    throw cannot('target.unreadable', { target: path, problem: problemOf(error) });
  }
}

/** Throws unless the file begins as a page. */
async function mustBeHtml(path: string): Promise<void> {
  let head: Uint8Array;
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(1024), 0, 1024, 0);
      head = buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw cannot('target.unreadable', { target: path, problem: problemOf(error) });
  }
  if (contentKind(savedTypeOf(path, head), false) !== 'html')
    throw cannot('target.notHtml', { target: path });
}

/**
 * What an argument names: an address, a saved page or a saved portal. Throws a `ToldError` that says what to do
 * where it is none of them.
 */
export async function recogniseTarget(argument: string): Promise<Target> {
  if (isAddress(argument)) return { kind: 'portal', name: argument, url: addressOf(argument) };
  const stats = await statOf(argument);
  if (!stats.isDirectory()) {
    await mustBeHtml(argument);
    return { kind: 'file', name: argument, path: argument };
  }
  for (const index of ['index.html', 'index.htm']) {
    const found = await stat(join(argument, index)).catch(() => null);
    if (found?.isFile()) return { kind: 'folder', name: argument, path: argument };
  }
  throw cannot('target.noIndex', { target: argument });
}
