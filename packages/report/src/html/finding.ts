import {
  type AuditRecord,
  CRITERIA,
  criterionWord,
  type Finding,
  type Indicator,
  type Language,
  verdictWord,
} from '@niemyet/rules';
import { day } from '../format/date.ts';
import { reasonSentence } from '../sentences/reason.ts';
import { searchedSentences } from '../sentences/searched.ts';
import { fill, wordsIn } from '../words/words.ts';
import { evidenceList } from './evidence.ts';
import { type Content, html, type Markup } from './markup.ts';
import { verdictTag } from './verdict.ts';

/** A finding and where it stands in a report. */
export interface FindingContext {
  audit: AuditRecord;
  finding: Finding;
  title: string;
  indicator: Indicator | undefined;
  /** The indicator's number in the report, and the id of this block on the page. */
  number: number;
  anchor: string;
  language: Language;
  /** Titles of indicators by id, for reasons that name another one. */
  titles: ReadonlyMap<string, string>;
  /** What the indicator rests on, cited; shown in full alone. */
  citations?: readonly string[] | undefined;
  /** `brief`: in a matrix; `full`: in an inspector's report, with sources, voices and the way to remedy. */
  depth: 'brief' | 'full';
}

const fact = (term: string, content: Content): Markup => html`<dt>${term}</dt><dd>${content}</dd>`;

const voice = (name: string, content: Content): Markup =>
  html`<div><dt>${name}</dt><dd>${content}</dd></div>`;

function criteriaLine({ finding, language }: FindingContext): Content {
  const words = wordsIn(language).finding;
  const judged = CRITERIA.filter(criterion => finding.machine.criteria[criterion] !== undefined);
  if (judged.length === 0) return null;
  const items = judged.map(criterion => {
    const sentence = finding.machine.criteria[criterion] ? words.criterionMet : words.criterionMissed;
    return html`<span>${fill(sentence, { criterion: criterionWord(criterion, language) })}</span>`;
  });
  return fact(words.criteria, html`<span class="criteria">${items}</span>`);
}

/** The three voices, each in its own place and never merged. A brief report leaves silent ones out. */
function voices({ finding, language, depth, titles }: FindingContext): Content {
  const words = wordsIn(language).finding;
  const { machine, unit, inspector } = finding;
  if (depth === 'brief' && unit === undefined && inspector === undefined) return null;
  const silent = (text: string) => (depth === 'full' ? html`<span class="silent">${text}</span>` : null);
  const said = (verdict: Finding['verdict'], text: string, by: string) =>
    html`<b>${verdictWord(verdict, language)}</b>${text !== '' && html`. <bdi>${text}</bdi>`}${by !== '' && html` <span class="silent">${by}</span>`}`;
  const unitVoice = unit
    ? said(unit.verdict, unit.statement, `(${day(unit.at, language)})`)
    : silent(words.silent);
  const inspectorVoice = inspector
    ? said(inspector.verdict, inspector.reason, `(${inspector.by}, ${day(inspector.at, language)})`)
    : silent(words.noDecision);
  return html`<dl class="voices">${[
    voice(words.machine, said(machine.verdict, reasonSentence(machine, language, titles), '')),
    unitVoice && voice(words.unit, unitVoice),
    inspectorVoice && voice(words.inspector, inspectorVoice),
  ]}</dl>
`;
}

function facts(context: FindingContext): Content {
  const { audit, finding, indicator, citations, language, depth } = context;
  const words = wordsIn(language).finding;
  const full = depth === 'full';
  const searched = finding.machine.searched;
  const sources = citations?.map(citation => html`<li>${citation}</li>`);
  const wanting = finding.verdict === 'fail' || finding.verdict === 'partial';
  return html`<dl class="facts">${full && sources && fact(words.sources, html`<ul>${sources}</ul>`)}${
    full && criteriaLine(context)
  }${(full || finding.evidence.length > 0) && fact(words.evidence, evidenceList(audit, finding.evidence, language))}${
    searched && fact(words.searched, searchedSentences(searched, language))
  }${wanting && indicator && fact(words.remediation, indicator.remediation[language])}${
    full &&
    indicator &&
    finding.verdict === 'review' &&
    fact(words.howToCheck, indicator.howToCheck[language])
  }</dl>`;
}

/** One finding: verdict, question, reason, evidence; in full also sources, the three voices and what was searched. */
export function findingBlock(context: FindingContext): Markup {
  const { finding, title, indicator, number, anchor, language, titles, depth } = context;
  const words = wordsIn(language);
  const by = finding.inspector ? words.by.inspector : words.by.machine;
  const alone = depth === 'brief' && finding.unit === undefined && finding.inspector === undefined;
  return html`<article class="finding" id="${anchor}">
<span class="number">${number}</span>
<h3>${title}</h3>
<div class="state">${verdictTag(finding.verdict, language)}<small>${by}</small></div>
<div class="body">${indicator && html`<p class="question">${indicator.question[language]}</p>`}${
    alone && html`<p class="reason">${reasonSentence(finding.machine, language, titles)}</p>`
  }
${voices(context)}${facts(context)}</div>
</article>
`;
}
