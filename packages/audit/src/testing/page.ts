import { readHtml } from '../read/html.ts';
import type { PageFacts } from '../read/page-tree.ts';
import type { PageRecord } from '../record/page.ts';

export const HOME = 'https://hoaan.vidu.gov.vn/';
export const FETCHED = '2026-11-20T02:00:00.000Z';

/** Facts of a page that answered. */
export function facts(path = '', over: Partial<PageFacts> = {}): PageFacts {
  const url = new URL(path, HOME).href;
  return { url, finalUrl: url, status: 200, fetchedAt: FETCHED, bytes: 1000, rendered: false, ...over };
}

/** A document with a title and a body. */
export function html(body: string, title = 'Trang', head = ''): string {
  return `<!doctype html><html lang="vi"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A page of the portal as read from its body. */
export function page(
  body: string,
  path = '',
  over: Partial<PageFacts> & { title?: string } = {},
): PageRecord {
  const { title, ...rest } = over;
  return readHtml(html(body, title), facts(path, rest));
}

/** The only one of a list. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`${list.length} where one was expected`);
  return first;
}
