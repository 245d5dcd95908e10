import type { Region } from '../record/page.ts';
import { NAMED, namedBy } from './class-names.ts';

/** What reading an element depends on, by its name alone. */
export interface ElementKind {
  /** The name, lower case. */
  readonly tag: string;
  /** Its content is not text of the page. */
  readonly skipped: boolean;
  /** It begins and ends a run of text. */
  readonly block: boolean;
  /** Its attributes may say that it is hidden. */
  readonly hideable: boolean;
  /** Its role, id and class may say that it is a region of the page. */
  readonly grouping: boolean;
  /** Makers style it as a heading by its class. */
  readonly styled: boolean;
  /** Inside of it a `header` or `footer` is its own, not the page's. Source: HTML standard, 4.3.8 and 4.3.9. */
  readonly sectioning: boolean;
  /** An element of the maker's own: by its hyphen. */
  readonly custom: boolean;
  /** Another tree may be shown in place of its children: a frame, or a host of a shadow root. */
  readonly hosting: boolean;
  readonly region: Region | undefined;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SKIPPED = words(`
  script style noscript noframes noembed template svg math object embed audio video canvas map-data title meta base
  textarea datalist selectedcontent`);
const BLOCKS = words(`
  address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main marquee menu nav ol option p pre section select
  summary table tbody td tfoot th thead tr ul`);
const HIDEABLE = words(`
  a article aside b blockquote center details dialog div dl figure font footer form h1 h2 h3 h4 h5 h6 header iframe label
  li main marquee nav ol p section span strong table td tr u ul`);
const GROUPING = words('div section ul td table center form');
const STYLED = words('div p td li');
const SECTIONING = words('article aside main section');
/** Source: DOM standard, "attach a shadow root"; custom elements have a hyphen in their name. */
const HOSTING = words(`
  iframe frame article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section slot span`);
const REGIONS: ReadonlyMap<string, Region> = new Map([
  ['nav', 'nav'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['main', 'main'],
  ['article', 'main'],
]);

/** Names of elements of a maker's own that end in what part of the page they are: `app-header`, `portal-footer`. */
const ENDS_IN_PART = /-(?:header|footer|nav|navbar|menu|sidebar|aside)$/;
const PART_BITS: readonly (readonly [bit: number, region: Region])[] = [
  [NAMED.header, 'header'],
  [NAMED.footer, 'footer'],
  [NAMED.nav, 'nav'],
  [NAMED.aside, 'aside'],
];

function regionOfCustom(tag: string): Region | undefined {
  if (!ENDS_IN_PART.test(tag)) return undefined;
  const named = namedBy(tag);
  return PART_BITS.find(([bit]) => (named & bit) !== 0)?.[1];
}

function makeKind(tag: string): ElementKind {
  const custom = tag.includes('-');
  return {
    tag,
    skipped: SKIPPED.has(tag),
    // Makers' own elements hold boxes: their words stand apart from those beside them.
    block: BLOCKS.has(tag) || custom,
    hideable: HIDEABLE.has(tag) || custom,
    grouping: GROUPING.has(tag),
    styled: STYLED.has(tag),
    sectioning: SECTIONING.has(tag),
    custom,
    hosting: HOSTING.has(tag) || custom,
    region: custom ? regionOfCustom(tag) : REGIONS.get(tag),
  };
}

/** A page's own elements repeat. */
const MAX_KINDS = 1000;
const kinds = new Map<string, ElementKind>();
const MORE = words('html head b strong i em u font small label input textarea img area link time');
// Names of properties are compared by where they lie and not letter by letter, as those in the code are: an element's is, many times.
const TAGS = Object.fromEntries(
  [...SKIPPED, ...BLOCKS, ...HIDEABLE, ...HOSTING, ...MORE].map(tag => [tag, true]),
);
for (const tag of Object.keys(TAGS)) kinds.set(tag, makeKind(tag));

/** What is known of an element by its lower-case name. */
export function kindOf(tag: string): ElementKind {
  const known = kinds.get(tag);
  if (known !== undefined) return known;
  const kind = makeKind(tag);
  if (kind.custom && kinds.size < MAX_KINDS) kinds.set(tag, kind);
  return kind;
}

/** Inline styles that hide. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** True for an inline style that hides its element. */
export function isHiding(style: string | null): boolean {
  return style !== null && HIDING.test(style);
}
