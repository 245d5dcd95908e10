import { type Language, type Matrix, VERDICTS } from '@niemyet/rules';
import { moment } from '../format/date.ts';
import { percent, score } from '../format/number.ts';
import type { UnitEntries } from '../model/entries.ts';
import { countVerdicts } from '../model/tally.ts';
import { fill, wordsIn } from '../words/words.ts';
import { findingBlock } from './finding.ts';
import { outLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { findingAnchor, unitAnchor } from './matrix-table.ts';
import { verdictCount } from './verdict.ts';

function summary({ row }: UnitEntries, language: Language): Markup {
  const { column } = wordsIn(language);
  const counts = countVerdicts(row.cells);
  const tags = VERDICTS.filter(verdict => counts[verdict] > 0).map(verdict =>
    verdictCount(verdict, language, counts[verdict]),
  );
  return html`<summary><span class="name"><bdi>${row.unit.name}</bdi><small>${row.unit.code}</small></span><span class="figure">${column.score} <b>${score(row.scores.total, language)}</b></span><span class="figure">${column.gradeShort} <b>${row.scores.grade ?? '–'}</b></span><span class="figure">${column.rankShort} <b>${row.rank ?? '–'}</b></span><span class="counts">${tags}</span></summary>`;
}

/** One unit behind a fold: where and when it was audited, then each finding with reason and evidence. */
export function unitBlock(unit: UnitEntries, index: number, matrix: Matrix, language: Language): Markup {
  const { row, audit, entries } = unit;
  const words = wordsIn(language);
  const titles = new Map(matrix.columns.map(column => [column.indicator, column.title[language]]));
  const findings =
    audit &&
    entries.map(
      ({ finding, column, indicator, number }) =>
        finding &&
        findingBlock({
          audit,
          finding,
          title: column.title[language],
          indicator,
          number,
          anchor: findingAnchor(index, number),
          language,
          titles,
          depth: 'brief',
        }),
    );
  return html`<details class="fold" id="${unitAnchor(index)}">
${summary(unit, language)}
<div class="inside">
<dl class="facts"><dt>${words.column.url}</dt><dd>${outLink(row.unit.url, row.unit.url, language)}</dd><dt>${words.column.status}</dt><dd>${words.status[row.status]}, ${moment(row.finishedAt, language)}${
    audit && `, ${fill(words.audit.pageCount, { count: audit.pages.length })}`
  }</dd><dt>${words.column.coverage}</dt><dd>${percent(row.scores.coverage)}</dd><dt>${words.column.audit}</dt><dd>${row.audit}</dd></dl>
${findings}</div>
</details>
`;
}
