import type { MachineVerdict } from '@niemyet/rules';
import { i18n } from '#i18n';
import { number } from '../words.ts';

/** What was searched before something was called absent, and how far. */
export function Searched({ searched }: { searched: NonNullable<MachineVerdict['searched']> }) {
  const { pages, links, leadsUnopened, sitemap, searchForm, pagesLeft, otherFrames = 0 } = searched;
  return (
    <section>
      <h4>{i18n.t('searched.heading')}</h4>
      <ul class="lines">
        <li>{i18n.t('searched.pages', [number(pages), number(links)])}</li>
        <li>{i18n.t(sitemap ? 'searched.sitemap' : 'searched.noSitemap')}</li>
        {leadsUnopened > 0 ? <li>{i18n.t('searched.leadsUnopened', [number(leadsUnopened)])}</li> : null}
        {searchForm === 'present-not-used' ? <li>{i18n.t('searched.searchForm')}</li> : null}
        {otherFrames > 0 ? <li>{i18n.t('searched.otherFrames', [number(otherFrames)])}</li> : null}
        {pagesLeft > 0 ? <li>{i18n.t('searched.pagesLeft', [number(pagesLeft)])}</li> : null}
      </ul>
    </section>
  );
}
