import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentProblem, DocumentRecord, FetchOutcome } from '@niemyet/audit';
import type { DocumentReader } from '@niemyet/documents/node';
import { BUILT } from '../root.ts';

/** Bytes of a document at most; also what its reader takes. */
export const DOCUMENT_BYTES = 8_000_000;

/** Where a document was had. */
export interface DocumentPlace {
  finalUrl: string;
  status: number;
  fetchedAt: string;
  contentType: string;
}

/** What begins as a PDF: reading it loads all that reading one takes. */
const TRIAL = new TextEncoder().encode('%PDF-1.7');

/** Opens documents. The reader and its thread are loaded with the first one, or ahead of it. */
export interface DocumentOpener {
  /** Begins to load what opens them; not again where that was begun. */
  warm(): void;
  /** The bytes of a file as an outcome: what was read of it, or why nothing was. Never rejects. */
  open(bytes: Uint8Array, at: DocumentPlace): Promise<FetchOutcome>;
  close(): Promise<void>;
}

/** A document beyond its bound, or else not read. */
export function unopened(problem: DocumentProblem, bytes: number, at: DocumentPlace): FetchOutcome {
  const document: DocumentRecord = {
    format: 'unknown',
    title: '',
    pagesRead: 0,
    pagesTotal: 0,
    lines: [],
    cut: false,
    scan: false,
    readable: true,
    problem,
  };
  return { kind: 'document', ...at, bytes, document };
}

/** Makes an opener that reads in a thread of its own. */
export function documentOpener(load = loadReader): DocumentOpener {
  let reader: Promise<DocumentReader> | null = null;
  return {
    warm() {
      if (reader !== null) return;
      reader = load();
      // Met where a document is opened.
      reader.then(loaded => loaded.read(TRIAL)).catch(() => undefined);
    },
    async open(bytes, at) {
      try {
        reader ??= load();
        const facts = { contentType: at.contentType, url: at.finalUrl };
        const document = await (await reader).read(bytes, facts);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { kind: 'document', ...at, bytes: bytes.length, sha256, document };
      } catch {
        return unopened('document-reader-failed', bytes.length, at);
      }
    },
    async close() {
      const loaded = await reader?.catch(() => null);
      await loaded?.close();
    },
  };
}

async function loadReader(): Promise<DocumentReader> {
  const { openDocumentReader } = await import('@niemyet/documents/node');
  // The bundler leaves the thread's program beside this one.
  const worker = BUILT === null ? {} : { worker: pathToFileURL(join(BUILT, 'document-worker.js')) };
  return openDocumentReader(worker);
}
