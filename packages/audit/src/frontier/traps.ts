/** Addresses that lead to no content of their own, or to endlessly many. */
const PATHS =
  /\/(login|logon|dang-nhap|dangnhap|signin|register|dang-ky-thanh-vien|logout|admin|wp-admin|wp-login|cart|gio-hang|print|in-bai|feed|rss|calendar|lich-su|_layouts|_vti_bin|cdn-cgi|api)(\/|\.|$)/i;
const PARAMETERS =
  /^(filter|display|replytocom|share|returnurl|return|redirect|month|date|day|week|nam|thang|ngay)$/i;
/** The same page in another language. */
const LANGUAGES = /^(lang|hl|language|locale|culture|ngonngu)$/i;
const FOREIGN =
  /^(en|eng|english|fr|french|zh|cn|chinese|ja|jp|ko|kr|ru|lo|km|th|[a-uw-z][a-z]-[a-z]{2,4})$/i;
/** Parameters that say which page of a script is meant, as a path does elsewhere. */
const MODULES = /^(nv|op|option|view|task|act|action|do|mod|module|p)$/i;
const FILES =
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z|csv|dwg|dgn|jpe?g|png|gif|webp|svg|bmp|ico|mp[34]|avi|mov|wmv|wav|css|js|json|xml|woff2?|ttf|eot|exe|apk|msi)$/i;
/** A path this deep, or with one part this often, comes from relative links that feed on themselves. */
const MAX_DEPTH = 12;
const MAX_REPEATS = 3;
const MAX_LENGTH = 1000;

/** A posting made ready for the printer: `/in-bai/…`, `?op=print/…`. */
const PRINTED = /[/=](?:print|in-bai)(?:[/.&]|$)/i;

/** True for an address that shows what another page shows, made ready for the printer. */
export function isPrintView(address: string): boolean {
  return PRINTED.test(address);
}

/** True for an address not worth opening: files, log-ins, calendars, filters, paths that grow without end. */
export function isTrap(address: string): boolean {
  if (address.length > MAX_LENGTH) return true;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return true;
  }
  if (FILES.test(url.pathname) || PATHS.test(url.pathname)) return true;
  const parts = url.pathname.split('/').filter(Boolean);
  if (parts.length > MAX_DEPTH) return true;
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  if ([...counts.values()].some(count => count >= MAX_REPEATS)) return true;
  // Modules of a portal with one script name the same places in a parameter: `?nv=news&op=print/…`.
  if ([...url.searchParams].some(([name, value]) => MODULES.test(name) && PATHS.test(`/${value}`)))
    return true;
  const parameters = [...url.searchParams];
  return (
    parameters.length > 10 ||
    parameters.some(([name, value]) => PARAMETERS.test(name) || (LANGUAGES.test(name) && FOREIGN.test(value)))
  );
}
