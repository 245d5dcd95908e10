import type { AuditRecord, Evidence } from '../schema/audit.ts';

/** Percent-encodes for a text fragment: besides the usual, `-`, `,` and `&` carry meaning there. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

/**
 * The address at which a browser scrolls to the evidence and marks it (`#:~:text=…`). Long texts are given by
 * their first and last words. An evidence without text gives the plain page address.
 * Source: WICG Scroll to Text Fragment.
 */
export function evidenceLink(audit: Pick<AuditRecord, 'pages'>, evidence: Evidence): string | undefined {
  const page = audit.pages[evidence.page];
  if (page === undefined) return undefined;
  const base = page.finalUrl.replace(/#.*$/, '');
  const words = evidence.text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return base;
  const quoted =
    words.length <= 8
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-3).join(' '))}`;
  return `${base}#:~:text=${quoted}`;
}
