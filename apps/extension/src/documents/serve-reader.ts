import { readDocument } from '@niemyet/documents';
import type { PostedRequest } from './read-in-worker.ts';

/** Reads the one file that its worker is sent and answers with its record. */
export function serveReader(): void {
  addEventListener(
    'message',
    ({ data: { bytes, facts, port } }: MessageEvent<PostedRequest>) => {
      void readDocument(bytes, facts).then(record => port.postMessage(record));
    },
    { once: true },
  );
}
