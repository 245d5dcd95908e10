import type { PageRecord } from '../record/page.ts';
import { type PageFacts, readTree } from './page-tree.ts';
import { mayNest, nestingAdapter, parse5Adapter, parseHtml } from './parse5.ts';

/** Reads HTML as text: parsed as a browser would, scripts not run. */
export function readHtml(html: string, facts: PageFacts): PageRecord {
  return readTree(parseHtml(html), mayNest(html) ? nestingAdapter : parse5Adapter, facts);
}
