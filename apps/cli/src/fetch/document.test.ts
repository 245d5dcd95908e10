import type { FetchOutcome } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_BYTES, type DocumentOpener, unopened } from '../documents/opener.ts';
import { NOW } from '../fixtures/settings.ts';
import { fetchDocument } from './document.ts';
import type { Answer, AskOptions } from './transport.ts';

const URL_ = 'https://a.gov.vn/a.pdf';

async function outcome(answer: Partial<Answer>, refusal: 'robots' | null = null) {
  const seen: { opened: number[]; options: AskOptions[] } = { opened: [], options: [] };
  const opener: DocumentOpener = {
    warm: () => {},
    open: async (bytes, at): Promise<FetchOutcome> => {
      seen.opened.push(bytes.length);
      return unopened('document-empty', bytes.length, at);
    },
    close: async () => {},
  };
  const full: Answer = {
    status: 200,
    contentType: 'application/pdf; a=b',
    attachment: true,
    contentLength: 3,
    ...answer,
  };
  const result = await fetchDocument(
    async (_, options) => {
      seen.options.push(options);
      return options.wantsBody?.(full) === false ? full : { ...full, body: Buffer.from('abc'), ...answer };
    },
    URL_,
    { maxRedirects: 3, refuses: () => refusal },
    opener,
    () => NOW,
  );
  return { result, ...seen };
}

describe('fetchDocument', () => {
  it('opens what came, attachments too', async () => {
    const { result, opened, options } = await outcome({});
    expect(opened).toEqual([3]);
    expect(options[0]?.maxBytes).toBe(DOCUMENT_BYTES);
    expect(result).toMatchObject({
      kind: 'document',
      finalUrl: URL_,
      fetchedAt: NOW,
      contentType: 'application/pdf',
    });
  });

  it('does not take in what says that it is too large', async () => {
    const { result, opened } = await outcome({ contentLength: DOCUMENT_BYTES + 1 });
    expect(opened).toEqual([]);
    expect(result).toMatchObject({ document: { problem: 'document-too-large' }, bytes: DOCUMENT_BYTES + 1 });
  });

  it.each<[Partial<Answer>, string]>([
    [{ status: 404 }, 'http-status'],
    [{ status: 403 }, 'blocked'],
    [{ status: 302, location: URL_ }, 'redirect-loop'],
  ])('%o is %s', async (answer, failure) => {
    const { result, opened } = await outcome(answer);
    expect(result).toMatchObject({ kind: 'failure', failure });
    expect(opened).toEqual([]);
  });

  it('honours robots.txt', async () => {
    const { result, options } = await outcome({}, 'robots');
    expect(result).toMatchObject({ kind: 'failure', failure: 'robots' });
    expect(options).toEqual([]);
  });
});
