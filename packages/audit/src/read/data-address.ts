import { originOf, resolveAddress } from './address.ts';
import type { TreeAdapter } from './tree.ts';

/** Attributes in which makers keep for their scripts where a click on an element leads. */
export const DATA_ADDRESSES: readonly string[] = ['data-href', 'data-url', 'data-link'];
const MAX_ADDRESS = 2000;

/** True where the source of a page may have such an attribute. */
export function mayHaveDataAddresses(html: string): boolean {
  return /data-(?:href|url|link)/i.test(html);
}

/**
 * The address that such an attribute of an element gives, on the portal and not the page's own: what leads to another site is a
 * plug-in's or a button to share by.
 */
export function dataAddress<N>(tree: TreeAdapter<N>, node: N, base: string): string | undefined {
  if (tree.dataAddresses !== true) return undefined;
  for (const name of DATA_ADDRESSES) {
    const reference = tree.attribute(node, name)?.trim();
    if (reference === undefined || reference === '' || reference.startsWith('#')) continue;
    if (reference.length > MAX_ADDRESS) continue;
    const address = resolveAddress(reference, base);
    if (address !== undefined && address !== base && originOf(address) === originOf(base)) return address;
  }
  return undefined;
}
