import { type AuditRecord, type Checklist, type Language, type Matrix, VERDICTS } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { score } from '../format/number.ts';
import { joinMatrix } from '../model/entries.ts';
import { tallyMatrix } from '../model/tally.ts';
import { fill, wordsIn } from '../words/words.ts';
import { dimensionTable } from './dimension-table.ts';
import { indicatorList } from './indicator-list.ts';
import { html, type Markup } from './markup.ts';
import { matrixTable } from './matrix-table.ts';
import { page } from './page.ts';
import { unitBlock } from './unit-block.ts';
import { verdictTag } from './verdict.ts';

function masthead(matrix: Matrix, language: Language, first?: string, last?: string): Markup {
  const words = wordsIn(language);
  const [from, to] = [first, last].map(instant =>
    instant === undefined ? undefined : day(instant, language),
  );
  const sentence = from === to ? words.matrix.auditedOn : words.matrix.auditedFrom;
  const period = from === undefined || to === undefined ? '' : ` · ${fill(sentence, { from, to })}`;
  const version = fill(words.matrix.version, { version: matrix.checklist.version });
  return html`<header class="masthead">
<div class="rule"></div>
<p class="kind">${words.matrix.round} ${matrix.round}</p>
<h1>${words.matrix.title}</h1>
<p class="meta">${matrix.checklist.title[language]}, ${version}${period}</p>
</header>`;
}

function figures(matrix: Matrix, language: Language): Markup {
  const words = wordsIn(language).matrix;
  const tally = tallyMatrix(matrix);
  const grades = tally.grades.map(({ grade, units }) => html`<span><b>${grade}</b> <i>${units}</i></span>`);
  return html`<dl class="figures">
<div><dt>${words.unitCount}</dt><dd>${tally.units}</dd></div>
<div><dt>${words.indicatorCount}</dt><dd>${matrix.columns.length}</dd></div>
<div><dt>${words.mean}</dt><dd>${score(tally.mean, language)}</dd></div>
<div><dt>${words.grades}</dt><dd class="grades" title="${words.gradeNote}">${grades}</dd></div>
</dl>`;
}

/**
 * The matrix of a round as one self-contained HTML file: figures, the matrix itself, scores by dimension, and
 * each unit's findings behind a fold. No script; every text is escaped; only http(s) addresses become links.
 * `audits` gives the findings of each row (matched by audit id), `checklist` the questions and sources.
 */
export function matrixToHtml(
  matrix: Matrix,
  audits: readonly AuditRecord[],
  options: { language: Language; checklist?: Checklist },
): string {
  const { language, checklist } = options;
  const words = wordsIn(language);
  const units = joinMatrix(matrix, audits, checklist);
  const tally = tallyMatrix(matrix);
  const body = html`${masthead(matrix, language, tally.first, tally.last)}
<main>
${figures(matrix, language)}
<ul class="legend" aria-label="${words.matrix.verdicts}">${VERDICTS.map(
    verdict =>
      html`<li title="${words.meaning[verdict]}">${verdictTag(verdict, language, tally.verdicts[verdict])}</li>`,
  )}</ul>
${
  units.length === 0
    ? html`<p>${words.matrix.empty}</p>`
    : html`<p class="note screen">${words.matrix.usage} ${words.matrix.inspectorMark}.</p>
${matrixTable(matrix, units, language)}
<h2>${words.matrix.dimensionScores}</h2>
${dimensionTable(matrix, language)}
<h2>${words.matrix.byUnit}</h2>
${units.map((unit, index) => unitBlock(unit, index, matrix, language))}`
}
<h2>${words.matrix.indicators}</h2>
${indicatorList(matrix, language, checklist)}
</main>
<footer class="colophon">
<p>${words.scoreNote}</p>
<p>${words.about.formula} ${words.matrix.gradeNote}. ${words.column.coverageNote}.</p>
<p>${words.product} · ${matrix.checklist.id} ${matrix.checklist.version}${checklist && ` · ${checklist.digest}`}</p>
</footer>`;
  return page(`${words.matrix.shortTitle} ${matrix.round}`, language, body);
}
