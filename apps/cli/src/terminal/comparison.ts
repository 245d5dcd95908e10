import type { AuditChange, ComparedFinding, ComparedIndicator, Comparison } from '@niemyet/rules';
import { CHANGES, causeText, changeWord, reasonText, verdictWord } from '@niemyet/rules';
import type { Colors } from 'picocolors/types';
import { dayInVietnam } from '../audit/dates.ts';
import { MARKS, painter } from './marks.ts';
import { dayText, oneDecimal } from './numbers.ts';
import { plain, wrap } from './plain.ts';
import type { SummaryOptions } from './summary.ts';
import { isWordKey, type Say } from './words.ts';

const INDENT = '      ';

function heading(colors: Colors, change: AuditChange): (text: string) => string {
  if (change === 'regressed' || change === 'new') return text => colors.bold(colors.red(text));
  if (change === 'fixed' || change === 'improved') return text => colors.bold(colors.green(text));
  return colors.bold;
}

function verdictTo(finding: ComparedFinding | undefined, { colors, language, say }: SummaryOptions): string {
  if (finding === undefined) return say('comparison.none');
  const { verdict, by } = finding;
  const word = painter(colors, verdict)(`${MARKS[verdict]} ${verdictWord(verdict, language)}`);
  return by === 'inspector' ? `${word} (${say('summary.inspector')})` : word;
}

function sideLines(name: string, finding: ComparedFinding | undefined, options: SummaryOptions): string[] {
  if (finding === undefined) return [];
  const { language, colors, width } = options;
  const reason = finding.inspector?.reason || reasonText(finding.machine, language);
  const link = finding.evidence.find(({ role }) => role === 'proof')?.link ?? finding.evidence[0]?.link;
  return [
    ...wrap(`${name}: ${plain(reason, 600)}`, width - INDENT.length).map(line => INDENT + line),
    ...(link === undefined ? [] : [`${INDENT}  ${colors.dim(plain(link, 4096))}`]),
  ];
}

function causeLines({ cause, page, problem, status }: ComparedIndicator, options: SummaryOptions): string[] {
  if (cause === undefined) return [];
  const { language, say, colors, width } = options;
  const key = `failure.${problem}`;
  const why =
    problem === undefined
      ? ''
      : ` (${isWordKey(key) ? say(key, { status: status ?? '–' }) : plain(problem)})`;
  return [
    ...wrap(causeText(cause, language), width - INDENT.length).map(line => INDENT + colors.yellow(line)),
    ...(page === undefined ? [] : [`${INDENT}  ${colors.dim(plain(page, 4096))}${why}`]),
  ];
}

function itemLines(item: ComparedIndicator, options: SummaryOptions): string[] {
  const { language, say, colors } = options;
  const title = plain(item.title?.[language] ?? item.indicator);
  const sides = item.change !== 'incomparable';
  return [
    `  ${verdictTo(item.before, options)} → ${verdictTo(item.after, options)}  ${colors.bold(title)}`,
    ...causeLines(item, options),
    ...(sides ? sideLines(say('comparison.before'), item.before, options) : []),
    ...(sides ? sideLines(say('comparison.after'), item.after, options) : []),
  ];
}

function scoreLine({ before, after, scores }: Comparison, { language, say }: SummaryOptions): string {
  const shown = (value: number | null) => (value === null ? '–' : oneDecimal(value, language));
  const { total } = scores;
  const difference =
    total === null
      ? say('comparison.noDifference')
      : `${total > 0 ? '+' : total < 0 ? '−' : ''}${oneDecimal(Math.abs(total), language)}`;
  return say('comparison.score', {
    before: shown(before.scores.total),
    after: shown(after.scores.total),
    difference,
  });
}

function auditName(
  { round, finishedAt, checklist }: Comparison['before'],
  options: SummaryOptions,
  say: Say,
) {
  const day = dayText(dayInVietnam(finishedAt), options.language);
  return say('comparison.audit', { round: plain(round), day, version: plain(checklist.version) });
}

/**
 * A comparison for a reader at a terminal: both audits, scores, how many indicators changed in which way, then
 * each that did with both reasons and the link of its evidence. What did not change is only counted. Ends without
 * a line break.
 */
export function comparisonText(comparison: Comparison, options: SummaryOptions): string {
  const { language, say, colors } = options;
  const { unit, before, after, counts, indicators } = comparison;
  const lines = [
    `${colors.bold(plain(unit.name))} (${plain(unit.code)})  ${plain(unit.url, 4096)}`,
    `${auditName(before, options, say)} → ${auditName(after, options, say)}`,
    colors.bold(scoreLine(comparison, options)),
    CHANGES.filter(change => counts[change] > 0)
      .map(change => `${changeWord(change, language)}: ${counts[change]}`)
      .join(' · '),
  ];
  for (const change of CHANGES) {
    const items = indicators.filter(item => item.change === change);
    if (items.length === 0 || change === 'unchanged') continue;
    lines.push('', heading(colors, change)(`${changeWord(change, language)} (${items.length})`));
    for (const item of items) lines.push(...itemLines(item, options));
  }
  return lines.join('\n');
}
