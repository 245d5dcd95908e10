import type { Region } from '../record/page.ts';
import { NAMED } from './class-names.ts';
import type { ElementKind } from './elements.ts';

const BY_ROLE: ReadonlyMap<string, Region> = new Map([
  ['navigation', 'nav'],
  ['menubar', 'nav'],
  ['menu', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['main', 'main'],
]);

/**
 * The region that an element opens, or null where it stays in that of its parent; `named` are the bits that its
 * class names and id say. A `header` inside of a part of the page is that part's own head.
 */
export function regionOf(
  kind: ElementKind,
  parent: Region,
  sectioned: boolean,
  role: string | null,
  named: number,
): Region | null {
  if (kind.region !== undefined)
    return sectioned && (kind.region === 'header' || kind.region === 'footer') ? null : kind.region;
  if (!kind.grouping) return null;
  if (role !== null) {
    const byRole = BY_ROLE.get(role.trim().toLowerCase());
    if (byRole !== undefined) return byRole;
  }
  if (named === 0) return null;
  if (parent !== 'main' && parent !== 'aside')
    return parent === 'header' && (named & NAMED.nav) !== 0 ? 'nav' : null;
  if ((named & NAMED.nav) !== 0) return 'nav';
  if ((named & NAMED.footer) !== 0) return 'footer';
  if ((named & NAMED.header) !== 0) return 'header';
  return (named & NAMED.aside) === 0 ? null : 'aside';
}
