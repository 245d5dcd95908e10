import { DocumentRecord } from '@niemyet/audit';
import { unread } from '@niemyet/documents';

/** A file to read. */
export interface ReadRequest {
  bytes: Uint8Array<ArrayBuffer>;
  facts: { contentType: string; url: string };
}

/** What the reader's worker is sent: it answers by the port, since PDF.js talks by the worker's own. */
export interface PostedRequest extends ReadRequest {
  port: MessagePort;
}

/** Milliseconds for one file, after which its worker is ended: the reader begins no page after 8 s. */
const DEADLINE = 16_000;

/** A file that was not taken whole. */
export const tooLarge = (): DocumentRecord => unread('unknown', 'document-too-large');

/**
 * Reads a file of a stranger in a worker of its own, which is ended with it. Never rejects: one that hangs or breaks
 * its worker is a record that says so.
 */
export function readInWorker(request: ReadRequest, start: () => Worker): Promise<DocumentRecord> {
  return new Promise(resolve => {
    const worker = start();
    const { port1: mine, port2: port } = new MessageChannel();
    const end = (record: DocumentRecord) => {
      clearTimeout(timer);
      worker.terminate();
      mine.close();
      resolve(record);
    };
    const timer = setTimeout(() => end(unread('unknown', 'document-timeout')), DEADLINE);
    mine.onmessage = ({ data }: MessageEvent<unknown>) => {
      const read = DocumentRecord.safeParse(data);
      end(read.success ? read.data : unread('unknown', 'document-reader-failed'));
    };
    worker.onerror = () => end(unread('unknown', 'document-reader-failed'));
    const posted: PostedRequest = { ...request, port };
    worker.postMessage(posted, [request.bytes.buffer, port]);
  });
}
