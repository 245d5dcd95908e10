import type { FetchFailure } from '@niemyet/audit';
import type { browser } from 'wxt/browser';
import { netFailure } from './net-failure.ts';

/** Requests whose end is remembered, and milliseconds in which the browser tells it after a fetch has failed. */
const MOST = 200;
const TELLS = 500;

/** How a request came to nothing: by an error, or by being sent to an address. */
export type NetEnd = { failure: FetchFailure } | { sentTo: string };

/** Tells how requests came to nothing; a fetch that fails says nothing of why. */
export interface NetErrors {
  /** How the latest request for an address ended; undefined where the browser does not tell. */
  endOf(url: string): Promise<NetEnd | undefined>;
  /** Why the page of a tab did not open. */
  inTab(tab: number): FetchFailure | undefined;
}

type WebRequest = Pick<typeof browser.webRequest, 'onBeforeRedirect' | 'onErrorOccurred'>;

interface Details {
  url: string;
  requestId: string;
  tabId: number;
}

const plain = (url: string) => (URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : url);

function keep<K, V>(map: Map<K, V>, key: K, value: V): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}

/**
 * Listens to the ends of requests for the hosts that the extension may read, as long as an audit is at work. Nothing is changed or
 * held up, and nothing is kept but how a request failed.
 */
export class RequestEnds implements NetErrors {
  /** The address that was asked for first, by request. */
  readonly #asked = new Map<string, string>();
  readonly #ends = new Map<string, NetEnd>();
  readonly #tabs = new Map<number, FetchFailure>();
  readonly #waiting = new Map<string, () => void>();
  readonly #requests: WebRequest | undefined;
  #listening = false;

  /** `requests`: what the browser offers to listen to, if it does. */
  constructor(requests: WebRequest | undefined) {
    this.#requests = requests;
  }

  readonly #onRedirect = ({ url, requestId, redirectUrl }: Details & { redirectUrl: string }) => {
    const asked = this.#asked.get(requestId) ?? plain(url);
    keep(this.#asked, requestId, asked);
    // An error that follows says more; being sent where the extension may not read is followed by none.
    keep(this.#ends, asked, { sentTo: redirectUrl });
  };

  readonly #onError = ({ url, requestId, tabId, error }: Details & { error: string }) => {
    const asked = this.#asked.get(requestId) ?? plain(url);
    this.#asked.delete(requestId);
    const failure = netFailure(error);
    if (failure === null) return;
    keep(this.#ends, asked, { failure });
    if (tabId >= 0) keep(this.#tabs, tabId, failure);
    this.#waiting.get(asked)?.();
  };

  /** Begins or ends to listen. */
  listen(is: boolean): void {
    const webRequest = this.#requests;
    if (is === this.#listening || webRequest === undefined) return;
    this.#listening = is;
    if (is) {
      const filter: { urls: string[]; types: ('main_frame' | 'xmlhttprequest')[] } = {
        urls: ['*://*/*'],
        types: ['main_frame', 'xmlhttprequest'],
      };
      webRequest.onBeforeRedirect.addListener(this.#onRedirect, filter);
      webRequest.onErrorOccurred.addListener(this.#onError, filter);
    } else {
      webRequest.onBeforeRedirect.removeListener(this.#onRedirect);
      webRequest.onErrorOccurred.removeListener(this.#onError);
      for (const map of [this.#asked, this.#ends, this.#tabs]) map.clear();
    }
  }

  async endOf(url: string): Promise<NetEnd | undefined> {
    const asked = plain(url);
    const known = this.#ends.get(asked);
    // The error after a redirect may still be on its way.
    if (this.#listening && (known === undefined || 'sentTo' in known)) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, TELLS);
        this.#waiting.set(asked, () => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.#waiting.delete(asked);
    }
    const end = this.#ends.get(asked);
    this.#ends.delete(asked);
    return end;
  }

  inTab(tab: number): FetchFailure | undefined {
    const failure = this.#tabs.get(tab);
    this.#tabs.delete(tab);
    return failure;
  }
}
