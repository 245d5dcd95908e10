import { makeDocx, makeXlsx } from './files/office.ts';
import { makePdf } from './files/pdf.ts';
import type { Markup } from './markup/html.ts';

/** What a portal answers at one address. */
export interface Answer {
  status: number;
  /** The `Content-Type` header. */
  type: string;
  /** Further headers: a redirect's `Location`, a `Content-Encoding` the body is already in. */
  headers?: Readonly<Record<string, string>>;
  /** Where set, half the body is sent and the connection cut after so many milliseconds, as by a server that dies. */
  cutAfterMs?: number;
  /** The body as text, where it is sent in an old encoding or packed. */
  written?: string;
  /** The body at `now`; only live clocks make use of it. */
  body(now: Date): string | Uint8Array;
}

/** Answers by path and query: `/van-ban`, `/Pages/tin.aspx?ItemID=3`. */
export type Answers = Map<string, Answer>;

/** A page in UTF-8. */
export function page(render: (now: Date) => Markup, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body: now => render(now).text };
}

/** A fixed text of the given type, in UTF-8. */
export function text(type: string, content: string): Answer {
  return { status: 200, type: `${type}; charset=utf-8`, body: () => content };
}

export const bytes = (type: string, content: Uint8Array): Answer => ({
  status: 200,
  type,
  body: () => content,
});

/** A text PDF. */
export const pdf = (title: string, lines: readonly string[]): Answer =>
  bytes('application/pdf', makePdf(title, lines));

export const docx = (lines: readonly string[]): Answer =>
  bytes('application/vnd.openxmlformats-officedocument.wordprocessingml.document', makeDocx(lines));

export const xlsx = (rows: readonly (readonly (string | number)[])[]): Answer =>
  bytes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', makeXlsx(rows));

/** sitemap.xml over the given paths; addresses in it are absolute, so `origin` is told when it is asked for. */
export function sitemapXml(origin: string, paths: readonly string[]): string {
  const entries = paths
    .map(path => `<url><loc>${origin}${path.replaceAll('&', '&amp;')}</loc></url>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`;
}
