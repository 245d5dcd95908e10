import { type AuditRecord, type Checklist, type Finding, type Language, VERDICTS } from '@niemyet/rules';
import { day, moment } from '../format/date.ts';
import { percent, score } from '../format/number.ts';
import { countVerdicts } from '../model/tally.ts';
import { citationsOn } from '../sentences/source.ts';
import { fill, wordsIn } from '../words/words.ts';
import { findingBlock } from './finding.ts';
import { outLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { page } from './page.ts';
import { pageVisits } from './page-visits.ts';
import { scoreBox } from './score-box.ts';
import { verdictTag } from './verdict.ts';

interface Section {
  title: string;
  findings: { finding: Finding; title: string; number: number }[];
}

/** The findings by dimension in the checklist's order, numbered as in the matrix; unknown indicators last. */
function sections(audit: AuditRecord, checklist: Checklist, language: Language): Section[] {
  const idOf = (finding: Finding) => checklist.renames[finding.indicator] ?? finding.indicator;
  const byId = new Map(audit.findings.map(finding => [idOf(finding), finding]));
  const known = checklist.dimensions.map(dimension => ({
    title: dimension.title[language],
    findings: checklist.indicators.flatMap((indicator, index) => {
      const finding = indicator.dimension === dimension.id ? byId.get(indicator.id) : undefined;
      return finding ? [{ finding, title: indicator.title[language], number: index + 1 }] : [];
    }),
  }));
  const ids = new Set(checklist.indicators.map(indicator => indicator.id));
  const unknown = audit.findings
    .filter(finding => !ids.has(idOf(finding)))
    .map((finding, index) => ({
      finding,
      title: finding.indicator,
      number: checklist.indicators.length + index + 1,
    }));
  const last = { title: wordsIn(language).audit.unknownIndicators, findings: unknown };
  return [...known, last].filter(section => section.findings.length > 0);
}

function masthead(audit: AuditRecord, checklist: Checklist, language: Language): Markup {
  const words = wordsIn(language);
  const { unit } = audit;
  const version = fill(words.matrix.version, { version: audit.checklist.version });
  return html`<header class="masthead">
<div class="rule"></div>
<p class="kind">${words.audit.title}</p>
<h1><bdi>${unit.name}</bdi></h1>
<p class="meta">${unit.province !== undefined && html`<bdi>${unit.province}</bdi> · `}${words.column.code} ${unit.code} · ${outLink(unit.url, unit.url, language)}</p>
<p class="meta">${words.matrix.round} ${audit.round} · ${checklist.title[language]}, ${version} · ${moment(audit.finishedAt, language)}</p>
</header>`;
}

function recordFacts(audit: AuditRecord, language: Language): Markup {
  const words = wordsIn(language);
  const { previous, digest } = audit.chain;
  return html`<dl class="facts"><dt>${words.column.audit}</dt><dd>${audit.id}</dd><dt>${words.column.status}</dt><dd>${words.status[audit.status]}</dd><dt>${words.audit.on}</dt><dd>${day(audit.on, language)}</dd><dt>${words.audit.started}</dt><dd>${moment(audit.startedAt, language)}</dd><dt>${words.audit.finished}</dt><dd>${moment(audit.finishedAt, language)}</dd><dt>${words.about.digest}</dt><dd>${audit.checklist.digest}</dd><dt>${words.column.digest}</dt><dd>${digest}</dd>${
    previous !== undefined && html`<dt>${words.audit.previous}</dt><dd>${previous}</dd>`
  }</dl>`;
}

/**
 * One audit as a self-contained HTML report for an inspector: scores, then by dimension each finding with its
 * question, sources, the three voices apart, evidence linked to its spot, and what was searched.
 */
export function auditToHtml(
  audit: AuditRecord,
  checklist: Checklist,
  options: { language: Language },
): string {
  const { language } = options;
  const words = wordsIn(language);
  const titles = new Map(checklist.indicators.map(indicator => [indicator.id, indicator.title[language]]));
  const indicators = new Map(checklist.indicators.map(indicator => [indicator.id, indicator]));
  const counts = countVerdicts(audit.findings);
  const block = ({ finding, title, number }: Section['findings'][number]) => {
    const indicator = indicators.get(checklist.renames[finding.indicator] ?? finding.indicator);
    const citations = indicator && citationsOn(indicator, audit.on, checklist.plans, language);
    const anchor = `f${number}`;
    return findingBlock({
      ...{ audit, finding, title, indicator, number, anchor, language, titles, citations },
      depth: 'full',
    });
  };
  const blocks = sections(audit, checklist, language).map(
    section => html`<section><h2>${section.title}</h2>
${section.findings.map(block)}</section>
`,
  );
  const body = html`${masthead(audit, checklist, language)}
<main>
${scoreBox(audit, checklist, language)}
<ul class="legend" aria-label="${words.matrix.verdicts}">${VERDICTS.filter(
    verdict => counts[verdict] > 0,
  ).map(
    verdict =>
      html`<li title="${words.meaning[verdict]}">${verdictTag(verdict, language, counts[verdict])}</li>`,
  )}</ul>
${blocks.length === 0 ? html`<p>${words.audit.noFindings}</p>` : blocks}
<section><h2>${words.audit.pages}</h2>
${pageVisits(audit, language, titles)}</section>
<section><h2>${words.audit.record}</h2>
${recordFacts(audit, language)}</section>
</main>
<footer class="colophon">
<p>${words.scoreNote}</p>
<p>${words.about.formula} ${words.matrix.gradeNote}. ${words.column.coverageNote}: ${percent(audit.scores.coverage)}.</p>
<p>${words.product} · ${audit.checklist.id} ${audit.checklist.version}</p>
</footer>`;
  const title = `${audit.unit.name} – ${score(audit.scores.total, language)} – ${audit.round}`;
  return page(title, language, body);
}
