import { addressKey } from '../frontier/address-key.ts';
import type { About } from '../judge/about.ts';
import { isDatedPosting } from '../judge/posting.ts';
import { openedView } from '../judge/topic.ts';
import type { Link } from '../record/page.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { ProbeContext } from './probe.ts';

/** Whether an indicator asks for a section and nothing else: neither a document will do nor a text. */
export function isSectionAsked({ indicator }: ProbeContext): boolean {
  const { available } = indicator.criteria;
  return !Array.isArray(available) && available.probe === 'section' && !available.accept.includes('text');
}

/** A page called by the subject and by nothing else that says itself that nothing is on it yet. */
export function saysEmpty({ view, headed, whole, broad }: About): boolean {
  return headed && whole && !broad && !view.home && view.placeholder !== undefined;
}

/**
 * One posting of the right title is no section, nor is its title in a list of postings with what stands below it there; what the home page's
 * menu leads to is one.
 */
export function isSection(site: Site, about: About): boolean {
  const { whole, view, from } = about;
  if (whole) return isInMenu(site, view) || !isDatedPosting(site, view);
  const entitled = view.items.find(
    ({ link, titleBlock, file }) => file === '' && (titleBlock ?? link.block) === from - 1,
  );
  if (entitled === undefined) return true;
  const opened = openedView(site, view, entitled);
  return opened === null ? entitled.date === undefined : !isDatedPosting(site, opened);
}

const MENU: ReadonlySet<string> = new Set(['nav', 'header', 'footer']);

/** Whether the menu of the home page leads to a page: menus of postings lead to the ones before and after. */
function isInMenu({ home }: Site, { record }: PageView): boolean {
  const key = addressKey(record.finalUrl);
  const leadsTo = ({ region, href }: Link) =>
    href !== undefined && MENU.has(region) && addressKey(href) === key;
  return home?.record.links.some(leadsTo) === true;
}
