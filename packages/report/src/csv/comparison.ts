import {
  type ComparedFinding,
  type Comparison,
  causeText,
  changeWord,
  type Language,
  verdictWord,
} from '@niemyet/rules';
import { reasonSentence } from '../sentences/reason.ts';
import { wordsIn } from '../words/words.ts';
import { toCsv } from './write.ts';

function side(
  finding: ComparedFinding | undefined,
  language: Language,
  titles: ReadonlyMap<string, string>,
): string[] {
  if (finding === undefined) return ['', '', '', ''];
  const { verdict, by, machine, inspector, evidence } = finding;
  const [first] = evidence;
  return [
    verdictWord(verdict, language),
    wordsIn(language).by[by],
    inspector?.reason || reasonSentence(machine, language, titles),
    first?.link ?? '',
  ];
}

/** Two audits of a unit side by side as CSV, one row per indicator, written as `toCsv` does. */
export function comparisonToCsv(comparison: Comparison, options: { language: Language }): string {
  const { language } = options;
  const { column, comparison: words } = wordsIn(language);
  const titles = new Map(
    comparison.indicators.map(item => [item.indicator, item.title?.[language] ?? item.indicator]),
  );
  const of = (name: string) =>
    [column.verdict, words.by, column.reason, column.link].map(head => `${name}: ${head}`);
  const heads = [
    column.code,
    column.unit,
    column.indicator,
    words.title,
    words.change,
    words.cause,
    ...of(words.before),
    ...of(words.after),
  ];
  const rows = comparison.indicators.map(item => [
    comparison.unit.code,
    comparison.unit.name,
    item.indicator,
    titles.get(item.indicator) ?? item.indicator,
    changeWord(item.change, language),
    item.cause === undefined ? '' : causeText(item.cause, language),
    ...side(item.before, language, titles),
    ...side(item.after, language, titles),
  ]);
  return toCsv([heads, ...rows]);
}
