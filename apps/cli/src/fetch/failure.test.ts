import { describe, expect, it } from 'vitest';
import { failureOf, httpsStateOf, isTlsFailure, mayPass } from './failure.ts';

const coded = (code: string) => Object.assign(new Error(code), { code });

describe('failureOf', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['ECONNREFUSED', 'refused'],
    ['ECONNRESET', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'tls-expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-untrusted'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ERR_BUFFER_TOO_LARGE', 'too-large'],
    ['Z_DATA_ERROR', 'unreadable'],
  ])('%s is %s', (code, failure) => expect(failureOf(coded(code))).toBe(failure));

  it('looks through causes and through the tries of several addresses', () => {
    expect(failureOf(new Error('fetch failed', { cause: coded('ENOTFOUND') }))).toBe('dns');
    expect(failureOf(new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')]))).toBe('refused');
  });

  it('tells the end of time from being stopped', () => {
    expect(failureOf(new DOMException('', 'TimeoutError'))).toBe('timeout');
    expect(failureOf(new DOMException('', 'AbortError'))).toBe('aborted');
  });

  it('calls what it does not know unreadable', () => {
    expect(failureOf('?')).toBe('unreadable');
    expect(failureOf(undefined)).toBe('unreadable');
  });
});

describe('mayPass', () => {
  it.each([
    ['timeout', 0, true],
    ['http-status', 503, true],
    ['blocked', 429, true],
    ['http-status', 404, false],
    ['http-status', 500, false],
    ['robots', 0, false],
    ['too-large', 0, false],
  ] as const)('%s with status %i: %s', (failure, status, again) =>
    expect(mayPass(failure, status)).toBe(again),
  );
});

describe('isTlsFailure and httpsStateOf', () => {
  it.each([
    ['tls-expired', true, 'expired'],
    ['tls-name', true, 'wrong-name'],
    ['tls-untrusted', true, 'untrusted'],
    ['tls', true, 'failed'],
    ['refused', false, 'absent'],
    ['timeout', false, 'absent'],
    ['dns', false, 'failed'],
  ] as const)('%s', (failure, tls, state) => {
    expect(isTlsFailure(failure)).toBe(tls);
    expect(httpsStateOf(failure)).toBe(state);
  });
});
