import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Listing } from './listing.ts';

/** A file of a saved portal and the address it answers to. */
export interface SavedFile {
  path: string;
  size: number;
  /** Path of the address without query and fragment, with the final slash where a folder's index answers. */
  pathname: string;
}

const INDEX = ['index.html', 'index.htm'];
const EXTENSIONS = ['.html', '.htm'];

/** Decoded segments of an address's path, or null where they would lead out of the folder. */
export function segmentsOf(pathname: string): string[] | null {
  const segments: string[] = [];
  for (const raw of pathname.split('/')) {
    if (raw === '') continue;
    let segment: string;
    try {
      segment = decodeURIComponent(raw);
    } catch {
      return null;
    }
    if (segment === '.' || segment === '..' || /[/\\\0]/.test(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function sizeOf(path: string): { path: string; size: number } | null {
  const stats = statSync(path);
  return stats.isFile() ? { path, size: stats.size } : null;
}

/** The file as it really lies on disk: its size, or null where it is none or lies outside of the folder. `mayLead` where a link may be on its way. */
function fileWithin(root: string, path: string, mayLead: boolean): { path: string; size: number } | null {
  try {
    if (!mayLead) return sizeOf(path);
    const real = realpathSync(path);
    const within = realpathSync(root);
    return real.startsWith(within.endsWith(sep) ? within : within + sep) ? sizeOf(real) : null;
  } catch {
    return null;
  }
}

/** Where a file may lie that answers to an address, the likeliest first. No segment has anything in it that leads elsewhere. */
function* candidatesOf(
  root: string,
  segments: readonly string[],
  pathname: string,
  search: string,
): Generator<{ path: string; pathname: string }> {
  const start = root.endsWith(sep) ? root.slice(0, -1) : root;
  const base = segments.length === 0 ? start : `${start}${sep}${segments.join(sep)}`;
  const isFolder = pathname.endsWith('/');
  const plain = pathname.replace(/\/+$/, '');
  const query =
    search === '' || isFolder ? undefined : segmentsOf(search.slice(1).replaceAll('/', '%2F'))?.[0];
  if (query !== undefined) {
    for (const mark of ['?', '@', '_']) {
      for (const extension of ['', ...EXTENSIONS]) {
        yield { path: `${base}${mark}${query}${extension}`, pathname: `${plain}${search}` };
      }
    }
  }
  if (!isFolder) yield { path: base, pathname: plain };
  for (const name of INDEX) yield { path: `${base}${sep}${name}`, pathname: `${plain}/` };
  for (const extension of EXTENSIONS) {
    if (segments.length > 0) yield { path: base + extension, pathname: plain };
  }
}

/**
 * The file of a saved portal that answers to an address: `/a/b/` is `a/b/index.html`, then `a/b.html`; `/a/b` is the file `a/b`,
 * then `a/b/index.html`, then `a/b.html`. A query picks a file saved under that very name (`list?page=2`,
 * `list@page=2.html`) and is else ignored. Nothing outside of the folder is ever read, by `..` or by a link.
 * `listing` is of what lies in `root`.
 */
export async function resolveSaved(
  root: string,
  url: string,
  listing: Pick<Listing, 'mayHold' | 'mayLead'>,
): Promise<SavedFile | null> {
  const { pathname, search } = new URL(url);
  const segments = segmentsOf(pathname);
  if (segments === null) return null;
  for (const candidate of candidatesOf(root, segments, pathname, search)) {
    if (!listing.mayHold(candidate.path)) continue;
    const found = fileWithin(root, candidate.path, listing.mayLead(candidate.path));
    if (found !== null) return { ...found, pathname: candidate.pathname };
  }
  return null;
}
