import {
  type Checklist,
  CRITERIA,
  type Criteria,
  criterionWord,
  type Indicator,
  type Language,
  type Probe,
  type Source,
} from '@niemyet/rules';
import { type Example, exampleMarkup } from './example.ts';
import { html, type Markup } from './markup.ts';
import { type CatalogueWord, catalogueWords, type SayWord } from './words.ts';

const NUMBERS = ['minItems', 'minColumns', 'minRows', 'minFacts', 'minLinks', 'days', 'partialDays'] as const;

function inForce(
  { inForceFrom, inForceTo }: { inForceFrom?: string | undefined; inForceTo?: string | undefined },
  say: SayWord,
): string {
  const day = (iso: string) =>
    say('day', { year: iso.slice(0, 4), month: iso.slice(5, 7), day: iso.slice(8) });
  return [
    ...(inForceFrom === undefined ? [] : [say('from', { day: day(inForceFrom) })]),
    ...(inForceTo === undefined ? [] : [say('to', { day: day(inForceTo) })]),
  ].join(' ');
}

function sourceMarkup(checklist: Checklist, source: Source, language: Language): Markup {
  const say = catalogueWords(language);
  const plan = checklist.plans.find(({ id }) => id === source.plan);
  const name = source.law ?? plan?.title[language] ?? source.plan ?? '';
  const days = inForce(source, say);
  return html`<li class="source">
<p><strong>${name}</strong>${plan === undefined ? undefined : html` · ${plan.issuer[language]}`}</p>
<p>${source.clause} <span class="sure ${source.confidence}">${say(source.confidence)}</span></p>
${source.quote === undefined ? undefined : html`<blockquote lang="vi">“${source.quote}”</blockquote>`}
${days === '' ? undefined : html`<p class="more">${say('inForce')}: ${days}</p>`}
${source.supersededBy === undefined ? undefined : html`<p class="more">${say('supersededBy', { by: source.supersededBy })}</p>`}
${source.note === undefined ? undefined : html`<p class="more">${source.note[language]}</p>`}
${source.url === undefined ? undefined : html`<p class="more"><a href="${source.url}" rel="noreferrer">${say('text')}: ${name}, ${source.clause}</a></p>`}
</li>
`;
}

function probeText(probe: Probe, say: SayWord): string {
  const fields = probe as Readonly<Record<string, unknown>>;
  const numbers = NUMBERS.flatMap(field => {
    const n = fields[field];
    const says = typeof n === 'number' && (n > 1 || field === 'days');
    return says ? [say(field, { n })] : [];
  });
  if (probe.probe === 'freshness' && probe.running === true) numbers.push(say('running'));
  if (probe.probe === 'phrase' && probe.together !== undefined)
    numbers.push(say(`together.${probe.together}`));
  if (probe.probe === 'freshness' && probe.period !== undefined) numbers.push(say('period'));
  const name = say(`probe.${probe.probe}`);
  return numbers.length === 0 ? name : `${name} (${numbers.join(', ')})`;
}

function criteriaMarkup(criteria: Criteria, language: Language): Markup {
  const say = catalogueWords(language);
  return html`<dl class="facts">
${CRITERIA.map(criterion => {
  const probes: readonly Probe[] = [criteria[criterion] ?? []].flat();
  if (probes.length === 0) return undefined;
  return html`<dt>${criterionWord(criterion, language)}</dt>
<dd>${probes.map(probe => probeText(probe, say)).join(' / ')}</dd>
`;
})}</dl>
`;
}

function machineMarkup(indicator: Indicator, language: Language): Markup {
  const say = catalogueWords(language);
  const { terms, negativeTerms, broadTerms, criteria, editions } = indicator;
  const tags = (phrases: readonly string[]) =>
    html`<ul class="tags" lang="vi">${phrases.map(phrase => html`<li>${phrase}</li>`)}</ul>\n`;
  return html`<h2>${say('machine')}</h2>
${editions.length === 0 ? undefined : html`<h3>${say('today')}</h3>`}
${criteriaMarkup(criteria, language)}${editions.map(
  edition => html`<h3>${say('inForce')}: ${inForce(edition, say)}</h3>
${edition.note === undefined ? undefined : html`<p>${edition.note[language]}</p>`}
${criteriaMarkup(edition.criteria, language)}`,
)}<h3>${say('terms')}</h3>
${tags(terms)}${
  broadTerms.length === 0 ? undefined : html`<h3>${say('broadTerms')}</h3>\n${tags(broadTerms)}`
}${negativeTerms.length === 0 ? undefined : html`<h3>${say('negativeTerms')}</h3>\n${tags(negativeTerms)}`}`;
}

function factsMarkup(checklist: Checklist, indicator: Indicator, language: Language): Markup {
  const say = catalogueWords(language);
  const dimension = checklist.dimensions.find(({ id }) => id === indicator.dimension);
  const parent = checklist.indicators.find(({ id }) => id === indicator.dependsOn);
  const fact = (word: CatalogueWord, value: Markup | string | number) =>
    html`<dt>${say(word)}</dt><dd>${value}</dd>\n`;
  return html`<dl class="facts">
${fact('checklist', `${checklist.title[language]} ${checklist.version}`)}${fact(
  'dimension',
  dimension?.title[language] ?? indicator.dimension,
)}${fact('severity', say(indicator.severity))}${fact('weight', indicator.weight)}${fact(
  'automation',
  say(indicator.automation),
)}${fact('appliesTo', indicator.appliesTo.map(level => say(level)).join(', '))}${
  parent === undefined
    ? undefined
    : fact('dependsOn', html`<a href="${parent.id}.html">${parent.title[language]}</a>`)
}${fact('id', html`<code>${indicator.id}</code>`)}</dl>
`;
}

/** The page of one indicator: what is asked, on what ground, how to check it, what passes and what does not. */
export function indicatorPage(
  checklist: Checklist,
  indicator: Indicator,
  examples: readonly Example[],
  language: Language,
): Markup {
  const say = catalogueWords(language);
  const at = checklist.indicators.indexOf(indicator);
  const beside = (index: number, word: 'previous' | 'next') => {
    const other = checklist.indicators[index];
    return other === undefined
      ? undefined
      : html`<a href="${other.id}.html">${say(word)}: ${other.title[language]}</a>\n`;
  };
  const part = (word: 'rule' | 'howToCheck' | 'evidence' | 'remediation') =>
    html`<h2>${say(word)}</h2>\n<p>${indicator[word][language]}</p>\n`;
  return html`<h1>${indicator.title[language]}</h1>
<p class="lead">${indicator.question[language]}</p>
${factsMarkup(checklist, indicator, language)}${part('rule')}${part('howToCheck')}${part('evidence')}${part('remediation')}
<h2>${say('sources')}</h2>
<ul class="sources">
${indicator.sources.map(source => sourceMarkup(checklist, source, language))}</ul>
${
  examples.length === 0
    ? undefined
    : html`<h2>${say('examples')}</h2>
<div class="examples">
${examples.map(example => exampleMarkup(example, language))}</div>
`
}${machineMarkup(indicator, language)}
<nav class="around" aria-label="${say('around')}">
${beside(at - 1, 'previous')}${beside(at + 1, 'next')}</nav>`;
}
