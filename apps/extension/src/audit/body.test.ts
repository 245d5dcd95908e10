import { describe, expect, it } from 'vitest';
import { readBody, TooLargeError } from './body.ts';

describe('readBody', () => {
  it('joins the chunks', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array([1, 2]));
        controller.enqueue(new Uint8Array([3]));
        controller.close();
      },
    });
    expect([...(await readBody(new Response(body), 3))]).toEqual([1, 2, 3]);
  });

  it('ends an endless body at its bound', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(10));
      },
    });
    await expect(readBody(new Response(body), 25)).rejects.toThrow(TooLargeError);
    expect(sent).toBeLessThan(10);
  });

  it('refuses by the announced length, unread', async () => {
    const response = new Response('abc', { headers: { 'content-length': '1000' } });
    await expect(readBody(response, 100)).rejects.toThrow(TooLargeError);
  });

  it('gives nothing for no body', async () => {
    expect((await readBody(new Response(null), 10)).byteLength).toBe(0);
  });
});
