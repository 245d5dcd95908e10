import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures/settings.ts';
import { failed, fetchPage, pageOf } from './page.ts';
import type { Answer } from './transport.ts';

const URL_ = 'https://a.gov.vn/tin';

async function outcome(answer: Partial<Answer>) {
  const full = { status: 200, contentType: 'text/html', attachment: false, contentLength: 0, ...answer };
  const page = await fetchPage(
    async () => full,
    URL_,
    { maxRedirects: 3 },
    () => NOW,
  );
  return page.outcome;
}

describe('fetchPage', () => {
  it('gives a page with its text, size and digest', async () => {
    const body = Buffer.from('Xã');
    expect(await outcome({ body, contentType: 'text/html; charset=utf-8' })).toEqual({
      kind: 'html',
      finalUrl: URL_,
      status: 200,
      fetchedAt: NOW,
      bytes: 3,
      sha256: 'eb238a4f87137fe398e992d124fa2b84397ebf5a896bd82b4437a4390d155545',
      html: 'Xã',
      rendered: false,
    });
  });

  it('notes a file by its head', async () => {
    expect(await outcome({ contentType: 'application/pdf; a=b', contentLength: 12_345 })).toEqual({
      kind: 'file',
      finalUrl: URL_,
      status: 200,
      fetchedAt: NOW,
      bytes: 12_345,
      contentType: 'application/pdf',
    });
  });

  it('looks into what does not say its type', async () => {
    const page = await outcome({ contentType: '', body: Buffer.from('<!doctype html><p>') });
    expect(page.kind).toBe('html');
    const file = await outcome({ contentType: '', body: Buffer.from('%PDF-1.4') });
    expect(file).toMatchObject({ kind: 'file', contentType: 'application/octet-stream', bytes: 8 });
  });

  it.each([
    [{ status: 404 }, 'http-status'],
    [{ status: 500 }, 'http-status'],
    [{ status: 403 }, 'blocked'],
    [{ status: 429 }, 'blocked'],
    [{ contentType: 'application/json' }, 'not-html'],
  ])('%o is %s', async (answer, failure) => {
    expect(await outcome(answer)).toMatchObject({
      kind: 'failure',
      failure,
      status: 'status' in answer ? answer.status : 200,
      finalUrl: URL_,
      tries: 1,
    });
  });

  it('gives what a redirect chain failed with', async () => {
    const page = await fetchPage(
      async () => ({ status: 302, location: URL_, contentType: '', attachment: false, contentLength: 0 }),
      URL_,
      { maxRedirects: 3 },
      () => NOW,
    );
    expect(page.outcome).toMatchObject({ kind: 'failure', failure: 'redirect-loop', status: 302 });
  });
});

describe('failed and pageOf', () => {
  it('fill in what is not said', () => {
    expect(failed('dns', { fetchedAt: NOW })).toEqual({
      kind: 'failure',
      failure: 'dns',
      status: 0,
      fetchedAt: NOW,
      tries: 1,
    });
    expect(pageOf(new Uint8Array(), { finalUrl: URL_, status: 200, fetchedAt: NOW })).toMatchObject({
      bytes: 0,
      html: '',
    });
  });
});
