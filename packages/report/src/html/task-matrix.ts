import { type Language, TASK_COLUMNS, type TaskRow, taskColumnTitle, VERDICTS } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { planTitle, type TaskTable, taskClause, taskRemarks } from '../model/task-table.ts';
import { fill, wordsIn } from '../words/words.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { verdictTag } from './verdict.ts';

function statusCell({ status, cells }: TaskRow, language: Language): Markup {
  const text = cells.status[language];
  if (!status.determined) return html`<span class="silent">${text}</span>`;
  const tags = VERDICTS.filter(verdict => status.counts[verdict] > 0).map(verdict =>
    verdictTag(verdict, language, status.counts[verdict]),
  );
  return html`<span class="tags">${tags}</span><span class="hidden">${text}</span>`;
}

function taskRow(row: TaskRow, language: Language): Markup {
  const remarks = taskRemarks(row, language).map(remark => html`<li>${remark}</li>`);
  const cells = TASK_COLUMNS.map(column => {
    const label = taskColumnTitle(column)[language];
    if (column === 'task') {
      return html`<th scope="row"><span class="silent">${taskClause(row)}</span> ${row.cells.task[language]}${
        remarks.length > 0 && html`<ul>${remarks}</ul>`
      }</th>`;
    }
    const content = column === 'status' ? statusCell(row, language) : row.cells[column][language];
    return html`<td data-label="${label}">${content}</td>`;
  });
  return html`<tr>${cells}</tr>
`;
}

/**
 * The task matrix of a plan as one self-contained HTML file: one row per task in the plan's order, its status from the
 * audits. No script; every text is escaped.
 */
export function taskMatrixToHtml(table: TaskTable, options: { language: Language }): string {
  const { language } = options;
  const { tasks: words, matrix, product, scoreNote } = wordsIn(language);
  const heads = TASK_COLUMNS.map(column => html`<th scope="col">${taskColumnTitle(column)[language]}</th>`);
  const on = fill(words.on, { date: day(table.on, language) });
  const determined = table.rows.filter(({ status }) => status.determined).length;
  const body = html`<header class="masthead">
<div class="rule"></div>
<p class="kind">${words.title}</p>
<h1>${planTitle(table.plan, language)}</h1>
<p class="meta">${table.round !== undefined && `${matrix.round} ${table.round} · `}${on}</p>
</header>
<main>
<dl class="figures">
<div><dt>${words.count}</dt><dd>${table.rows.length}</dd></div>
<div><dt>${words.determined}</dt><dd>${determined}</dd></div>
<div><dt>${matrix.unitCount}</dt><dd>${table.units}</dd></div>
</dl>
<p class="note">${words.note}</p>
<table class="index tasks">
<thead><tr>${heads}</tr></thead>
<tbody>
${table.rows.map(row => taskRow(row, language))}</tbody>
</table>
</main>
<footer class="colophon">
<p>${scoreNote}</p>
<p>${product} · ${table.plan.id}</p>
</footer>`;
  return page(`${words.title}: ${table.plan.title[language]}`, language, body);
}
