import { mediaTypeOf } from '@niemyet/audit/content';
import { DOCUMENT_LIMITS } from '@niemyet/documents';
import { readBody, TooLargeError } from '../audit/body.ts';
import { ask, type PageFetch, sha256 } from '../audit/fetch-page.ts';
import type { DocumentAnswer } from './contract.ts';
import { type ReadRequest, tooLarge } from './read-in-worker.ts';

/** Milliseconds in which a file must have arrived. */
const LONGEST = 30_000;

/** Reads a file's bytes; see `readInWorker`. */
export type ReadDocument = (request: ReadRequest) => Promise<ReturnType<typeof tooLarge>>;

/**
 * Fetches one file of the portal and reads its first pages. A file past the reader's bound is not fetched to its end,
 * and its record says so. Never throws: a failure is an outcome.
 */
export function fetchDocument(url: string, port: PageFetch, read: ReadDocument): Promise<DocumentAnswer> {
  return ask(
    url,
    port,
    async (response, head): Promise<DocumentAnswer> => {
      const contentType =
        mediaTypeOf(response.headers.get('content-type') ?? '') || 'application/octet-stream';
      const answered = { kind: 'document' as const, ...head, contentType };
      const announced = Math.max(0, Math.trunc(Number(response.headers.get('content-length')) || 0));
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        bytes = await readBody(response, DOCUMENT_LIMITS.maxBytes);
      } catch (error) {
        if (!(error instanceof TooLargeError)) throw error;
        return {
          ...answered,
          bytes: Math.max(announced, DOCUMENT_LIMITS.maxBytes + 1),
          document: tooLarge(),
        };
      }
      const digest = await sha256(bytes);
      const size = bytes.byteLength;
      const document = await read({ bytes, facts: { contentType, url: head.finalUrl } });
      return { ...answered, bytes: size, sha256: digest, document };
    },
    { longest: LONGEST },
  );
}
