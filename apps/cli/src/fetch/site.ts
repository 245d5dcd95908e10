/** Host of an address in lower case without `www.`, with its port where it is not the scheme's own. */
export function hostOf(url: string): string {
  return new URL(url).host.toLowerCase().replace(/^www\./, '');
}

/** Whether a host is this machine itself: no one to be polite to. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * The hosts of one portal: those it is known under, and what stands below them. A change of scheme, of `www.` or
 * of the scheme's own port stays within; a sibling host (`dichvucong.…`) does not.
 */
export class Site {
  readonly #hosts = new Set<string>();

  constructor(url: string) {
    this.add(url);
  }

  add(url: string): void {
    this.#hosts.add(hostOf(url));
  }

  has(url: string): boolean {
    const host = hostOf(url);
    return [...this.#hosts].some(known => host === known || host.endsWith(`.${known}`));
  }
}
