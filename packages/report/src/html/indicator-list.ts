import type { Checklist, Language, Matrix } from '@niemyet/rules';
import { roman } from '../model/numeral.ts';
import { sourceCitation } from '../sentences/source.ts';
import { wordsIn } from '../words/words.ts';
import { html, type Markup } from './markup.ts';
import { indicatorAnchor } from './matrix-table.ts';

/** The indicators by number, with dimension, severity and weight; with a checklist also question and sources. */
export function indicatorList(matrix: Matrix, language: Language, checklist?: Checklist): Markup {
  const words = wordsIn(language);
  const dimensions = new Map(
    matrix.dimensions.map(({ id, title }, index) => [id, `${roman(index + 1)}. ${title[language]}`]),
  );
  const { plans = [] } = checklist ?? {};
  const known = new Map(checklist?.indicators.map(indicator => [indicator.id, indicator]));
  const rows = matrix.columns.map((column, index) => {
    const indicator = known.get(column.indicator);
    const sources = indicator?.sources.map(
      source => html`<li>${sourceCitation(source, plans, language)}</li>`,
    );
    return html`<tr id="${indicatorAnchor(index + 1)}"><td class="number">${index + 1}</td><th scope="row">${column.title[language]}${
      sources && html`<ul>${sources}</ul>`
    }</th><td data-label="${words.column.dimension}">${dimensions.get(column.dimension) ?? column.dimension}</td><td data-label="${words.column.severity}">${words.severity[column.severity]}</td><td class="number" data-label="${words.column.weight}">${column.weight}</td></tr>
`;
  });
  return html`<table class="index">
<thead><tr><th class="number" scope="col">${words.column.number}</th><th scope="col">${words.column.indicator}</th><th scope="col">${words.column.dimension}</th><th scope="col">${words.column.severity}</th><th class="number" scope="col">${words.column.weight}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
