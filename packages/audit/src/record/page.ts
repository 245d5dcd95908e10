import { HttpUrl, IsoDate, IsoInstant } from '@niemyet/rules';
import * as z from 'zod/mini';

const Text = z.string();
const Index = z.int().check(z.gte(0));

/** The part of a page a block stands in, from its tags, roles and class names. */
export const REGIONS = ['main', 'nav', 'header', 'footer', 'aside'] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

/** Not laid out at all, or laid out where no one sees it. */
const Veiled = z.enum(['hidden', 'cloaked']);

/** A run of text between block boundaries, in document order. */
export const Block = z.object({
  text: Text,
  /** As it stands on the page, where `text` was converted from an old font or repaired. */
  written: z.optional(Text),
  region: Region,
  /** 1–6 for a heading, by tag or role; 7 for one that is only styled as such; 0 for running text. */
  heading: z.int().check(z.gte(0), z.lte(7)),
  /** Index into `tables`, where it stands in a data table's cell. */
  table: z.optional(Index),
  /** Row and column of that cell, from 0, the head's rows too; joined cells counted for as many as they reach over. */
  row: z.optional(Index),
  column: z.optional(Index),
  /** True where the page hides it (attribute or inline style). */
  hidden: z.optional(z.boolean()),
  /** True where an inline style takes it out of sight and leaves it to machines. */
  cloaked: z.optional(z.boolean()),
  /** How a rule of a style sheet takes it out of sight, as it also does with menus and tabs: it tells something of spam only. */
  veiled: z.optional(Veiled),
  /** CSS path of the element that holds it. */
  selector: z.string(),
});
export type Block = z.infer<typeof Block>;

export const Link = z.object({
  /** Visible text, or what stands for it: alt of its image, title, aria-label. */
  text: Text,
  /** As it stands on the page, where `text` was converted from an old font or repaired. */
  written: z.optional(Text),
  /** Alternative names, where they differ: image alt, title, file name of an image without either. */
  also: z.array(Text),
  /** Absolute address; absent where it leads nowhere (`#`, empty, `javascript:`). */
  href: z.optional(z.string()),
  /** How it leads: a real link, an area, an option of a list, a click handler, a postback. */
  via: z.enum(['a', 'area', 'option', 'onclick', 'postback', 'frame']),
  /** What it stands under, the nearest first: entries of a menu, the heading of its list. Where its own words are few. */
  under: z.optional(z.array(Text)),
  region: Region,
  /** Index into `blocks` of the block it stands in, or of the next one after it. */
  block: Index,
  imageOnly: z.boolean(),
  hidden: z.optional(z.boolean()),
  cloaked: z.optional(z.boolean()),
  veiled: z.optional(Veiled),
  selector: z.string(),
});
export type Link = z.infer<typeof Link>;

export const FormField = z.object({
  type: z.string(),
  name: z.string(),
  /** Label, placeholder, title or aria-label. */
  label: Text,
});
export const Form = z.object({
  /** False where the fields stand outside of any `form` element. */
  element: z.boolean(),
  method: z.string(),
  action: z.optional(z.string()),
  fields: z.array(FormField),
  buttons: z.array(Text),
  region: Region,
  block: Index,
  hidden: z.optional(z.boolean()),
  selector: z.string(),
});
export type Form = z.infer<typeof Form>;

/** A table of data (not of layout). */
export const Table = z.object({
  headers: z.array(Text),
  caption: Text,
  /** Rows that hold data, without the head. */
  rows: Index,
  columns: Index,
  /** Where it has a head: the first row of that, and the first row of data. */
  headFrom: z.optional(Index),
  dataFrom: z.optional(Index),
  /** True where boxes make its rows and cells, and no `table` does. */
  boxes: z.optional(z.boolean()),
  region: Region,
  block: Index,
  selector: z.string(),
});
export type Table = z.infer<typeof Table>;

/** A date on the page and what it probably is. */
export const PageDate = z.object({
  date: IsoDate,
  /** As written. */
  raw: Text,
  block: Index,
  /** `clock`: today's date in a header; `stamp`: by an update or posting label; `text`: anywhere else. */
  role: z.enum(['clock', 'stamp', 'text']),
});
export type PageDate = z.infer<typeof PageDate>;

/** A page walked once: everything the rules may know of it. Serialisable; rules never touch the DOM. */
export const PageRecord = z.object({
  schema: z.literal('niemyet/page@1'),
  url: HttpUrl,
  finalUrl: HttpUrl,
  status: z.int(),
  fetchedAt: IsoInstant,
  bytes: Index,
  sha256: z.optional(z.string()),
  rendered: z.boolean(),
  title: Text,
  lang: z.string(),
  /** Names of `meta` elements in lower case → content; `refresh` and `viewport` among them. */
  meta: z.record(z.string(), z.string()),
  blocks: z.array(Block),
  links: z.array(Link),
  forms: z.array(Form),
  tables: z.array(Table),
  dates: z.array(PageDate),
  images: z.object({ count: Index, withAlt: Index }),
  /** Pictures that are no links: a photograph or scan of a notice is one. `text`: its alt, else its file name. */
  pictures: z.array(
    z.object({ text: Text, src: z.string(), block: Index, region: Region, selector: z.string() }),
  ),
  /** Frames: of the same origin and read, of the same origin and not read, of other origins. */
  frames: z.array(z.object({ src: z.string(), sameOrigin: z.boolean(), read: z.boolean() })),
  elements: Index,
  scripts: Index,
  /** An empty shell that its scripts would fill. */
  shell: z.boolean(),
  /** What was cut because of a bound: `nodes`, `depth`, `text`, `links`. */
  cut: z.array(z.string()),
  /** `tcvn3`, `vni`, `mojibake` (UTF-8 encoded twice), `nfd`, `zero-width`: how the text was written before it was converted. */
  writing: z.array(z.string()),
  /** Subresources named over plain HTTP. */
  insecureResources: Index,
});
export type PageRecord = z.infer<typeof PageRecord>;
