import type { FetchOutcome } from '@niemyet/audit';
import type { DocumentOpener } from './opener.ts';

/** Pages before what opens documents is loaded: the beginning of an audit has enough to do. */
const PAGES = 8;
const OFFERED = /\.(?:pdf|docx|xlsx)\b/i;

/**
 * Sees from a portal's pages that documents will come. They are opened last: what opens them takes as long to load as several
 * pages, and is loaded while pages are waited for.
 */
export class Foresight {
  readonly #opener: DocumentOpener;
  #pages = 0;
  #offered = false;

  constructor(opener: DocumentOpener) {
    this.#opener = opener;
  }

  /** Takes a page as it came. */
  see(outcome: FetchOutcome): void {
    if (outcome.kind !== 'html') return;
    this.#pages += 1;
    this.#offered ||= OFFERED.test(outcome.html);
    if (this.#offered && this.#pages >= PAGES) this.#opener.warm();
  }
}
