import type { Searched } from '@niemyet/rules';
import { runForm } from '../probes/form.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import type { Lead } from './leads.ts';

const ofSite = new KeptWith<Site, Omit<Searched, 'leadsUnopened'>>();

/** What was searched before something is called absent. */
export function searchedOf(site: Site, leads: readonly Lead[]): Searched {
  let whole = ofSite.get(site);
  if (whole === undefined) {
    const views = site.views.filter(view => view !== null);
    const frames = new Set<string>();
    for (const { record } of views)
      for (const { src, read, sameOrigin } of record.frames) if (!read && !sameOrigin) frames.add(src);
    const indicator = site.compiled.indicators[0];
    const search =
      indicator === undefined
        ? false
        : runForm({ probe: 'form', purpose: 'search' }, { site, indicator, proofs: [] }).met === true;
    whole = {
      pages: views.length,
      links: views.reduce((sum, view) => sum + view.record.links.length, 0),
      sitemap: site.connection?.sitemapTried === true,
      searchForm: search ? 'present-not-used' : 'absent',
      pagesLeft: site.pagesUnread ?? site.pagesLeft,
      ...(frames.size === 0 ? {} : { otherFrames: frames.size }),
    };
    ofSite.set(site, whole);
  }
  const unopened = leads.filter(
    lead => lead.target.state === 'unopened' || lead.target.state === 'failed',
  ).length;
  return { ...whole, leadsUnopened: unopened };
}
