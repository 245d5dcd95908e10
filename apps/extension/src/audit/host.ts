/** Match pattern of the one host a portal is on, for both schemes and any port. */
export function hostPattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}

/** Whether an address leads to the machine itself: nobody's server is to be spared there. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Host without `www.`, with its port where it is not the scheme's own. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** Whether an address belongs to the portal: the same host or one below it. A sibling (`dichvucong.…`) does not. */
export function isOfPortal(url: string, portal: string): boolean {
  if (!URL.canParse(url)) return false;
  const [host, known] = [hostOf(url), hostOf(portal)];
  return host === known || host.endsWith(`.${known}`);
}
