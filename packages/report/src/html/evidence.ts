import { type AuditRecord, type Evidence, evidenceLink, type Language, reasonText } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { evidenceLabel, proofsFirst } from '../sentences/evidence.ts';
import { wordsIn } from '../words/words.ts';
import { outLink } from './link.ts';
import { html, type Markup } from './markup.ts';

function evidenceItem(audit: AuditRecord, item: Evidence, language: Language): Markup {
  const words = wordsIn(language).finding;
  const quote = html`<q><bdi>${item.text}</bdi></q>`;
  return html`<li><span class="label">${evidenceLabel(item, language)}</span>${outLink(
    evidenceLink(audit, item),
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

/** All evidence of a finding, proofs first, each linked to the spot where it stands. */
export function evidenceList(audit: AuditRecord, evidence: readonly Evidence[], language: Language): Markup {
  if (evidence.length === 0) return html`<span class="silent">${wordsIn(language).finding.noEvidence}</span>`;
  return html`<ul class="evidence">${proofsFirst(evidence).map(item => evidenceItem(audit, item, language))}</ul>`;
}
