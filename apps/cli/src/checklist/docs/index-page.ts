import type { Checklist, Indicator, Language } from '@niemyet/rules';
import { html, type Markup } from './markup.ts';
import { catalogueWords } from './words.ts';

/** What a card is found by besides what it shows. */
function wordsOf({ plans }: Checklist, indicator: Indicator, language: Language): string {
  const issued = new Map(
    plans.map(({ id, title, issuer }) => [id, `${id} ${title[language]} ${issuer[language]}`]),
  );
  const sources = indicator.sources.map(
    ({ law = '', plan = '', clause }) => `${law} ${issued.get(plan) ?? plan} ${clause}`,
  );
  return [indicator.id, ...indicator.terms, ...sources].join(' ');
}

function card(checklist: Checklist, indicator: Indicator, language: Language): Markup {
  const say = catalogueWords(language);
  return html`<li data-words="${wordsOf(checklist, indicator, language)}">
<a href="${checklist.id}/${indicator.id}.html">${indicator.title[language]}</a>
<p>${indicator.question[language]}</p>
<ul class="tags"><li>${say(indicator.severity)}</li><li>${say('weightOf', { weight: indicator.weight })}</li></ul>
</li>
`;
}

function section(checklist: Checklist, language: Language): Markup {
  const say = catalogueWords(language);
  const { base } = checklist;
  const dimensions = checklist.dimensions
    .map(({ id, title }) => ({
      at: `${checklist.id}.${id}`,
      title: title[language],
      indicators: checklist.indicators.filter(({ dimension }) => dimension === id),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return html`<section data-group aria-labelledby="${checklist.id}">
<h2 id="${checklist.id}">${checklist.title[language]}</h2>
<p>${checklist.description[language]}</p>
<ul class="tags"><li>${say('version', { version: checklist.version })}</li>${
    base === undefined ? undefined : html`<li>${say('basedOn', { id: base.id, version: base.version })}</li>`
  }</ul>
<nav aria-label="${say('dimensions')}: ${checklist.title[language]}"><ul class="contents">
${dimensions.map(
  ({ at, title, indicators }) =>
    html`<li><a href="#${at}">${title}</a> <span>${indicators.length}</span></li>\n`,
)}</ul></nav>
${dimensions.map(
  ({ at, title, indicators }) => html`<section data-group>
<h3 id="${at}">${title}</h3>
<ul class="cards">
${indicators.map(indicator => card(checklist, indicator, language))}</ul>
</section>
`,
)}</section>
`;
}

/** The catalogue's first page: every indicator of every checklist, to be searched. */
export function indexPage(checklists: readonly Checklist[], language: Language): Markup {
  const say = catalogueWords(language);
  const count = checklists.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const contents = html`<nav aria-label="${say('checklists')}"><ul>
${checklists.map(({ id, title }) => html`<li><a href="#${id}">${title[language]}</a></li>\n`)}</ul></nav>
`;
  return html`<h1>${say('catalogue')}</h1>
<p class="lead">${say('intro')}</p>
<form class="search" role="search">
<label for="search">${say('search')}</label>
<input id="search" type="search" autocomplete="off" aria-describedby="hint">
<p id="hint">${say('searchHint')}</p>
<p id="found" role="status" data-found="${say('found', { count: '{count}' })}" data-none="${say('none')}">${say('found', { count })}</p>
</form>
${checklists.length > 1 ? contents : undefined}${checklists.map(checklist => section(checklist, language))}`;
}
