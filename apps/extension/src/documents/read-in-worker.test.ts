import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PostedRequest, readInWorker } from './read-in-worker.ts';

const RECORD = {
  format: 'pdf',
  title: '',
  pagesRead: 1,
  pagesTotal: 1,
  lines: [{ page: 1, text: 'QUYẾT ĐỊNH' }],
  cut: false,
  scan: false,
  readable: true,
};

/** A worker that answers with what it is told to, and how often it was ended. */
function workerWith(answer: (say: (data: unknown) => void, fail: () => void) => void) {
  const worker = {
    ended: 0,
    onerror: () => undefined as unknown,
    postMessage: ({ port }: PostedRequest) =>
      answer(
        data => port.postMessage(data),
        () => worker.onerror(),
      ),
    terminate: () => {
      worker.ended += 1;
    },
  };
  return worker;
}

const request = () => ({
  bytes: new Uint8Array([1]),
  facts: { contentType: 'application/pdf', url: 'https://xa.gov.vn/a.pdf' },
});
const read = (worker: ReturnType<typeof workerWith>) =>
  readInWorker(request(), () => worker as unknown as Worker);

afterEach(() => vi.useRealTimers());

describe('readInWorker', () => {
  it('gives the record, and ends the worker', async () => {
    const worker = workerWith(say => say(RECORD));
    expect(await read(worker)).toEqual(RECORD);
    expect(worker.ended).toBe(1);
  });

  it.each([
    ['nonsense', workerWith(say => say({ format: 'pdf', lines: 'x' }))],
    ['an error', workerWith((_, fail) => fail())],
  ])('says that the reader failed at %s', async (_, worker) => {
    expect(await read(worker)).toMatchObject({ problem: 'document-reader-failed', lines: [] });
    expect(worker.ended).toBe(1);
  });

  it('ends one that hangs', async () => {
    vi.useFakeTimers();
    const worker = workerWith(() => undefined);
    const reading = read(worker);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(await reading).toMatchObject({ problem: 'document-timeout' });
    expect(worker.ended).toBe(1);
  });
});
