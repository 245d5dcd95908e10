import { hostOf } from '../frontier/address-key.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { governmentHost } from '../site/government.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { About } from './about.ts';
import type { Lead } from './leads.ts';
import { titleHit } from './topic.ts';

/** The government host that an otherwise bare section of the subject leads to, or null. */
export function governmentLink(
  site: Site,
  indicator: CompiledIndicator,
  abouts: readonly About[],
): string | null {
  for (const { view, broad } of abouts) {
    if (broad || view.broken || view.items.length > 6) continue;
    for (const item of view.items) {
      const host = governmentHost(item, site.unit.url);
      if (host === null) continue;
      // Several links to one site are a list of what it holds: of this subject is only what says so.
      const isNamed = titleHit(view, item, indicator, indicator.terms) !== undefined;
      if (isNamed || linksTo(view, host) === 1) return host;
    }
  }
  return null;
}

/** The host of another site to which a link leads that its own name says to be of the subject, or null. */
export function hostAway(leads: readonly Lead[]): string | null {
  for (const lead of leads) {
    const { target, grouped } = lead;
    if (target.state === 'off-site' && grouped !== true && !isListed(lead, target.host)) return target.host;
  }
  return null;
}

/** So many links of one page's content to pages of one other site are a list of what that site holds. */
const LISTED = 4;

/** Whether a link is one of a list of another site's pages, such as its procedures: that is named by what heads it. */
export function isListed({ view, region }: Pick<Lead, 'view' | 'region'>, host: string): boolean {
  if (region !== 'main' && region !== 'aside') return false;
  return linksTo(view, host) >= LISTED;
}

/** How many addresses of a host the content of a page links to. */
function linksTo(view: PageView, host: string): number {
  const addresses = new Set<string>();
  for (const { link } of view.items)
    if (link.href !== undefined && hostOf(link.href) === host) addresses.add(link.href);
  return addresses.size;
}
