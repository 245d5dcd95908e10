import { describe, expect, it } from 'vitest';
import { netFailure } from './net-failure.ts';

describe('netFailure', () => {
  it.each([
    ['net::ERR_TOO_MANY_REDIRECTS', 'redirect-loop'],
    ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
    ['net::ERR_INTERNET_DISCONNECTED', 'dns'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_CONNECTION_RESET', 'reset'],
    ['net::ERR_EMPTY_RESPONSE', 'reset'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'reset'],
    ['net::ERR_HTTP2_PROTOCOL_ERROR', 'reset'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['net::ERR_CERT_DATE_INVALID', 'tls-expired'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'tls-name'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls-untrusted'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'],
    ['net::ERR_RESPONSE_HEADERS_TOO_BIG', 'too-large'],
    ['net::ERR_INVALID_HTTP_RESPONSE', 'unreadable'],
    ['net::ERR_ABORTED', null],
    ['NS_ERROR_REDIRECT_LOOP', 'redirect-loop'],
    ['NS_ERROR_UNKNOWN_HOST', 'dns'],
    ['NS_ERROR_CONNECTION_REFUSED', 'refused'],
    ['NS_ERROR_NET_RESET', 'reset'],
    ['NS_ERROR_NET_TIMEOUT', 'timeout'],
    ['SEC_ERROR_EXPIRED_CERTIFICATE', 'tls-expired'],
    ['SSL_ERROR_BAD_CERT_DOMAIN', 'tls-name'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'tls-untrusted'],
    ['SSL_ERROR_UNSUPPORTED_VERSION', 'tls'],
    ['NS_BINDING_ABORTED', null],
    ['', 'unreadable'],
  ])('%s is %s', (error, failure) => expect(netFailure(error)).toBe(failure));
});
