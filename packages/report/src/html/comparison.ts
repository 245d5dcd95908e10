import {
  type AuditChange,
  CHANGES,
  type ComparedAudit,
  type ComparedFinding,
  type ComparedIndicator,
  type Comparison,
  causeText,
  changeMeaning,
  changeWord,
  type Language,
} from '@niemyet/rules';
import { day, moment } from '../format/date.ts';
import { score, signed } from '../format/number.ts';
import { reasonSentence } from '../sentences/reason.ts';
import { visitResponse } from '../sentences/visit.ts';
import { fill, wordsIn } from '../words/words.ts';
import { evidenceItems } from './evidence.ts';
import { outLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { verdictTag } from './verdict.ts';

/** What a reader comes for stands open; what did not change is folded. */
const FOLDED: ReadonlySet<AuditChange> = new Set(['unchanged']);

function side(
  name: string,
  finding: ComparedFinding | undefined,
  language: Language,
  titles: ReadonlyMap<string, string>,
): Markup {
  const words = wordsIn(language);
  if (finding === undefined) {
    return html`<div><dt>${name}</dt><dd><span class="silent">${words.matrix.noFinding}</span></dd></div>`;
  }
  const { verdict, by, machine, inspector, evidence } = finding;
  const said = inspector
    ? html`<bdi>${inspector.reason}</bdi> <span class="silent">(<bdi>${inspector.by}</bdi>, ${day(inspector.at, language)})</span>`
    : reasonSentence(machine, language, titles);
  return html`<div><dt>${name}</dt><dd>${verdictTag(verdict, language)} <span class="silent">${words.by[by]}</span>
<p class="reason">${said}</p>
${evidence.length > 0 && evidenceItems(evidence, language)}</dd></div>`;
}

function causeLine(
  { cause, page: at, problem, status }: ComparedIndicator,
  language: Language,
): Markup | null {
  if (cause === undefined) return null;
  const why =
    problem === undefined ? '' : ` (${visitResponse({ status: status ?? 0, failure: problem }, language)})`;
  return html`<p class="reason">${causeText(cause, language)}${
    at !== undefined && html` ${outLink(at, html`<bdi>${at}</bdi>`, language)}${why}`
  }</p>`;
}

function indicatorBlock(
  item: ComparedIndicator,
  number: number,
  language: Language,
  titles: ReadonlyMap<string, string>,
): Markup {
  const words = wordsIn(language).comparison;
  return html`<article class="finding compared">
<span class="number">${number}</span>
<h3>${item.title?.[language] ?? item.indicator}</h3>
<div class="body">${item.was !== undefined && html`<p class="question">${fill(words.was, { id: item.was })}</p>`}${causeLine(item, language)}<dl class="voices">${[
    side(words.before, item.before, language, titles),
    side(words.after, item.after, language, titles),
  ]}</dl></div>
</article>
`;
}

function changeSection(comparison: Comparison, change: AuditChange, language: Language): Markup | null {
  const items = comparison.indicators.filter(item => item.change === change);
  if (items.length === 0) return null;
  const titles = new Map(
    comparison.indicators.map(item => [item.indicator, item.title?.[language] ?? item.indicator]),
  );
  const heading = html`${changeWord(change, language)} (${items.length})`;
  const blocks = items.map((item, at) => indicatorBlock(item, at + 1, language, titles));
  const note = html`<p class="note">${changeMeaning(change, language)}</p>`;
  if (!FOLDED.has(change))
    return html`<section id="${change}"><h2>${heading}</h2>
${note}
${blocks}</section>
`;
  return html`<section id="${change}"><h2>${heading}</h2>
<details class="plain"><summary>${wordsIn(language).comparison.show}</summary>
${note}
${blocks}</details></section>
`;
}

function scoreTable({ before, after, scores, dimensions }: Comparison, language: Language): Markup {
  const words = wordsIn(language);
  const row = (name: string, was: number | null, is: number | null, by: number | null) =>
    html`<tr><th scope="row" class="unit">${name}</th><td>${score(was, language)}</td><td>${score(is, language)}</td><td>${signed(by, language)}</td></tr>
`;
  return html`<div class="scroll"><table class="dimensions">
<thead><tr><th scope="col" class="unit">${words.column.dimension}</th><th scope="col">${words.comparison.before}</th><th scope="col">${words.comparison.after}</th><th scope="col">${words.comparison.difference}</th></tr></thead>
<tbody>
${row(words.audit.total, before.scores.total, after.scores.total, scores.total)}${dimensions.map(
  ({ id, title }) =>
    row(
      title[language],
      before.scores.dimensions[id]?.score ?? null,
      after.scores.dimensions[id]?.score ?? null,
      scores.dimensions[id] ?? null,
    ),
)}</tbody>
</table></div>`;
}

function auditLine(name: string, audit: ComparedAudit, language: Language): Markup {
  const words = wordsIn(language);
  const version = fill(words.matrix.version, { version: audit.checklist.version });
  return html`<dt>${name}</dt><dd>${words.matrix.round} <bdi>${audit.round}</bdi> · ${moment(audit.finishedAt, language)} · ${audit.checklist.id}, ${version} · ${words.status[audit.status]} · ${audit.id}</dd>`;
}

/**
 * Two audits of a unit side by side as a self-contained HTML report: scores, how many indicators changed in which
 * way, then each with both verdicts, reasons and evidence; what did not change is folded.
 */
export function comparisonToHtml(comparison: Comparison, options: { language: Language }): string {
  const { language } = options;
  const { unit, before, after, counts } = comparison;
  const words = wordsIn(language);
  const body = html`<header class="masthead">
<div class="rule"></div>
<p class="kind">${words.comparison.title}</p>
<h1><bdi>${unit.name}</bdi></h1>
<p class="meta">${unit.province !== undefined && html`<bdi>${unit.province}</bdi> · `}${words.column.code} ${unit.code} · ${outLink(unit.url, unit.url, language)}</p>
</header>
<main>
<dl class="facts">${auditLine(words.comparison.before, before, language)}${auditLine(words.comparison.after, after, language)}</dl>
<h2>${words.audit.summary}</h2>
<dl class="figures">${CHANGES.filter(change => counts[change] > 0).map(
    change =>
      html`<div><dt>${changeWord(change, language)}</dt><dd><a href="#${change}">${counts[change]}</a></dd></div>`,
  )}</dl>
${scoreTable(comparison, language)}
${comparison.scores.total === null && html`<p class="note">${words.comparison.noDifference}</p>`}
${CHANGES.map(change => changeSection(comparison, change, language))}</main>
<footer class="colophon">
<p>${words.scoreNote}</p>
<p>${words.comparison.rule}</p>
<p>${words.product} · ${words.column.digest}: ${before.digest} → ${after.digest}</p>
</footer>`;
  return page(`${unit.name} – ${words.comparison.title}`, language, body);
}
