import { FILE_WORTH } from '../../documents/files.ts';
import { isOpenable, isUnopened } from '../../documents/opened.ts';
import type { CompiledChecklist } from '../../match/compile.ts';
import { matchText } from '../../match/hits.ts';
import type { PageRecord } from '../../record/page.ts';
import type { Site } from '../../site/site.ts';
import type { PageView } from '../../site/view.ts';
import type { FileWish } from '../probe.ts';

/** So many lists opened say how a portal keeps them. */
const MAX_LISTS = 6;

/** Titles of a page looked at before, and whether they name such a list. */
const known = new WeakMap<PageRecord, Map<string, boolean>>();

/** Files whose titles say that they list private persons, and that were not opened yet. */
export function listFiles(site: Site): FileWish[] {
  const wishes = new Map<string, FileWish>();
  for (const view of site.views) {
    for (const wish of view === null ? [] : listsOf(site.compiled, view)) wishes.set(wish.href, wish);
  }
  return [...wishes.values()].slice(0, MAX_LISTS).filter(({ href }) => isUnopened(site, href));
}

function listsOf(compiled: CompiledChecklist, view: PageView): FileWish[] {
  let titles = known.get(view.record);
  if (titles === undefined) {
    titles = new Map();
    known.set(view.record, titles);
  }
  const wishes: FileWish[] = [];
  for (const { title, link, date = '' } of view.items) {
    const { href } = link;
    if (href === undefined || !isOpenable(href)) continue;
    const key = `${compiled.checklist.digest} ${title}`;
    let list = titles.get(key);
    if (list === undefined) {
      list = matchText(compiled, title).bySet.has(compiled.vocabulary.privateLists);
      titles.set(key, list);
    }
    if (list) wishes.push({ href, worth: FILE_WORTH.undated, date });
  }
  return wishes;
}
