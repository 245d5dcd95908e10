import type { Connection, FetchFailure } from '@niemyet/audit';

const BY_CODE: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_NODATA: 'dns',
  EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  EACCES: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  ERR_BUFFER_TOO_LARGE: 'too-large',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  CERT_SIGNATURE_FAILURE: 'tls-untrusted',
  CERT_CHAIN_TOO_LONG: 'tls-untrusted',
  CERT_UNTRUSTED: 'tls-untrusted',
  CERT_REJECTED: 'tls-untrusted',
  CERT_REVOKED: 'tls-untrusted',
  INVALID_CA: 'tls-untrusted',
  INVALID_PURPOSE: 'tls-untrusted',
  EPROTO: 'tls',
};

const TRANSIENT: ReadonlySet<FetchFailure> = new Set(['dns', 'refused', 'reset', 'timeout', 'tls']);
const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** The error and what it was caused by or made of, outermost first, at most five deep. */
function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at !== undefined && at !== null && chain.length < 5; ) {
    chain.push(at);
    const { cause, errors } = at as { cause?: unknown; errors?: unknown[] };
    at = cause ?? errors?.[0];
  }
  return chain;
}

/** What an error of a request comes down to. An error that nothing is known of is `unreadable`. */
export function failureOf(error: unknown): FetchFailure {
  for (const link of chainOf(error)) {
    const { code, name } = link as { code?: unknown; name?: unknown };
    if (typeof code === 'string') {
      const known = BY_CODE[code];
      if (known !== undefined) return known;
      if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) return 'tls';
    }
    if (name === 'TimeoutError') return 'timeout';
    if (name === 'AbortError') return 'aborted';
  }
  return 'unreadable';
}

/** Whether another try, a little later, may go better. */
export function mayPass(failure: FetchFailure, status: number): boolean {
  return TRANSIENT.has(failure) || TRANSIENT_STATUS.has(status);
}

/** Whether it is the certificate that is wrong, so that the page itself can still be read. */
export function isTlsFailure(failure: FetchFailure): boolean {
  return failure === 'tls' || failure.startsWith('tls-');
}

/** What a failure of an `https://` request says about HTTPS: no answer at all there means it is absent. */
export function httpsStateOf(failure: FetchFailure): NonNullable<Connection['https']> {
  if (failure === 'tls-expired') return 'expired';
  if (failure === 'tls-name') return 'wrong-name';
  if (failure === 'tls-untrusted') return 'untrusted';
  return failure === 'refused' || failure === 'timeout' || failure === 'reset' ? 'absent' : 'failed';
}
