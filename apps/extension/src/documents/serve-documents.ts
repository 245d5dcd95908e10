import { browser } from 'wxt/browser';
import { fromOwnPage } from '../messages/serve.ts';
import { type DocumentAnswer, DocumentRequest } from './contract.ts';
import { fetchDocument } from './fetch-document.ts';
import { readInWorker } from './read-in-worker.ts';

/** Fetches the file and reads it in a worker. Never rejects. */
export function answerDocument({ url, portal }: DocumentRequest): Promise<DocumentAnswer> {
  const port = {
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    now: () => new Date(),
    portal,
  };
  const start = () => new Worker(browser.runtime.getURL('/document-reader.js'));
  return fetchDocument(url, port, request => readInWorker(request, start));
}

/** Listens for the worker's requests; leaves all other messages to whom they are for. */
export function serveDocuments(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = DocumentRequest.safeParse(message);
    if (!request.success || !fromOwnPage(sender)) return false;
    void answerDocument(request.data).then(respond);
    return true;
  });
}
