import type { Markup } from '../../markup/html.ts';

/** Name of a file under `/upload/` and its title. */
export type NamedFile = readonly [name: string, title: string];

export interface Posting {
  slug: string;
  title: string;
  /** Day of posting, ISO. */
  date: string;
  paragraphs: readonly string[];
  table?: Markup;
  files?: readonly NamedFile[];
}

export interface Section {
  path: string;
  name: string;
  perPage: number;
  postings: readonly Posting[];
  /** What stands above the list on its first page. */
  before?: Markup;
}

/** Newest first, as lists show them. */
export const newestFirst = (postings: readonly Posting[]): Posting[] =>
  [...postings].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/** Postings without files out of lines of `date|title|text`; text parts are parted by ` // `. */
export function plainPostings(lines: readonly string[]): Posting[] {
  return lines.map(line => {
    const [date = '', title = '', text = ''] = line.split('|');
    return { slug: slugOf(title), title, date, paragraphs: text.split(' // ') };
  });
}

/** A posting with files: `[date, title, text, files]`. */
export function withFiles(
  date: string,
  title: string,
  text: string,
  files: readonly NamedFile[],
  table?: Markup,
): Posting {
  return {
    slug: slugOf(title),
    title,
    date,
    paragraphs: text.split(' // '),
    files,
    ...(table && { table }),
  };
}
