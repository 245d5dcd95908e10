import type { Language, Searched } from '@niemyet/rules';
import { fill, wordsIn } from '../words/words.ts';

/** What was searched before something was called absent, in sentences. */
export function searchedSentences(searched: Searched, language: Language): string {
  const words = wordsIn(language).searched;
  const { pages, links, leadsUnopened, pagesLeft, otherFrames = 0 } = searched;
  return [
    fill(words.extent, { pages, links }),
    searched.sitemap ? words.sitemap : words.noSitemap,
    searched.searchForm === 'absent' ? words.noSearchForm : words.searchForm,
    ...(leadsUnopened > 0 ? [fill(words.leadsUnopened, { count: leadsUnopened })] : []),
    ...(otherFrames > 0 ? [fill(words.otherFrames, { count: otherFrames })] : []),
    ...(pagesLeft > 0 ? [fill(words.pagesLeft, { count: pagesLeft })] : []),
  ].join(' ');
}
