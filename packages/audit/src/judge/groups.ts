import type { PageView } from '../site/view.ts';

/** Entries of one group that are looked at. */
const MAX_GROUP = 20;

/** The links that stand under an entry which leads nowhere itself. */
export function groupOf(view: PageView, entry: string): number[] {
  const group: number[] = [];
  for (const [at, { under, href }] of view.record.links.entries()) {
    if (group.length >= MAX_GROUP) break;
    if (href !== undefined && under?.includes(entry) === true) group.push(at);
  }
  return group;
}
