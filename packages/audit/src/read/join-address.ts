/** Characters that an address keeps as they are, in its path and in its query. Source: URL standard, percent-encode sets. */
const PLAIN = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~!$&()*+,;=@%./?') {
  PLAIN[character.charCodeAt(0)] = 1;
}
const SLASH = 47;
const DOT = 46;
const PERCENT = 37;
const QUERY = 63;
const MAX_ORIGINS = 1000;
/** Where an address without path ends at the earliest: behind `http://`. */
const AUTHORITY = 8;

interface Base {
  address: string;
  /** Scheme and host, as they are written in an address. */
  origin: string;
  /** Up to the last slash of the path, and with it. */
  directory: string;
}

let known: Base | null = null;
/** Scheme and host as a reference writes them → as an address does; null where that takes more than this. */
const origins = new Map<string, string | null>();

/**
 * The absolute address of a plain reference, as `new URL` gives it and many times faster; undefined where the
 * reference has anything to be escaped, decoded or walked up, or is no http(s) address.
 */
export function joinAddress(reference: string, base: string): string | undefined {
  const first = reference.charCodeAt(0);
  if (first === SLASH) {
    if (!isPlain(reference, 0) || reference.charCodeAt(1) === SLASH) return undefined;
    const { origin } = baseOf(base);
    return origin === '' ? undefined : origin + reference;
  }
  if (reference.startsWith('http') && (reference.startsWith('://', 4) || reference.startsWith('s://', 4))) {
    const slash = reference.indexOf('/', AUTHORITY);
    if (slash < 0 || !isPlain(reference, slash)) return undefined;
    const written = reference.slice(0, slash);
    const origin = originOf(written);
    if (origin === null) return undefined;
    return origin === written ? reference : origin + reference.slice(slash);
  }
  if (!isLetterOrDigit(first) || !isPlain(reference, 0)) return undefined;
  const { directory } = baseOf(base);
  return directory === '' ? undefined : directory + reference;
}

/** True where no part from `from` on needs escaping, and no segment of the path is one that walks up or stays. */
function isPlain(reference: string, from: number): boolean {
  let path = true;
  let before = 0;
  for (let i = from; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code > 127 || PLAIN[code] === 0) return false;
    if (path) {
      if ((before === SLASH || before === DOT) && (code === DOT || code === PERCENT)) return false;
      if (code === QUERY) path = false;
    }
    before = code;
  }
  return true;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

function baseOf(address: string): Base {
  if (known?.address === address) return known;
  let origin = '';
  let directory = '';
  try {
    const url = new URL(address);
    if ((url.protocol === 'http:' || url.protocol === 'https:') && url.username === '') {
      origin = url.origin;
      directory = origin + url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
    }
  } catch {
    // No base: nothing is joined to it.
  }
  known = { address, origin, directory };
  return known;
}

function originOf(written: string): string | null {
  let origin = origins.get(written);
  if (origin === undefined) {
    origin = null;
    if (/^https?:\/\/[\w.:-]{1,260}$/.test(written)) {
      try {
        origin = new URL(`${written}/`).href.slice(0, -1);
      } catch {
        // No host: the whole reference is none either.
      }
    }
    if (origins.size >= MAX_ORIGINS) origins.clear();
    origins.set(written, origin);
  }
  return origin;
}
