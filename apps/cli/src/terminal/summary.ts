import type { AuditRecord, Checklist, Finding, Language } from '@niemyet/rules';
import { evidenceLink, reasonText, verdictWord } from '@niemyet/rules';
import type { Colors } from 'picocolors/types';
import { MARKS, painter } from './marks.ts';
import { dayText, oneDecimal } from './numbers.ts';
import { plain, wrap } from './plain.ts';
import type { Say } from './words.ts';

export interface SummaryOptions {
  language: Language;
  say: Say;
  colors: Colors;
  /** Columns of the terminal. */
  width: number;
}

function scoreLine(record: AuditRecord, { say, language }: SummaryOptions): string {
  const { total, coverage, grade } = record.scores;
  return [
    total === null ? say('summary.noScore') : say('summary.score', { score: oneDecimal(total, language) }),
    say('summary.coverage', { coverage: oneDecimal(coverage * 100, language) }),
    ...(grade === null ? [] : [say('summary.grade', { grade })]),
  ].join(' · ');
}

function findingLines(
  record: AuditRecord,
  title: string,
  finding: Finding,
  options: SummaryOptions,
): string[] {
  const { language, say, colors, width } = options;
  const indent = '      ';
  const paint = painter(colors, finding.verdict);
  const word = verdictWord(finding.verdict, language);
  const by = finding.inspector ? ` (${say('summary.inspector')})` : '';
  const reason = finding.inspector?.reason || reasonText(finding.machine, language);
  const shown = finding.evidence.find(item => item.role === 'proof') ?? finding.evidence[0];
  const link = shown && evidenceLink(record, shown);
  const label = shown && say(shown.role === 'proof' ? 'summary.proof' : 'summary.lead');
  return [
    `  ${paint(`${MARKS[finding.verdict]} ${word}`)}${by}  ${colors.bold(plain(title))}`,
    ...wrap(plain(reason, 600), width - indent.length).map(line => indent + line),
    ...(link ? [`${indent}${colors.dim(`${label}: ${plain(link, 4096)}`)}`] : []),
  ];
}

/**
 * A record for a reader at a terminal: unit, score, coverage and grade, then the findings by dimension, each with
 * its verdict in words, its reason and the link of its first proof (or lead). Ends without a line break.
 */
export function summarise(record: AuditRecord, checklist: Checklist, options: SummaryOptions): string {
  const { language, say, colors } = options;
  const byId = new Map(record.findings.map(finding => [finding.indicator, finding]));
  const lines = [
    `${colors.bold(plain(record.unit.name))} (${plain(record.unit.code)})  ${plain(record.unit.url, 4096)}`,
    colors.bold(scoreLine(record, options)),
    say('summary.head', {
      checklist: record.checklist.id,
      version: record.checklist.version,
      round: plain(record.round),
      on: dayText(record.on, language),
      pages: record.pages.length,
    }),
  ];
  if (record.status !== 'complete') lines.push(colors.yellow(say(`summary.status.${record.status}`)));
  for (const dimension of checklist.dimensions) {
    const indicators = checklist.indicators.filter(indicator => indicator.dimension === dimension.id);
    const shown = indicators.flatMap(indicator => {
      const finding = byId.get(indicator.id);
      return finding ? findingLines(record, indicator.title[language], finding, options) : [];
    });
    if (shown.length === 0) continue;
    const score = record.scores.dimensions[dimension.id]?.score ?? null;
    const suffix = score === null ? '' : ` · ${oneDecimal(score, language)}`;
    lines.push('', colors.underline(dimension.title[language]) + suffix, ...shown);
  }
  return lines.join('\n');
}
