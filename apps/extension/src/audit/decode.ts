/** Bytes in which a `meta` must name the encoding; the standard says 1024, portals say it later. */
const PRESCAN = 4096;

const BOMS: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function ofBom(bytes: Uint8Array): string | undefined {
  return BOMS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

function ofMeta(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]+)/i.exec(head)?.[1];
  const encoding = known(meta);
  // A page whose `meta` could be read byte by byte is not UTF-16, whatever it says. Source: WHATWG HTML, prescan.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** UTF-16 without a mark: every other byte of the markup is zero. */
function ofZeroes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Encoding of an HTML page: its byte order mark, else the `charset` of the Content-Type, else its `meta`, else
 * UTF-8 where the bytes are that, else windows-1258 (Vietnamese). Source: WHATWG HTML, encoding sniffing.
 */
export function encodingOf(bytes: Uint8Array, contentType: string): string {
  const header = /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType)?.[1];
  return (
    ofBom(bytes) ??
    known(header) ??
    ofZeroes(bytes) ??
    ofMeta(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : 'windows-1258')
  );
}

/** The text of an HTML page as it arrived; bytes that mean nothing become U+FFFD. */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
}
