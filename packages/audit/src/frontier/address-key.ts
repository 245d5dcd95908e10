/** Parameters that tell one visit from another and never one page from another: sessions, trackers, clocks. */
const VISIT =
  /^(utm_\w+|fbclid|gclid|gad_source|msclkid|zarsrc|gidzl|mc_[ce]id|_ga|phpsessid|jsessionid|sid|sessid|session_?id|cfid|cftoken|aspxautodetectcookiesupport|_|t|ts|rand|random|ref)$/i;
/** The same content in another order or on paper. */
const SHOWN = /^(sort|sort_?by|sort_?dir|sort_?order|order|order_?by|ordering|dir|print)$/i;
/** Of Vietnamese, which a portal speaks anyway. */
const LANGUAGE = /^(lang|hl|language|locale|culture|ngonngu)=(vi|vn|vie|vi[-_]vn|vietnamese)$/i;

function isDropped(name: string, value: string): boolean {
  return (
    VISIT.test(name) ||
    SHOWN.test(name) ||
    LANGUAGE.test(`${name}=${value}`) ||
    (name === 'tmpl' && value === 'component')
  );
}

/** Addresses taken apart before: a portal's pages repeat theirs. */
const keys = new Map<string, string | null>();
const hosts = new Map<string, string>();
const MAX_KNOWN = 20_000;

function remember<T>(known: Map<string, T>, address: string, find: (address: string) => T): T {
  let value = known.get(address);
  if (value === undefined) {
    value = find(address);
    if (known.size >= MAX_KNOWN) known.clear();
    if (address.length <= 2048) known.set(address, value);
  }
  return value;
}

/**
 * The form of an address by which pages are told apart: host without `www.`, no default port, index file, session
 * id, tracking, order or trailing slash; http and https the same; a route behind the hash kept. Null for what is not http(s).
 */
export function addressKey(address: string): string | null {
  return remember(keys, address, keyOf);
}

function keyOf(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(80|443)$/, '');
  let path = url.pathname
    .replace(/;(jsessionid|phpsessid|sid)=[^/]*/i, '')
    .replace(/\/\([SAF]\([^()/]*\)\)(?=\/|$)/gi, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(index|default|home|trang-chu|pages\/default)\.(html?|php|aspx?|jsp)$/i, '/')
    .replace(/\/+$/, '');
  try {
    path = decodeURIComponent(path).normalize('NFC');
  } catch {
    // Broken escapes stay as they are.
  }
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !isDropped(name, value))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  const hash = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${host}${path}${query}${hash}`;
}

/** Host of an address, lower case, without `www.`; `''` where there is none. */
export function hostOf(address: string): string {
  return remember(hosts, authorityOf(address), hostName);
}

/** Scheme and host alone, where they tell the host: short, and the same for all pages of a portal. */
function authorityOf(address: string): string {
  const slash = address.startsWith('http') ? address.indexOf('/', 'https://'.length) : -1;
  return slash < 0 ? address : address.slice(0, slash);
}

function hostName(address: string): string {
  try {
    return new URL(address).host.toLowerCase().replace(/^www\./, '');
  } catch {
    return '';
  }
}

/**
 * Whether an address belongs to the portal at `home`: the same host, or a part of it below (`congbao.xa-x.tinh.gov.vn`); and on a
 * host shared by several units (`tinh.gov.vn/xa-x`) below the unit's own path. Uploaded files lie outside of it there, and
 * belong all the same. See `docs/decisions/0007-same-site.md`.
 */
export function isOnSite(address: string, home: string): boolean {
  const site = remember(sites, home, siteOf);
  // Most links say the portal's own origin as its address does: they need no taking apart.
  const own = address.startsWith(site.origin) && address.charCodeAt(site.origin.length) === 47;
  if (!own) {
    const host = plainHost(address);
    if (host !== site.host) return site.parts && isPartOf(host, site.host);
  }
  if (site.path === undefined) return true;
  const path = pathOf(address);
  return path === site.path || path.startsWith(`${site.path}/`) || FILES.test(path);
}

interface Place {
  origin: string;
  host: string;
  /** The unit's own path on a host it shares. */
  path: string | undefined;
  /** Hosts below it are parts of it: it is no province's own, below which each unit has one. */
  parts: boolean;
}

const sites = new Map<string, Place>();

function siteOf(home: string): Place {
  const origin = /^https?:\/\/[^/?#]*/i.exec(home)?.[0] ?? home;
  const host = plainHost(home);
  const path = sharedPath(home);
  return { origin, host, path, parts: path === undefined && UNIT_HOST.test(host) };
}

/** A host of one unit: a province (`tinh.gov.vn`) stands above it. */
const UNIT_HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+\.gov\.vn$/;
/** Below a former district's host its communes have theirs; service portals of that kind are closed. */
const OTHER_UNIT =
  /(?:^|\.)(?:dichvucong|dvc|motcua|hcc|(?:ubnd-?)?(?:xa(?!hoi|ydung)|phuong|thitran|dackhu)[a-z\d-]*)$/;

function isPartOf(host: string, own: string): boolean {
  if (!host.endsWith(`.${own}`)) return false;
  return !OTHER_UNIT.test(host.slice(0, -own.length - 1));
}

/** A path that names a unit of a shared host: `/xa-x`, `/ubnd-phuong-y`. Any other path is a page of the portal. */
const UNIT_PATH = /^(?:\/[^/]+)*?\/(?:ubnd[-_]?)?(?:xa|phuong|dac-?khu)[-_][\w-]+(?=\/|$)/i;
/** The path of a unit on a host that several share, or undefined. */
export function sharedPath(address: string): string | undefined {
  return UNIT_PATH.exec(pathOf(address))?.[0];
}

const FILES = /\.(pdf|docx?|xlsx?|zip|rar|odt|ods|pptx?)$/i;

function plainHost(address: string): string {
  return hostOf(address).replace(/:(80|443)$/, '');
}

function pathOf(address: string): string {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(address)?.[1] ?? '';
}
