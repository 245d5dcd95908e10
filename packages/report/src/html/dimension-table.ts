import type { Language, Matrix } from '@niemyet/rules';
import { mean, percent, score } from '../format/number.ts';
import { roman } from '../model/numeral.ts';
import { wordsIn } from '../words/words.ts';
import { html, type Markup } from './markup.ts';

/** Units × dimensions: each score with its coverage, the mean of each dimension below. */
export function dimensionTable(matrix: Matrix, language: Language): Markup {
  const words = wordsIn(language);
  const heads = matrix.dimensions.map(
    ({ title }, index) => html`<th scope="col">${roman(index + 1)}. ${title[language]}</th>`,
  );
  const rows = matrix.rows.map(row => {
    const cells = matrix.dimensions.map(({ id }) => {
      const dimension = row.scores.dimensions[id];
      return html`<td>${score(dimension?.score ?? null, language)}<small>${percent(dimension?.coverage ?? 0)}</small></td>`;
    });
    return html`<tr><th class="unit" scope="row"><bdi>${row.unit.name}</bdi></th>${cells}<td><b>${score(row.scores.total, language)}</b><small>${percent(row.scores.coverage)}</small></td></tr>
`;
  });
  const means = matrix.dimensions.map(
    ({ id }) =>
      html`<td>${score(mean(matrix.rows.map(row => row.scores.dimensions[id]?.score ?? null)), language)}</td>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.matrix.dimensionScores}">
<table class="dimensions">
<caption class="hidden">${words.matrix.dimensionScores}</caption>
<thead><tr><th class="unit" scope="col">${words.column.unit}<small>${words.column.score}, ${words.column.coverage.toLocaleLowerCase(language)}</small></th>${heads}<th scope="col">${words.audit.total}</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th class="unit" scope="row">${words.matrix.mean}</th>${means}<td><b>${score(mean(matrix.rows.map(row => row.scores.total)), language)}</b></td></tr></tfoot>
</table>
</div>`;
}
