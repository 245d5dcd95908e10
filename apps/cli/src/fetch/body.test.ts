import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeContent, readAll } from './body.ts';

const TEXT = Buffer.from('Lịch tiếp công dân '.repeat(50));

describe('readAll', () => {
  async function* chunks(...sizes: number[]) {
    for (const size of sizes) yield new Uint8Array(size);
  }

  it('joins the chunks', async () => {
    expect((await readAll(chunks(2, 0, 3), 5)).length).toBe(5);
  });

  it('rejects beyond the bound, without reading on', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield new Uint8Array(10);
      }
    }
    await expect(readAll(endless(), 25)).rejects.toMatchObject({ code: 'ERR_BUFFER_TOO_LARGE' });
    expect(read).toBe(3);
  });
});

describe('decodeContent', () => {
  it.each([
    ['gzip', zlib.gzipSync(TEXT)],
    ['x-gzip', zlib.gzipSync(TEXT)],
    ['br', zlib.brotliCompressSync(TEXT)],
    ['deflate', zlib.deflateSync(TEXT)],
    ['deflate', zlib.deflateRawSync(TEXT)],
    ['identity', TEXT],
    ['', TEXT],
    ['deflate, GZIP', zlib.gzipSync(zlib.deflateSync(TEXT))],
  ])('undoes %s', async (coding, bytes) => {
    expect(await decodeContent(bytes, coding, 100_000)).toEqual(TEXT);
  });

  it('gives what came of a stream cut short', async () => {
    const packed = zlib.gzipSync(TEXT);
    const cut = await decodeContent(packed.subarray(0, packed.length - 8), 'gzip', 100_000);
    expect(cut.toString()).toBe(TEXT.toString());
  });

  it('refuses a bomb', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(5_000_000));
    await expect(decodeContent(bomb, 'gzip', 1_000_000)).rejects.toMatchObject({
      code: 'ERR_BUFFER_TOO_LARGE',
    });
  });

  it.each([
    ['gzip', 'not packed'],
    ['zip-of-mine', 'x'],
    ['gzip, gzip, gzip, gzip', 'x'],
  ])('rejects %s of %s', async (coding, text) => {
    await expect(decodeContent(Buffer.from(text), coding, 1000)).rejects.toThrow();
  });

  it('takes an empty body for what it is', async () => {
    expect((await decodeContent(Buffer.alloc(0), 'gzip', 1000)).length).toBe(0);
  });
});
