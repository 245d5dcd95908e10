import { parentPort } from 'node:worker_threads';
import { type DocumentFacts, type DocumentLimits, readDocument } from '../index.ts';

/** What the thread is asked. */
export interface ReadRequest {
  id: number;
  bytes: Uint8Array;
  facts: DocumentFacts;
  limits: Partial<DocumentLimits>;
}

parentPort?.on('message', (request: ReadRequest) => {
  void readDocument(request.bytes, request.facts, request.limits).then(content =>
    parentPort?.postMessage({ id: request.id, content }),
  );
});
