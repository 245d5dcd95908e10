import { DOCUMENT_LIMITS } from '@niemyet/documents';
import { describe, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document.ts';
import { type ReadRequest, tooLarge } from './read-in-worker.ts';

const FILE = 'https://xa.gov.vn/qd.pdf';
const RECORD = { ...tooLarge(), format: 'pdf' as const };

async function opened(answer: () => Response | Promise<Response>) {
  const asked: ReadRequest[] = [];
  const port = {
    fetch: (async () => answer()) as typeof fetch,
    now: () => new Date('2026-11-22T08:00:00Z'),
    portal: 'https://xa.gov.vn/',
  };
  const outcome = await fetchDocument(FILE, port, async request => {
    asked.push(request);
    return RECORD;
  });
  return { asked, outcome };
}

const pdf = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { 'content-type': 'application/pdf; x=y', ...headers } });

describe('fetchDocument', () => {
  it('reads the bytes, whatever the file is served as', async () => {
    const { asked, outcome } = await opened(() => pdf('%PDF', { 'content-disposition': 'attachment' }));
    expect(outcome).toMatchObject({
      kind: 'document',
      finalUrl: FILE,
      status: 200,
      bytes: 4,
      contentType: 'application/pdf',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      document: RECORD,
    });
    expect(asked).toMatchObject([{ facts: { contentType: 'application/pdf', url: FILE } }]);
  });

  it('does not read what is past the bound, and says so', async () => {
    const size = String(DOCUMENT_LIMITS.maxBytes + 1);
    const { asked, outcome } = await opened(() => pdf('%PDF', { 'content-length': size }));
    expect(outcome).toMatchObject({
      kind: 'document',
      bytes: DOCUMENT_LIMITS.maxBytes + 1,
      document: { problem: 'document-too-large' },
    });
    expect(asked).toEqual([]);
  });

  it.each([
    [404, 'http-status'],
    [403, 'blocked'],
  ])('a status of %i is a failure', async (status, failure) => {
    const { outcome } = await opened(() => new Response('', { status }));
    expect(outcome).toMatchObject({ kind: 'failure', failure, status });
  });

  it('is a failure where nothing answers', async () => {
    const { outcome } = await opened(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(outcome).toMatchObject({ kind: 'failure', failure: 'unreadable', tries: 1 });
  });
});
