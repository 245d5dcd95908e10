import type { PageRecord } from '../record/page.ts';
import { newBudget } from './bounded-parser.ts';
import { mayHaveDataAddresses } from './data-address.ts';
import { type PageFacts, readTree } from './page-tree.ts';
import { mayNest, nestingAdapter, parse5Adapter, parseHtml } from './parse5.ts';

/** Reads HTML as text: parsed as a browser would, scripts not run. */
export function readHtml(html: string, facts: PageFacts): PageRecord {
  const budget = newBudget();
  const root = parseHtml(html, budget);
  const tree = mayNest(html) ? nestingAdapter(budget) : parse5Adapter;
  const record = readTree(root, { ...tree, dataAddresses: mayHaveDataAddresses(html) }, facts);
  if (!budget.cut || record.cut.includes('nodes')) return record;
  return { ...record, cut: [...record.cut, 'nodes'] };
}
