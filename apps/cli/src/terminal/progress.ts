import type { AuditProgress } from '@niemyet/audit';
import { plain, shortUrl } from './plain.ts';
import type { Say } from './words.ts';

/** Where progress goes: standard error, or what stands for it in a test. */
export interface ProgressStream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';
/** Without a terminal, one line per so many pages. */
const EVERY = 20;

/** Shows how far an audit is: one line that changes on a terminal, few lines that stay elsewhere. */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly #say: Say;
  #shown = false;
  #lastPages = 0;

  constructor(stream: ProgressStream, say: Say) {
    this.#stream = stream;
    this.#say = say;
  }

  #draw(text: string): void {
    const width = Math.max(20, (this.#stream.columns || 80) - 1);
    this.#stream.write(CLEAR_LINE + plain(text, width));
    this.#shown = true;
  }

  /** A target is about to be opened. */
  start(target: string): void {
    this.#lastPages = 0;
    if (this.#stream.isTTY) this.#draw(this.#say('progress.starting', { target: shortUrl(target, 50) }));
  }

  /** A page of a target was read, or failed. */
  step(target: string, progress: AuditProgress, url: string): void {
    const line = this.#say('progress.line', {
      target: shortUrl(target, 30),
      read: progress.pagesRead,
      left: progress.pagesLeft,
      open: progress.open,
      total: progress.total,
    });
    const failed =
      progress.pagesFailed > 0 ? `, ${this.#say('progress.failed', { failed: progress.pagesFailed })}` : '';
    const pages = progress.pagesRead + progress.pagesFailed;
    if (this.#stream.isTTY) {
      this.#draw(`${line}${failed} · ${shortUrl(url, 200)}`);
    } else if (pages >= this.#lastPages + EVERY) {
      this.#lastPages = pages;
      this.#stream.write(`${line}${failed}\n`);
    }
  }

  /** Writes a line of its own, above the one that changes. */
  note(text: string): void {
    this.clear();
    this.#stream.write(`${text}\n`);
  }

  clear(): void {
    if (this.#shown) this.#stream.write(CLEAR_LINE);
    this.#shown = false;
  }
}
