import type { Legacy } from './decide.ts';

/** Names of the fonts that write TCVN3 (`.VnTime`, `.VnArialH`) and VNI (`VNI-Times`). */
const TCVN3_FONT = /(?:^|[^\w.])\.Vn[A-Z]/;
const VNI_FONT = /(?:^|[^\w])VNI-[A-Z]/i;

/** The old encoding that a font of this name, or an inline style that names it, writes; null for any other. */
export function legacyOfFont(name: string): Legacy | null {
  if (TCVN3_FONT.test(name)) return 'tcvn3';
  return VNI_FONT.test(name) ? 'vni' : null;
}

/** What a page's `writing` holds while it is read where an element names such a font. */
export const fontMark = (legacy: Legacy): string => `font:${legacy}`;
