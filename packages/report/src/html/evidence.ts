import { type AuditRecord, type Evidence, evidenceLink, type Language, reasonText } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { evidenceLabel, proofsFirst } from '../sentences/evidence.ts';
import { wordsIn } from '../words/words.ts';
import { outLink } from './link.ts';
import { html, type Markup } from './markup.ts';

/** An evidence with the address that shows it. */
export type LinkedEvidence = Pick<Evidence, 'role' | 'kind' | 'text' | 'href' | 'date' | 'miss'> & {
  link?: string | undefined;
};

function evidenceItem(item: LinkedEvidence, language: Language): Markup {
  const words = wordsIn(language).finding;
  const quote = html`<q><bdi>${item.text}</bdi></q>`;
  return html`<li><span class="label">${evidenceLabel(item, language)}</span>${outLink(
    item.link,
    quote,
    language,
    words.openEvidence,
  )}${item.date !== undefined && html` · <time datetime="${item.date}">${day(item.date, language)}</time>`}${
    item.href !== undefined &&
    html` <span class="target">→ ${outLink(item.href, item.href, language, words.openTarget)}</span>`
  }${
    item.miss !== undefined &&
    html` <span class="miss">(${words.nearMiss}: ${reasonText({ reason: item.miss }, language)})</span>`
  }</li>`;
}

/** Evidence in the order given, each linked to the spot where it stands. */
export function evidenceItems(evidence: readonly LinkedEvidence[], language: Language): Markup {
  if (evidence.length === 0) return html`<span class="silent">${wordsIn(language).finding.noEvidence}</span>`;
  return html`<ul class="evidence">${evidence.map(item => evidenceItem(item, language))}</ul>`;
}

/** All evidence of a finding, proofs first, each linked to the spot where it stands. */
export function evidenceList(audit: AuditRecord, evidence: readonly Evidence[], language: Language): Markup {
  const linked = proofsFirst(evidence).map(item => ({ ...item, link: evidenceLink(audit, item) }));
  return evidenceItems(linked, language);
}
