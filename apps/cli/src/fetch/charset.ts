import { getEncoding } from 'encoding-sniffer/sniffer';

/** What Vietnamese browsers assume of a page that does not say its encoding. */
const UNDECLARED = 'windows-1258';
/** Stands for a page that says nothing: no page names it. */
const NOTHING_SAID = 'x-user-defined';
/** Bytes in which a `meta` must name the encoding; the standard says 1024, portals say it later. */
const PRESCAN = 4096;
/** Bytes 0x80–0x9F of windows-1252, which Node 20 takes for controls; where it has none it gives those. */
const HIGH_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A page that says at its very beginning, and in so many words, that it is UTF-8: most do. */
const SAYS_UTF8 = new RegExp(
  [
    /^\s*(?:<!doctype html>\s*)?<html(?: [a-z:-]+="[^"<>]*")*>\s*<head>\s*/,
    // A title or a `meta` before it that says nothing of an encoding.
    /(?:<title>[^<]*<\/title>\s*)?(?:<meta http-equiv="x-ua-compatible" content="[\w=,;]*" ?\/?>\s*)?/,
    /<meta /,
    /(?:charset="utf-8"|http-equiv="content-type" content="text\/html; ?charset=utf-8"|content="text\/html; ?charset=utf-8" http-equiv="content-type")/,
    / ?\/?>/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);
/** Bytes in which it says so. */
const FIRST = 384;

/** The `charset` of a `Content-Type` header, or undefined. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType)?.[1];
}

function decodeAs(bytes: Uint8Array, label: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label);
  } catch {
    return new TextDecoder().decode(bytes);
  }
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, char => HIGH_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** How a page begins, byte by byte. */
const asciiOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, FIRST)).toString('latin1');

/** UTF-16 that neither a mark nor a header names: every other byte of the markup is zero. */
function ofZeroes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : undefined;
}

/**
 * The text of a page. As browsers do: a byte order mark first, then the header, then what the page says of itself
 * (`meta`, XML declaration); a page that says nothing is UTF-8 where its bytes are, else windows-1258. A page that
 * declares the wrong encoding is shown wrong, here as there: reading repairs it, and says so.
 * Source: WHATWG HTML, "encoding sniffing algorithm".
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const declared = charsetOf(contentType);
  if (declared === undefined && SAYS_UTF8.test(asciiOf(bytes))) return decodeAs(bytes, 'utf-8');
  const zeroes = declared === undefined ? ofZeroes(bytes) : undefined;
  if (zeroes !== undefined) return decodeAs(bytes, zeroes);
  const encoding = getEncoding(bytes, {
    maxBytes: PRESCAN,
    defaultEncoding: NOTHING_SAID,
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
  });
  if (encoding !== NOTHING_SAID) return decodeAs(bytes, encoding);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, UNDECLARED);
  }
}
