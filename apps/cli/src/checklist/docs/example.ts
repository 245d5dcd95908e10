import { readHtml } from '@niemyet/audit';
import { type Language, reasonText, verdictWord } from '@niemyet/rules';
import type { CaseTried } from '../triplet-pages.ts';
import { html, type Markup } from './markup.ts';
import { catalogueWords } from './words.ts';

/** One sample page or small portal, audited, with its pages as they are written. */
export interface Example extends CaseTried {
  pages: { name: string; source: string }[];
}

const MOST_BLOCKS = 14;
const MOST_EVIDENCE = 3;
const MOST_SOURCE = 6000;

/** The texts of a page in their order, as the engine reads them. */
function blocksOf(source: string): { text: string; heading: boolean }[] {
  const record = readHtml(source, {
    url: 'https://xa-vi-du.gov.vn/',
    finalUrl: 'https://xa-vi-du.gov.vn/',
    status: 200,
    fetchedAt: '2026-11-22T02:00:00.000Z',
    bytes: source.length,
    rendered: false,
  });
  return record.blocks
    .filter(({ text }) => text !== '')
    .slice(0, MOST_BLOCKS)
    .map(({ text, heading }) => ({ text: text.slice(0, 200), heading: heading > 0 }));
}

/** A sample page as the catalogue shows it: why it is there, what the machine says, what it shows. */
export function exampleMarkup({ page, finding, pages }: Example, language: Language): Markup {
  const say = catalogueWords(language);
  const { note } = page.settings;
  const verdict = verdictWord(finding.verdict, language);
  const reason = reasonText(finding.machine, language);
  const evidence = finding.evidence.slice(0, MOST_EVIDENCE);
  return html`<article class="example ${page.case}">
<h3>${say(`example.${page.case}`)}</h3>
${note === undefined ? undefined : html`<p>${note[language]}</p>`}
<p>${say('machineSays', { verdict, reason })}</p>
${
  evidence.length === 0
    ? undefined
    : html`<ul>${evidence.map(({ role, text }) => html`<li>${say(role)}: <span lang="vi">${text}</span></li>\n`)}</ul>`
}
${pages.map(
  ({
    name,
    source,
  }) => html`<div class="preview" lang="vi" role="group" aria-label="${say('pageShows')}: ${name}">
${blocksOf(source).map(({ text, heading }) =>
  heading ? html`<p class="heading">${text}</p>\n` : html`<p>${text}</p>\n`,
)}</div>
<details><summary>${say('pageSource')}: ${name}</summary>
<pre tabindex="0" lang="vi">${source.slice(0, MOST_SOURCE)}</pre></details>
`,
)}</article>
`;
}
