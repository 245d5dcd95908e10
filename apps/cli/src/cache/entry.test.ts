import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type KeptPage, packPage, unpackPage } from './entry.ts';

const URL_ = 'https://xa.gov.vn/lich';
const page: KeptPage = {
  url: URL_,
  contentType: 'text/html; charset=utf-8',
  etag: 'W/"a-1"',
  lastModified: 'Fri, 20 Nov 2026 02:00:00 GMT',
  body: Buffer.from('<p>Lịch tiếp công dân</p>'.repeat(50)),
};
const MAX = 1_000_000;

describe('a kept page', () => {
  it('comes out as it went in, and lies there compressed', async () => {
    const packed = await packPage(page);
    expect(packed.length).toBeLessThan(page.body.length);
    expect(await unpackPage(packed, URL_, MAX)).toEqual(page);
    const { etag: _, ...dated } = page;
    expect(await unpackPage(await packPage(dated), URL_, MAX)).toEqual(dated);
  });

  it('is none where any byte of it was changed', async () => {
    const packed = await packPage(page);
    for (let at = 0; at < packed.length; at += 7) {
      const damaged = Buffer.from(packed);
      damaged[at] = (damaged[at] ?? 0) ^ 0x15;
      const found = await unpackPage(damaged, URL_, MAX);
      // A changed byte of the wrapping (time, system) may leave all that counts as it was.
      if (found !== null) expect(found).toEqual(page);
    }
    for (const length of [0, 1, 50, packed.length - 10]) {
      expect(await unpackPage(packed.subarray(0, length), URL_, MAX)).toBeNull();
    }
  });

  it('is none for another address, with another head or body, or without a seal', async () => {
    const packed = await packPage(page);
    expect(await unpackPage(packed, `${URL_}?b`, MAX)).toBeNull();
    const text = packed.toString('latin1');
    expect(await unpackPage(Buffer.from(text.replace('W/', 'X/'), 'latin1'), URL_, MAX)).toBeNull();
    const head = packed.subarray(0, packed.indexOf('\n') + 1);
    const other = Buffer.concat([head, zlib.gzipSync('<p>khác</p>')]);
    expect(await unpackPage(other, URL_, MAX)).toBeNull();
    expect(await unpackPage(Buffer.from('{}\n'), URL_, MAX)).toBeNull();
    expect(await unpackPage(Buffer.from('[1]'.repeat(9000)), URL_, MAX)).toBeNull();
  });

  it('does not unpack beyond its bound', async () => {
    const bomb = await packPage({ ...page, body: Buffer.alloc(5_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await unpackPage(bomb, URL_, MAX)).toBeNull();
  });
});
