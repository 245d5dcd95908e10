import type { PageRecord } from '../../record/page.ts';
import { HOME } from '../page.ts';

/** How a page is read, in lines that can be compared by eye. Parts that a case does not name are not looked at. */
export interface Reading {
  title?: string;
  lang?: string;
  /** `nav: h2 Text (hidden) (cloaked) (table 0)`; the region `main` and running text go without saying. */
  blocks?: readonly string[];
  /** `Text [also] → path (via) (picture) (hidden)`; `–` for no text, `∅` for no address. */
  links?: readonly string[];
  /** `address: read` or `own, not read` or `other`. */
  frames?: readonly string[];
  /** `caption: head | head (rows)`. */
  tables?: readonly string[];
  /** `label (type)`, then `[button]`. */
  forms?: readonly string[];
  /** `text → path`. */
  pictures?: readonly string[];
  dates?: readonly string[];
  writing?: readonly string[];
  meta?: Readonly<Record<string, string>>;
}

/** A page of our own making, and how it must be read. */
export interface ReadingCase {
  name: string;
  /** The whole page. */
  html: string;
  /** Other pages, by their address or their path on the portal. */
  files?: Readonly<Record<string, string>>;
  /** By the command line, which runs no scripts, and in the browser. */
  expected: Reading;
  /** What the browser sees beyond that: frames that it has loaded, what scripts made. */
  inBrowser?: Reading;
}

const local = (address: string) => (address.startsWith(HOME) ? address.slice(HOME.length - 1) : address);

function marks(of: Readonly<Record<string, boolean | undefined>>): string {
  return Object.entries(of)
    .filter(([, is]) => is === true)
    .map(([name]) => ` (${name})`)
    .join('');
}

const veil = (veiled: string | undefined) => (veiled === undefined ? '' : ` (veiled: ${veiled})`);

/** A record in the lines of `Reading`, all of them. */
export function readingOf(record: PageRecord): Required<Reading> {
  return {
    title: record.title,
    lang: record.lang,
    blocks: record.blocks.map(({ text, region, heading, hidden, cloaked, veiled, table }) => {
      const place = `${region === 'main' ? '' : `${region}: `}${heading === 0 ? '' : `h${heading} `}`;
      const inTable = table === undefined ? '' : ` (table ${table})`;
      return `${place}${text}${marks({ hidden, cloaked })}${veil(veiled)}${inTable}`;
    }),
    links: record.links.map(({ text, also, href, via, imageOnly: picture, hidden, cloaked, veiled }) => {
      const names = also.length === 0 ? '' : ` [${also.join(', ')}]`;
      const target = href === undefined ? '∅' : local(href);
      const how = via === 'a' ? '' : ` (${via})`;
      return `${text || '–'}${names} → ${target}${how}${marks({ picture, hidden, cloaked })}${veil(veiled)}`;
    }),
    frames: record.frames.map(
      ({ src, sameOrigin, read }) =>
        `${local(src)}: ${read ? 'read' : sameOrigin ? 'own, not read' : 'other'}`,
    ),
    tables: record.tables.map(({ caption, headers, rows }) => `${caption}: ${headers.join(' | ')} (${rows})`),
    forms: record.forms.flatMap(({ fields, buttons }) => [
      ...fields.map(({ label, type }) => `${label} (${type})`),
      ...buttons.map(button => `[${button}]`),
    ]),
    pictures: record.pictures.map(({ text, src }) => `${text} → ${local(src)}`),
    dates: record.dates.map(({ date, role }) => (role === 'text' ? date : `${date} (${role})`)),
    writing: [...record.writing],
    meta: record.meta,
  };
}

/** The parts of a record that a case names, to be compared with it. */
export function partsOf(record: PageRecord, wanted: Reading): Reading {
  const all = readingOf(record);
  return Object.fromEntries(Object.keys(wanted).map(name => [name, all[name as keyof Reading]]));
}
