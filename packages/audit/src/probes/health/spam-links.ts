import { hostOf } from '../../frontier/address-key.ts';
import type { CompiledChecklist } from '../../match/compile.ts';
import { stripWord } from '../../match/syllable.ts';
import { wordsOf } from '../../match/words.ts';
import type { Link } from '../../record/page.ts';
import { isSocialNetwork } from '../../site/government.ts';
import { linksTo } from '../../site/hosts.ts';
import type { Site } from '../../site/site.ts';
import type { PageView } from '../../site/view.ts';

/** A shorter name stands in too many hosts by chance. */
const MIN_NAME = 5;
/** So many hosts abroad in one hidden place, each linked once, are put there for machines. */
const MIN_HOSTS = 3;

const namesOf = new WeakMap<CompiledChecklist, { whole: ReadonlySet<string>; within: readonly string[] }>();

/** The words of spam as hosts write them: `nhà cái` → `nhacai`. Short ones must be a whole label. */
function spamNames(compiled: CompiledChecklist) {
  let names = namesOf.get(compiled);
  if (names === undefined) {
    const all = compiled.checklist.vocabulary.spam.map(phrase => wordsOf(phrase).map(stripWord).join(''));
    names = { whole: new Set(all), within: all.filter(name => name.length >= MIN_NAME) };
    namesOf.set(compiled, names);
  }
  return names;
}

/** Whether a host is named for what the vocabulary calls spam. */
function isSpamHost(compiled: CompiledChecklist, host: string): boolean {
  const { whole, within } = spamNames(compiled);
  return host.split('.').some(label => {
    const name = label.replace(/-/g, '');
    return whole.has(name) || within.some(part => name.includes(part));
  });
}

/** A host of another site that is no authority's. */
function isAway(site: Site, host: string): boolean {
  return host !== '' && host !== hostOf(site.unit.url) && !/(^|\.)(gov|edu)\.vn$/.test(host);
}

/** Links of a page to hosts that are named for spam. */
export function spamHosts(site: Site, view: PageView): { link: Link; host: string }[] {
  return linksTo(view.record, host => isAway(site, host) && isSpamHost(site.compiled, host));
}

/** Laid out off the page by a style sheet, and not in a menu that slides in. */
function isOffPage({ veiled, region, href }: Link): boolean {
  if (veiled !== 'cloaked' || (region !== 'main' && region !== 'aside')) return false;
  return href !== undefined && !isSocialNetwork(hostOf(href));
}

/** Cloaked places of a page with links to several hosts outside of Vietnam, each with its first link. */
export function hiddenBlocks(site: Site, view: PageView): { link: Link; hosts: string }[] {
  const byPlace = new Map<string, { link: Link; hosts: Set<string> }>();
  for (const link of view.record.links) {
    if ((link.cloaked !== true && !isOffPage(link)) || link.href === undefined) continue;
    const host = hostOf(link.href);
    if (!isAway(site, host) || host.endsWith('.vn')) continue;
    const place = link.selector.replace(/>[^>]*$/, '');
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { link, hosts: new Set([host]) });
    else known.hosts.add(host);
  }
  return [...byPlace.values()]
    .filter(({ hosts }) => hosts.size >= MIN_HOSTS)
    .map(({ link, hosts }) => ({ link, hosts: [...hosts].slice(0, 8).join(', ') }));
}
