/** Bounds and manners of fetching. Times in milliseconds, sizes in bytes. */
export interface FetchSettings {
  userAgent: string;
  /** Of one page, after decompression. */
  maxBytes: number;
  connectMs: number;
  headersMs: number;
  /** Longest silence within a body. */
  idleMs: number;
  /** Longest time of one page with its redirects. */
  totalMs: number;
  maxRedirects: number;
  /** Requests at a time per host. */
  perHost: number;
  /** Pause between the starts of two requests to one host. */
  pauseMs: number;
  /** Longest `Crawl-delay` that is followed. */
  maxCrawlDelayMs: number;
  /** Tries of a page where the failure may pass. */
  tries: number;
  /** Wait before the second try; it doubles. */
  backoffMs: number;
  /** Tries of the home page before the unit counts as unreachable. */
  homeTries: number;
  homeSpacingMs: number;
  /** Certificates to trust besides the system's, in PEM. */
  ca?: string;
}

/** Address at which a webmaster finds who is behind the requests. */
export const CONTACT = 'https://www.npmjs.com/package/@niemyet/cli';

/** `NiemYet/0.1.0 (+https://…)`: names the program, its version and a contact. */
export function userAgentOf(version: string, contact: string = CONTACT): string {
  return `NiemYet/${version} (+${contact})`;
}

export const DEFAULT_SETTINGS: Omit<FetchSettings, 'userAgent'> = {
  maxBytes: 20_000_000,
  connectMs: 10_000,
  headersMs: 30_000,
  idleMs: 15_000,
  totalMs: 60_000,
  maxRedirects: 10,
  perHost: 2,
  pauseMs: 300,
  maxCrawlDelayMs: 10_000,
  tries: 2,
  backoffMs: 1_000,
  homeTries: 3,
  homeSpacingMs: 5_000,
};
