import type { Language, PageVisit } from '@niemyet/rules';
import { fill, wordOr, wordsIn } from '../words/words.ts';

/** Why a page was opened, in words; the indicator of a lead by its title (`titles`: id → title). */
export function visitReason(
  visit: Pick<PageVisit, 'reason'>,
  language: Language,
  titles: ReadonlyMap<string, string>,
): string {
  const words = wordsIn(language).visit;
  const [, kind, indicator] = /^(lead|mention|previous|again|document):(.+)$/.exec(visit.reason) ?? [];
  if (kind !== undefined && indicator !== undefined) {
    return fill(words[kind as 'lead'], { indicator: titles.get(indicator) ?? indicator });
  }
  return wordOr(words, visit.reason);
}

/** What the server answered: its status, in words why it could not be read, and how much of a document was. */
export function visitResponse(
  visit: Pick<PageVisit, 'status' | 'failure' | 'document'>,
  language: Language,
): string {
  const status = visit.status > 0 ? `HTTP ${visit.status}` : '';
  const failure = visit.failure === undefined ? '' : wordOr(wordsIn(language).failure, visit.failure);
  return [status, failure, documentRead(visit.document, language)].filter(part => part !== '').join(', ');
}

function documentRead(document: PageVisit['document'], language: Language): string {
  if (document === undefined) return '';
  const words = wordsIn(language).document;
  const { scan, pagesRead: read, pagesTotal: total } = document;
  if (scan) return words.scan;
  if (read === 0) return '';
  return fill(total > read ? words.readOf : words.read, { read, total });
}
