/**
 * The form of a page's address by which two audits are laid side by side: scheme, `www.`, a port of the scheme's
 * own, a trailing slash and an anchor make no difference; a route behind the hash does. Works on text alone, since
 * Apps Script has no `URL`.
 */
export function placeOf(address: string): string {
  const [, host = '', path = '', query = '', hash = ''] =
    /^https?:\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address) ?? [];
  if (host === '') return address;
  const plain = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(80|443)$/, '');
  return `${plain}${path.replace(/\/+$/, '')}${query}${/^#!?\//.test(hash) ? hash : ''}`;
}

/** The host of an address, without `www.` and a port of the scheme's own. */
export function hostOfPlace(address: string): string {
  return placeOf(address).replace(/[/?#].*$/, '');
}
