import type { FetchFailure } from '@niemyet/audit';

/** What the browsers call an error of the network → what it is to an audit, as the command line says it. First match counts. */
const NAMES: readonly [RegExp, FetchFailure | null][] = [
  [/ERR_ABORTED|NS_BINDING_ABORTED/, null],
  [/TOO_MANY_REDIRECTS|REDIRECT_LOOP/, 'redirect-loop'],
  [/NAME_NOT_RESOLVED|NAME_RESOLUTION|ERR_DNS|INTERNET_DISCONNECTED|UNKNOWN_HOST|NS_ERROR_OFFLINE/, 'dns'],
  [/CONNECTION_REFUSED|ADDRESS_UNREACHABLE|ADDRESS_INVALID|PROXY_CONNECTION/, 'refused'],
  [/TIMED_OUT|NET_TIMEOUT/, 'timeout'],
  [/CERT_DATE_INVALID|EXPIRED_CERTIFICATE|CERTIFICATE_NOT_YET_VALID/, 'tls-expired'],
  [/CERT_COMMON_NAME_INVALID|BAD_CERT_DOMAIN/, 'tls-name'],
  [/ERR_CERT_|SEC_ERROR_|MOZILLA_PKIX/, 'tls-untrusted'],
  [/ERR_SSL_|ERR_BAD_SSL|SSL_ERROR_|ERR_ECH_/, 'tls'],
  [/HEADERS_TOO_BIG/, 'too-large'],
  [
    /CONNECTION_(?:RESET|CLOSED|ABORTED|FAILED)|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED|SOCKET_NOT_CONNECTED|NETWORK_CHANGED|NET_(?:RESET|INTERRUPT|PARTIAL_TRANSFER)|ERR_HTTP2_|ERR_QUIC_/,
    'reset',
  ],
];

/** What an error of the network that a browser names is; null for one that was no error of the network. */
export function netFailure(error: string): FetchFailure | null {
  for (const [name, failure] of NAMES) if (name.test(error)) return failure;
  return 'unreadable';
}
