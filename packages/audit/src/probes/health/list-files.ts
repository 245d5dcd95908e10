import { FILE_WORTH } from '../../documents/files.ts';
import { isOpenable, isUnopened } from '../../documents/opened.ts';
import { titleHits } from '../../judge/topic.ts';
import type { Site } from '../../site/site.ts';
import type { FileWish } from '../probe.ts';

/** So many lists opened say how a portal keeps them. */
const MAX_LISTS = 6;

/** Files whose titles say that they list private persons, and that were not opened yet. */
export function listFiles(site: Site): FileWish[] {
  const { privateLists } = site.compiled.vocabulary;
  const wishes = new Map<string, FileWish>();
  for (const view of site.views) {
    if (view === null || !view.observed.sets.has(privateLists)) continue;
    for (const item of view.items) {
      const { href } = item.link;
      if (href === undefined || titleHits(view, item)?.bySet.has(privateLists) !== true) continue;
      if (isOpenable(href)) wishes.set(href, { href, worth: FILE_WORTH.undated, date: item.date ?? '' });
    }
  }
  return [...wishes.values()].slice(0, MAX_LISTS).filter(({ href }) => isUnopened(site, href));
}
