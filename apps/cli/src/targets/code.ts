import { createHash } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import { hostOf } from '../fetch/site.ts';
import type { Target } from './target.ts';

const MAX_CODE = 40;

/** Lower-case letters, digits, dots and hyphens; cut with a short digest so that codes stay apart. */
function codeFrom(text: string): string {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  if (slug !== '' && slug.length <= MAX_CODE) return slug;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return slug === '' ? digest : `${slug.slice(0, MAX_CODE - 9)}-${digest}`;
}

/**
 * A code for a unit whose own is not known, the same in every run: of the host (and path, where the portal does
 * not stand at the root) for an address, of the name for a file or folder.
 */
export function unitCodeOf(target: Target): string {
  if (target.kind === 'portal') {
    const { pathname } = new URL(target.url);
    return codeFrom(hostOf(target.url) + (pathname === '/' ? '' : pathname));
  }
  const name = basename(resolve(target.path));
  return codeFrom(target.kind === 'file' ? name.slice(0, name.length - extname(name).length) : name);
}
