const DROPPED =
  /^(utm_\w+|fbclid|gclid|phpsessid|jsessionid|sid|sessionid|aspxautodetectcookiesupport|_|t|ts|rand|random|print)$/i;

/**
 * The form of an address by which pages are told apart: host without `www.`, no default port, index file, session
 * id, tracking or trailing slash; http and https the same; a route behind the hash kept. Null for what is not http(s).
 */
export function addressKey(address: string): string | null {
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
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(index|default|home|trang-chu|pages\/default)\.(html?|php|aspx?|jsp)$/i, '/')
    .replace(/\/+$/, '');
  try {
    path = decodeURIComponent(path).normalize('NFC');
  } catch {
    // Broken escapes stay as they are.
  }
  const parameters = [...url.searchParams]
    .filter(([name]) => !DROPPED.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  const hash = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${host}${path}${query}${hash}`;
}

/** Host of an address, lower case, without `www.`; `''` where there is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.toLowerCase().replace(/^www\./, '');
  } catch {
    return '';
  }
}

/**
 * Whether an address belongs to the portal at `home`: the same host, and on a host shared by several units
 * (`tinh.gov.vn/xa-x`) below the unit's own path.
 */
export function isOnSite(address: string, home: string): boolean {
  let url: URL;
  let base: URL;
  try {
    url = new URL(address);
    base = new URL(home);
  } catch {
    return false;
  }
  const strip = (host: string) =>
    host
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/:(80|443)$/, '');
  if (strip(url.host) !== strip(base.host)) return false;
  const own = base.pathname.replace(/\/(index|default|home)\.\w+$/i, '/').replace(/\/+$/, '');
  return own === '' || url.pathname === own || url.pathname.startsWith(`${own}/`) || sharesFiles(url);
}

/** Uploaded files of a unit on a shared host lie outside of its path. */
function sharesFiles(url: URL): boolean {
  return /\.(pdf|docx?|xlsx?|zip|rar|odt|ods|pptx?)$/i.test(url.pathname);
}
