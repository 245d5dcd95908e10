import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);

/** More layers than this are an attack, not a compression. */
const MAX_LAYERS = 3;

/** A body beyond its bound. */
class TooLargeError extends Error {
  readonly code = 'ERR_BUFFER_TOO_LARGE';
}

/** All bytes of a stream; rejects with a `TooLargeError` beyond `maxBytes`, leaving the rest unread. */
export async function readAll(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLargeError(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function decodeLayer(bytes: Buffer, coding: string, maxBytes: number): Promise<Buffer> {
  // A stream cut short still gives what came: browsers show such pages too.
  const options = { maxOutputLength: maxBytes, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  if (coding === 'gzip' || coding === 'x-gzip') return gunzip(bytes, options);
  if (coding === 'br') return brotli(bytes, { maxOutputLength: maxBytes });
  if (coding === 'deflate') {
    const wrapped = ((bytes[0] ?? 0) & 0x0f) === 8;
    return wrapped ? inflate(bytes, options) : inflateRaw(bytes, options);
  }
  throw new Error(`unknown content coding ${coding}`);
}

/**
 * Undoes the codings of a `Content-Encoding` header, last applied first. No layer may grow beyond `maxBytes`: a
 * bomb rejects with `ERR_BUFFER_TOO_LARGE` before it is unpacked. An unknown coding or broken data rejects.
 */
export async function decodeContent(
  bytes: Buffer,
  contentEncoding: string,
  maxBytes: number,
): Promise<Buffer> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding !== '' && coding !== 'identity');
  if (codings.length > MAX_LAYERS) throw new Error('too many content codings');
  let decoded = bytes;
  for (const coding of codings.reverse()) {
    if (decoded.length > 0) decoded = await decodeLayer(decoded, coding, maxBytes);
  }
  return decoded;
}
