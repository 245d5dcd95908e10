import type { Region } from '../record/page.ts';

const BY_TAG: Record<string, Region> = {
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  main: 'main',
  article: 'main',
};
const BY_ROLE: Record<string, Region> = {
  navigation: 'nav',
  menubar: 'nav',
  menu: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
};
const CONTAINERS = new Set(['div', 'section', 'ul', 'td', 'table', 'center', 'form']);

/** Class names and ids as portal makers write them, whole words only: `main-menu`, `left_sidebar`, `chan-trang`. */
const NAV = /(^|[\s_-])(nav|navbar|navigation|menu|mainmenu|megamenu|submenu|topmenu|leftmenu)([\s_-]|\d|$)/i;
const FOOTER = /(^|[\s_-])(footer|foot|bottom|chantrang|copyright)([\s_-]|\d|$)/i;
const HEADER = /(^|[\s_-])(header|topbar|masthead|top-bar|site-banner)([\s_-]|\d|$)/i;
const ASIDE = /(^|[\s_-])(sidebar|aside|side|leftcol|rightcol)([\s_-]|\d|$)/i;

/**
 * The region that an element opens, or null where it stays in that of its parent. A `header` inside of a
 * part of the page is that part's own head.
 */
export function regionOf(
  tag: string,
  parent: Region,
  sectioned: boolean,
  attribute: (name: string) => string | null,
): Region | null {
  const byTag = BY_TAG[tag];
  if (byTag !== undefined) return sectioned && (tag === 'header' || tag === 'footer') ? null : byTag;
  if (!CONTAINERS.has(tag)) return null;
  const role = attribute('role');
  if (role !== null) {
    const byRole = BY_ROLE[role.trim().toLowerCase()];
    if (byRole !== undefined) return byRole;
  }
  if (parent !== 'main' && parent !== 'aside')
    return parent === 'header' && isNamed(attribute, NAV) ? 'nav' : null;
  if (isNamed(attribute, NAV)) return 'nav';
  if (isNamed(attribute, FOOTER)) return 'footer';
  if (isNamed(attribute, HEADER)) return 'header';
  return isNamed(attribute, ASIDE) ? 'aside' : null;
}

function isNamed(attribute: (name: string) => string | null, pattern: RegExp): boolean {
  const id = attribute('id');
  if (id !== null && pattern.test(id)) return true;
  const names = attribute('class');
  return names !== null && pattern.test(names.length > 200 ? names.slice(0, 200) : names);
}
