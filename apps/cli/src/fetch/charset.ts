import { getEncoding } from 'encoding-sniffer';

/** What Vietnamese browsers assume of a page that does not say its encoding. */
const UNDECLARED = 'windows-1258';

/** The `charset` of a `Content-Type` header, or undefined. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';]+)/i.exec(contentType)?.[1];
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The text of a page. As browsers do: a byte order mark first, then the header, then what the page says of itself
 * (`meta`, XML declaration); a page that says nothing is UTF-8 where its bytes are, else windows-1258.
 * Source: WHATWG HTML, "encoding sniffing algorithm".
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const declared = charsetOf(contentType);
  const encoding = getEncoding(bytes, {
    defaultEncoding: UNDECLARED,
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
  });
  if (encoding.toLowerCase() !== UNDECLARED) return decodeAs(bytes, encoding);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, UNDECLARED);
  }
}
