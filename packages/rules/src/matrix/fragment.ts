import type { AuditRecord, Evidence } from '../schema/audit.ts';

/** Texts up to this many words are marked whole; longer ones from their first words to their last. */
const WHOLE = 8;
/** Evidence texts end at 300 characters: one this long was probably cut inside a word. */
const PROBABLY_CUT = 290;
/** These kinds tell of something that is no text on the page. */
const WITHOUT_TEXT: ReadonlySet<Evidence['kind']> = new Set(['http', 'screenshot']);

/** Stands for each character of a value that is never stored. */
export const MASK = '█';

/**
 * The words of an evidence as they stand on its page: as written there where that is not Unicode, and where values
 * were masked the longest stretch without them.
 */
export function textOnPage({ text, written }: Pick<Evidence, 'text' | 'written'>): string {
  const own = written ?? text;
  if (!own.includes(MASK)) return own;
  const stretches = own.split(new RegExp(`\\S*${MASK}\\S*`, 'u')).map(stretch => stretch.trim());
  return stretches.reduce((best, stretch) => (stretch.length > best.length ? stretch : best), '');
}

/** Percent-encodes for a text fragment, where `-`, `,` and `&` carry meaning. Lone surrogates cannot be encoded. */
function encode(words: readonly string[]): string {
  const text = words.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

function quote(text: string): string {
  const trimmed = text.trim();
  const words = trimmed.split(/\s+/).filter(Boolean);
  if (words.length > 1 && (trimmed.endsWith('…') || trimmed.length >= PROBABLY_CUT)) {
    return encode(words.slice(0, -1).slice(0, WHOLE));
  }
  return words.length <= WHOLE ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-3))}`;
}

/** The page within a document that the evidence names (`…pdf#page=3`, which browsers' own viewers open at). */
function pageOfDocument({ kind, href }: Evidence, document: string): string | undefined {
  if (kind !== 'document' || href === undefined || !href.startsWith(`${document}#page=`)) return undefined;
  return /#page=\d{1,5}$/.test(href) ? href : undefined;
}

/**
 * The address at which a browser scrolls to the evidence and marks it (`#:~:text=…`). Long texts are given by
 * their first and last words, cut ones by their first. An address's own fragment is kept: it may be the route of
 * a page built by scripts. Within a document its page is named first (`#page=3`). An evidence without text gives the plain page address; one of an unknown page none.
 * Source: WICG Scroll to Text Fragment.
 */
export function evidenceLink(audit: Pick<AuditRecord, 'pages'>, evidence: Evidence): string | undefined {
  const page = audit.pages[evidence.page]?.finalUrl.replace(/:~:.*$/, '').replace(/#$/, '');
  if (page === undefined) return undefined;
  const address = pageOfDocument(evidence, page) ?? page;
  const quoted = WITHOUT_TEXT.has(evidence.kind) ? '' : quote(textOnPage(evidence));
  if (quoted === '') return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${quoted}`;
}
