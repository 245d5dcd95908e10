import { Worker } from 'node:worker_threads';
import {
  DOCUMENT_LIMITS,
  type DocumentContent,
  type DocumentFacts,
  type DocumentLimits,
  type DocumentProblem,
  unread,
} from '../content.ts';
import type { ReadRequest } from './worker.ts';

export interface ReaderSettings {
  /** The program of the thread; where a bundler moved it, it must be said. */
  worker?: URL;
  /** Milliseconds for one file, after which its thread is ended. */
  deadlineMs?: number;
  /** Megabytes that reading one file may take, on the heap and beside it. */
  memoryMb?: number;
  limits?: Partial<DocumentLimits>;
}

/** Reads files in a thread of its own, one after the other. */
export interface DocumentReader {
  /** Never rejects: what hangs is `document-timeout`, what breaks the thread `document-reader-failed`. */
  read(bytes: Uint8Array, facts?: DocumentFacts): Promise<DocumentContent>;
  close(): Promise<void>;
}

/** A page is asked for within `maxMs`; the last one begun may take as long again. */
const DEADLINE_MS = DOCUMENT_LIMITS.maxMs * 2;
const MEMORY_MB = 256;
/** Milliseconds between looks at the memory: bytes beside the heap are bounded by nothing else. */
const LOOK_MS = 100;

/** Opens a reader. Its thread starts with the first file, and anew after one that had to be ended. */
export function openDocumentReader(settings: ReaderSettings = {}): DocumentReader {
  return new ThreadReader(settings);
}

/** The program of the thread beside this file, built or not. */
function besides(): URL {
  const name = import.meta.url.endsWith('.ts') ? './worker-from-source.mjs' : './worker.js';
  return new URL(name, import.meta.url);
}

class ThreadReader implements DocumentReader {
  readonly #settings: ReaderSettings;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(settings: ReaderSettings) {
    this.#settings = settings;
  }

  read(bytes: Uint8Array, facts: DocumentFacts = {}): Promise<DocumentContent> {
    const turn = this.#last.then(() => this.#ask(bytes, facts));
    this.#last = turn;
    return turn;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    thread?.removeAllListeners();
    // A thread that dies of its memory says so even after it was ended.
    thread?.on('error', () => undefined);
    await thread?.terminate();
  }

  #start(): Worker {
    const { worker = besides(), memoryMb = MEMORY_MB } = this.#settings;
    const thread = new Worker(worker, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
      execArgv: [],
    });
    // What the parser prints is of no use to anyone here.
    thread.stdout.resume();
    thread.stderr.resume();
    thread.unref();
    return thread;
  }

  async #ask(bytes: Uint8Array, facts: DocumentFacts): Promise<DocumentContent> {
    const { deadlineMs = DEADLINE_MS, memoryMb = MEMORY_MB, limits = {} } = this.#settings;
    const most = process.memoryUsage.rss() + memoryMb * 1_000_000;
    const timers: NodeJS.Timeout[] = [];
    let overrun: DocumentProblem | undefined;
    try {
      const thread = this.#thread ?? this.#start();
      this.#thread = thread;
      const id = ++this.#count;
      return await new Promise<DocumentContent>((resolve, reject) => {
        const stop = (problem: DocumentProblem) => {
          overrun = problem;
          reject(new Error(problem));
        };
        timers.push(
          setTimeout(() => stop('document-timeout'), deadlineMs),
          setInterval(() => process.memoryUsage.rss() > most && stop('document-expands'), LOOK_MS),
        );
        thread.removeAllListeners();
        thread.on('error', reject);
        thread.on('exit', () => reject(new Error('the thread ended')));
        thread.on('message', (answer: { id: number; content: DocumentContent }) => {
          if (answer.id === id) resolve(answer.content);
        });
        const request: ReadRequest = { id, bytes, facts, limits };
        thread.postMessage(request);
      });
    } catch {
      await this.#end().catch(() => undefined);
      return unread('unknown', overrun ?? 'document-reader-failed');
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }
}
