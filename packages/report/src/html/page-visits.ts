import type { AuditRecord, Language } from '@niemyet/rules';
import { visitReason, visitResponse } from '../sentences/visit.ts';
import { fill, wordsIn } from '../words/words.ts';
import { outLink } from './link.ts';
import { html, type Markup } from './markup.ts';

/** Every page of an audit behind a fold: address, why it was opened, what answered. */
export function pageVisits(
  audit: AuditRecord,
  language: Language,
  titles: ReadonlyMap<string, string>,
): Markup {
  const words = wordsIn(language);
  const rows = audit.pages.map(
    (visit, index) =>
      html`<tr><td class="number">${index + 1}</td><th scope="row">${visit.title !== undefined && visit.title !== '' && html`<bdi>${visit.title}</bdi><br>`}${outLink(
        visit.finalUrl,
        visit.finalUrl,
        language,
      )}</th><td data-label="${words.audit.reasonForVisit}">${visitReason(visit, language, titles)}</td><td data-label="${words.audit.response}">${visitResponse(visit, language)}${
        visit.rendered && `, ${words.audit.rendered}`
      }</td></tr>
`,
  );
  return html`<details class="plain"><summary>${fill(words.audit.pageCount, { count: audit.pages.length })}</summary>
<table class="index">
<thead><tr><th class="number" scope="col">${words.column.number}</th><th scope="col">${words.audit.address}</th><th scope="col">${words.audit.reasonForVisit}</th><th scope="col">${words.audit.response}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</details>`;
}
