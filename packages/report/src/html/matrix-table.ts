import { type Language, type Matrix, verdictWord } from '@niemyet/rules';
import { webLink } from '../format/link.ts';
import { percent, score } from '../format/number.ts';
import type { Entry, UnitEntries } from '../model/entries.ts';
import { type ColumnGroup, groupColumns } from '../model/groups.ts';
import { columnMean } from '../model/tally.ts';
import { reasonSentence } from '../sentences/reason.ts';
import { wordsIn } from '../words/words.ts';
import { icon } from './icons.ts';
import { type Content, html, type Markup } from './markup.ts';

const rowAnchor = (row: number): string => `u${row + 1}`;

/** Id of the block of one unit's finding on one indicator. */
export function findingAnchor(row: number, number: number): string {
  return `${rowAnchor(row)}-${number}`;
}

/** Id of a unit's block. */
export const unitAnchor = rowAnchor;

/** Id of an indicator in the list of indicators. */
export const indicatorAnchor = (number: number): string => `i${number}`;

/** Letters that fit over one column: in three lines, and in one word. */
const ROOM = 13;
const WORD_ROOM = 4.6;

/** A wide group names its dimension; a narrow one shows the numeral, and the name on hovering and to screen readers. */
function groupHead({ numeral, title, size }: ColumnGroup, last: boolean): Markup {
  const longest = Math.max(...title.split(/\s+/).map(word => word.length));
  const fits = title.length <= size * ROOM && longest <= size * WORD_ROOM;
  const text = fits ? `${numeral}. ${title}` : html`${numeral}<span class="hidden">. ${title}</span>`;
  return html`<th class="group${!last && ' last'}" colspan="${size}" scope="colgroup" title="${title}">${text}</th>`;
}

function tableHead(matrix: Matrix, groups: readonly ColumnGroup[], language: Language): Markup {
  const { column } = wordsIn(language);
  const ends = new Set(groups.slice(0, -1).map(group => group.start + group.size - 1));
  const edge = (index: number) => (ends.has(index) ? ' last' : '');
  const figure = (text: string, last = false, title = text) =>
    html`<th class="figure${last && ' last'}" rowspan="2" scope="col" title="${title}">${text}</th>`;
  const titles = matrix.columns.map(
    ({ title, severity }, index) =>
      html`<th class="title ${severity}${edge(index)}" scope="col"><a href="#${indicatorAnchor(index + 1)}"><span>${title[language]}</span></a></th>`,
  );
  return html`<thead>
<tr><th class="unit" rowspan="2" scope="col">${column.unit}</th>${figure(column.score)}${figure(column.coverage, false, column.coverageNote)}${figure(column.gradeShort)}${figure(column.rankShort, true)}${groups.map(
    (group, index) => groupHead(group, index === groups.length - 1),
  )}</tr>
<tr>${titles}</tr>
<tr class="numbers"><th class="unit"><span class="hidden">${column.number}</span></th><td></td><td></td><td></td><td class="last"></td>${matrix.columns.map(
    (_, index) => html`<th class="${edge(index).trim()}">${index + 1}</th>`,
  )}</tr>
</thead>`;
}

function cellMarkup(
  unit: UnitEntries,
  entry: Entry,
  row: number,
  edge: string,
  language: Language,
  titles: ReadonlyMap<string, string>,
): Markup {
  const words = wordsIn(language);
  const { cell, finding, number } = entry;
  if (cell === null) {
    return html`<td class="cell${edge}" title="${words.matrix.noFinding}"><span class="mark" aria-hidden="true">·</span><span class="hidden">${words.matrix.noFinding}</span></td>`;
  }
  const word = verdictWord(cell.verdict, language);
  const reason =
    finding?.inspector?.reason ||
    reasonSentence(finding?.machine ?? { reason: cell.reason }, language, titles);
  const hint = `${unit.row.unit.name}, ${number}. ${entry.column.title[language]}: ${word} (${words.by[cell.by]}). ${reason}`;
  const mark = html`${icon(cell.verdict)}<span class="hidden">${word}</span>`;
  const out = webLink(cell.link);
  const inside = finding === undefined ? null : `#${findingAnchor(row, number)}`;
  let content: Content = html`<span class="mark">${mark}</span>`;
  if (out !== undefined)
    content = html`<a href="${out}" target="_blank" rel="noopener noreferrer">${mark}</a>`;
  else if (inside !== null) content = html`<a href="${inside}">${mark}</a>`;
  return html`<td class="cell ${cell.verdict}${cell.by === 'inspector' && ' inspector'}${edge}" title="${hint}">${content}</td>`;
}

/** Units × indicators as one table: symbols coloured by verdict, each leading to its evidence or its reason. */
export function matrixTable(matrix: Matrix, units: readonly UnitEntries[], language: Language): Markup {
  const words = wordsIn(language);
  const groups = groupColumns(matrix, language);
  const ends = new Set(groups.slice(0, -1).map(group => group.start + group.size - 1));
  const titles = new Map(matrix.columns.map(column => [column.indicator, column.title[language]]));
  const rows = units.map((unit, index) => {
    const { scores, rank } = unit.row;
    return html`<tr><th class="unit" scope="row"><a href="#${unitAnchor(index)}"><bdi>${unit.row.unit.name}</bdi></a><small>${unit.row.unit.code}</small></th><td class="figure total">${score(scores.total, language)}</td><td class="figure">${percent(scores.coverage)}</td><td class="figure centre">${scores.grade ?? '–'}</td><td class="figure centre last">${rank ?? '–'}</td>${unit.entries.map(
      (entry, at) => cellMarkup(unit, entry, index, ends.has(at) ? ' last' : '', language, titles),
    )}</tr>
`;
  });
  const means = matrix.columns.map((_, index) => {
    const value = columnMean(matrix, index);
    return html`<td class="${ends.has(index) && 'last'}">${value === null ? '–' : Math.round(value)}</td>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.matrix.caption}">
<table class="matrix">
<caption class="hidden">${words.matrix.caption}</caption>
<colgroup><col class="unit"><col class="figure" span="4">${matrix.columns.map(() => html`<col>`)}</colgroup>
${tableHead(matrix, groups, language)}
<tbody>
${rows}</tbody>
<tfoot><tr title="${words.matrix.meanNote}"><th class="unit" scope="row">${words.matrix.mean} (%)</th><td></td><td></td><td></td><td class="last"></td>${means}</tr></tfoot>
</table>
</div>`;
}
