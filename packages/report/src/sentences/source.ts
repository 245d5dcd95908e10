import type { Language, Source } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { fill, wordsIn } from '../words/words.ts';

/** A source as it is cited: the law or plan, its clause, and how far it can be relied on. */
export function sourceCitation(source: Source, language: Language): string {
  const words = wordsIn(language).source;
  const name =
    source.law ?? (source.plan === undefined ? undefined : fill(words.plan, { plan: source.plan }));
  const notes = [
    source.inForceFrom === undefined ? '' : fill(words.from, { date: day(source.inForceFrom, language) }),
    source.inForceTo === undefined ? '' : fill(words.to, { date: day(source.inForceTo, language) }),
    source.supersededBy === undefined ? '' : fill(words.supersededBy, { by: source.supersededBy }),
    source.confidence === 'verified' ? '' : words[source.confidence],
  ].filter(note => note !== '');
  const citation = [name, source.clause].filter(part => part !== undefined && part !== '').join(', ');
  return notes.length === 0 ? citation : `${citation} (${notes.join('; ')})`;
}
