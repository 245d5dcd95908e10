import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import * as z from 'zod/mini';

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

/** A page as it was last fetched, and what its server calls that version. */
export interface KeptPage {
  url: string;
  contentType: string;
  etag?: string;
  lastModified?: string;
  body: Buffer;
}

/** What goes into a request header: printable, on one line. */
const HeaderText = z.string().check(z.regex(/^[\x20-\x7e\x80-\xff]{1,1000}$/));
const Head = z.object({
  schema: z.literal('niemyet/kept-page@1'),
  url: z.string().check(z.maxLength(4096)),
  contentType: z.string().check(z.maxLength(1000)),
  etag: z.optional(HeaderText),
  lastModified: z.optional(HeaderText),
  /** Of everything else in the head and of the body, hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
type Head = z.infer<typeof Head>;

const MAX_HEAD = 16_384;

function sealOf({ sha256: _, ...head }: Omit<Head, 'sha256'> & { sha256?: string }, body: Buffer): string {
  return createHash('sha256').update(JSON.stringify(head)).update('\n').update(body).digest('hex');
}

/** A page as the bytes of its file: a line of JSON with a seal over all of it, then the body, compressed. */
export async function packPage({ body, ...page }: KeptPage): Promise<Buffer> {
  const head = { schema: 'niemyet/kept-page@1' as const, ...page };
  const line = `${JSON.stringify({ ...head, sha256: sealOf(head, body) })}\n`;
  return Buffer.concat([Buffer.from(line), await gzip(body)]);
}

/** The page of `url` out of its file; null where the file is damaged, changed, of another page or too large. */
export async function unpackPage(bytes: Buffer, url: string, maxBytes: number): Promise<KeptPage | null> {
  const end = bytes.subarray(0, MAX_HEAD).indexOf('\n');
  if (end < 0) return null;
  try {
    const { sha256, ...head } = Head.parse(JSON.parse(bytes.toString('utf8', 0, end)));
    const body = await gunzip(bytes.subarray(end + 1), { maxOutputLength: maxBytes });
    if (head.url !== url || sealOf(head, body) !== sha256) return null;
    const { contentType, etag, lastModified } = head;
    return {
      url,
      contentType,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      body,
    };
  } catch {
    return null;
  }
}
