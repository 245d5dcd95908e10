/** What class names and ids say of an element, as bits. */
export const NAMED = {
  nav: 1,
  footer: 2,
  header: 4,
  aside: 8,
  heading: 16,
  viewer: 32,
  table: 64,
  row: 128,
  headRow: 256,
  ofTable: 512,
} as const;

/** What has a head and foot of its own: `card-header` opens a card and `view-footer` ends a list, and neither is the page's. */
const PARTS =
  `accordion|alert|article|block|box|callout|card|collapse|comment|content|dialog|entry|event|faq|field|form|group|item|list|modal|
  module|news|pane|panel|popup|portlet|post|row|section|single|slide|step|tab|table|tile|timeline|title|toast|toggle|view|views|
  well|widget`.replace(/\s+/g, '');

/** Any of some words where it is a word of a name of its own, and not the end of one of `parts`. */
function ends(words: string, parts: string): RegExp {
  return new RegExp(`(?:^|\\s|(?<!(?:^|[\\s_-])(?:${parts}))[_-])(?:${words})(?:[\\s_-]|\\d|$)`, 'i');
}

/** Class names and ids as portal makers write them, whole words only: `main-menu`, `left_sidebar`, `chan-trang`. */
const PATTERNS: readonly [number, RegExp][] = [
  [
    NAMED.nav,
    /(^|[\s_-])(nav|navbar|navigation|menu|mainmenu|megamenu|submenu|topmenu|leftmenu)([\s_-]|\d|$)/i,
  ],
  [NAMED.footer, ends('footer|foot|chantrang|copyright', PARTS)],
  [NAMED.header, ends('header|topbar|masthead|top-bar|site-banner', `page|${PARTS}`)],
  [
    NAMED.viewer,
    /(^|[\s_-])(df_book|flipbook|flip-book|ebook|pdf|pdfviewer|pdf-viewer|viewer|docviewer|doc-viewer)([\s_-]|\d|$)/i,
  ],
  // Boxes that make a table, and its parts, are also called in one word: `divTable`, `divTableRow`.
  [NAMED.table, /^(?!.*(?:row|head|body|foot|cell)).*(?:table|tbl)/is],
  [NAMED.ofTable, /table|tbl/i],
  [NAMED.row, /row|(?:^|[\s_-])tr(?=[\s_-]|\d|$)/i],
  [NAMED.headRow, /head|(?:^|[\s_-])(?:title|tieude|tieu-de)(?=[\s_-]|\d|$)/i],
  [NAMED.aside, /(^|[\s_-])(sidebar|aside|side|leftcol|rightcol)([\s_-]|\d|$)/i],
];
/** Also where pages put their foot, unless it is how far from what is below, or the line under it: `margin-bottom-lg`, `border-bottom-news`. */
const BOTTOM =
  /(?:^|\s)(?!\S*(?:margin|padding|border|spac|gap|line|align|news|text|content))(?:[a-z\d]*[_-])*bottom(?=[\s_-]|\d|$)/i;
/** Words by which makers style headings. */
const HEADING = /(^|[\s_-])(title|heading|head|tieude|tieu-de|caption)([\s_-]|\d|$)/i;
/** Longer lists of names are read so far, headings apart. */
const MAX_NAMES = 200;
const MAX_KNOWN = 5000;

/** A page's elements repeat their class names. */
const known = new Map<string, number>();

/** The bits of `NAMED` that class names or an id say; 0 for none. */
export function namedBy(names: string): number {
  let bits = known.get(names);
  if (bits === undefined) {
    bits = HEADING.test(names) ? NAMED.heading : 0;
    const start = names.length > MAX_NAMES ? names.slice(0, MAX_NAMES) : names;
    for (const [bit, pattern] of PATTERNS) if (pattern.test(start)) bits |= bit;
    if (BOTTOM.test(start)) bits |= NAMED.footer;
    if (names.length > MAX_NAMES) return bits;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(names, bits);
  }
  return bits;
}
