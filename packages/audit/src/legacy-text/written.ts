import type { PageRecord } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';

const known = new KeptWith<PageRecord, ReadonlyMap<string, string>>();

/** How a text of a page stands there, where it was converted; undefined where it was not. */
export function writtenOf(page: PageRecord, text: string): string | undefined {
  if (page.writing.length === 0) return undefined;
  let texts = known.get(page);
  if (texts === undefined) {
    const found = new Map<string, string>();
    for (const { text: converted, written } of [...page.blocks, ...page.links]) {
      if (written !== undefined) found.set(converted, written);
    }
    texts = found;
    known.set(page, texts);
  }
  return texts.get(text);
}
