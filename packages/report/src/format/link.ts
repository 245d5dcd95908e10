/** The address where it is an http(s) one that may become a link; undefined for anything else. */
export function webLink(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s/?#]/i.test(address) ? address : undefined;
}
