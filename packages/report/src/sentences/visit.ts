import type { Language, PageVisit } from '@niemyet/rules';
import { fill, wordOr, wordsIn } from '../words/words.ts';

/** Why a page was opened, in words; the indicator of a lead by its title (`titles`: id → title). */
export function visitReason(
  visit: Pick<PageVisit, 'reason'>,
  language: Language,
  titles: ReadonlyMap<string, string>,
): string {
  const words = wordsIn(language).visit;
  const [, kind, indicator] = /^(lead|previous|again):(.+)$/.exec(visit.reason) ?? [];
  if (kind !== undefined && indicator !== undefined) {
    return fill(words[kind as 'lead'], { indicator: titles.get(indicator) ?? indicator });
  }
  return wordOr(words, visit.reason);
}

/** What the server answered: its status, and in words why the page could not be read. */
export function visitResponse(visit: Pick<PageVisit, 'status' | 'failure'>, language: Language): string {
  const status = visit.status > 0 ? `HTTP ${visit.status}` : '';
  const failure = visit.failure === undefined ? '' : wordOr(wordsIn(language).failure, visit.failure);
  return [status, failure].filter(part => part !== '').join(', ');
}
