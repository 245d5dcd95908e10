import { type Indicator, type Language, type PlanReference, type Source, sourcesOn } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { fill, wordsIn } from '../words/words.ts';

function planName(id: string, plans: readonly PlanReference[], language: Language): string {
  const words = wordsIn(language).source;
  const plan = plans.find(known => known.id === id);
  if (plan === undefined) return fill(words.plan, { plan: id });
  const title = plan.title[language];
  return plan.number === undefined ? title : fill(words.numbered, { title, number: plan.number });
}

/** A source as it is cited: the law or the title of the plan, its clause, and how far it can be relied on. */
export function sourceCitation(source: Source, plans: readonly PlanReference[], language: Language): string {
  const words = wordsIn(language).source;
  const name = source.law ?? (source.plan === undefined ? undefined : planName(source.plan, plans, language));
  const notes = [
    source.inForceFrom === undefined ? '' : fill(words.from, { date: day(source.inForceFrom, language) }),
    source.inForceTo === undefined ? '' : fill(words.to, { date: day(source.inForceTo, language) }),
    source.supersededBy === undefined ? '' : fill(words.supersededBy, { by: source.supersededBy }),
    source.confidence === 'verified' ? '' : words[source.confidence],
  ].filter(note => note !== '');
  const citation = [name, source.clause].filter(part => part !== undefined && part !== '').join(', ');
  return notes.length === 0 ? citation : `${citation} (${notes.join('; ')})`;
}

/** The sources of an indicator in force on a day (`YYYY-MM-DD`), cited; all of them where none is in force then. */
export function citationsOn(
  indicator: Pick<Indicator, 'sources'>,
  on: string,
  plans: readonly PlanReference[],
  language: Language,
): string[] {
  const inForce = sourcesOn(indicator, on);
  return (inForce.length === 0 ? indicator.sources : inForce).map(source =>
    sourceCitation(source, plans, language),
  );
}
