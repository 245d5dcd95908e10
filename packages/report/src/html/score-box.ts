import type { AuditRecord, Checklist, Language } from '@niemyet/rules';
import { percent, score } from '../format/number.ts';
import { wordsIn } from '../words/words.ts';
import { type Content, html, type Markup } from './markup.ts';

function bar(value: number | null): Content {
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/>${
    value !== null && html`<rect class="fill" width="${value}" height="10"/>`
  }</svg>`;
}

/** The total with grade and coverage, and a bar for each dimension. */
export function scoreBox(audit: AuditRecord, checklist: Checklist, language: Language): Markup {
  const words = wordsIn(language);
  const { total, grade, coverage, dimensions } = audit.scores;
  const rows = checklist.dimensions.map(({ id, title }) => {
    const dimension = dimensions[id] ?? { score: null, coverage: 0 };
    return html`<tr><th scope="row">${title[language]}</th><td class="bar">${bar(dimension.score)}</td><td>${score(dimension.score, language)}</td><td><small>${percent(dimension.coverage)}</small></td></tr>
`;
  });
  const name = total === null ? words.audit.noScore : `${words.column.grade} ${grade ?? '–'}`;
  return html`<h2>${words.audit.summary}</h2>
<div class="scorebox">
<div class="total"><span>${words.audit.total}</span><b>${score(total, language)}</b><span>${name} · ${words.column.coverage} ${percent(coverage)}</span></div>
<table class="bars">
<caption class="hidden">${words.matrix.dimensionScores}</caption>
<thead class="hidden"><tr><th scope="col">${words.column.dimension}</th><td></td><th scope="col">${words.column.score}</th><th scope="col">${words.column.coverage}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>`;
}
