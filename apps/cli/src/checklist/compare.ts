import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Checklist, Language } from '@niemyet/rules';
import type {
  ChecklistDifference,
  FieldDifference,
  IndicatorDifference,
  PhraseDifference,
} from '@niemyet/rules/authoring';
import { problemLine } from '@niemyet/rules/authoring';
import { cannot } from '../errors.ts';
import { plain } from '../terminal/plain.ts';
import type { Say } from '../terminal/words.ts';
import { compileFolder } from './build.ts';
import { loadChecklist } from './load.ts';

/** A checklist to compare: a folder with a `checklist.yaml` as it is written now, else as `--checklist` has it. */
export async function checklistToCompare(
  named: string,
  from: string,
  language: Language,
): Promise<Checklist> {
  const path = resolve(from, named);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder || !existsSync(join(path, 'checklist.yaml'))) return loadChecklist(named, language, { from });
  const result = await compileFolder({ path, shown: named });
  if (result.ok) return result.checklist;
  const [first] = result.problems;
  const problem = first === undefined ? '–' : problemLine(first, language);
  throw cannot('checklist.refused', { file: named, problem });
}

const value = (content: unknown): string => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return plain(text ?? '–', 120);
};

function fieldLine({ field, before, after }: FieldDifference, say: Say): string {
  const shown = { field, before: value(before), after: value(after) };
  if (before === undefined) return say('diff.fieldAdded', shown);
  if (after === undefined) return say('diff.fieldRemoved', shown);
  return say('diff.field', shown);
}

function phraseLines(difference: PhraseDifference | undefined, field: string): string[] {
  return [
    ...(difference?.added ?? []).map(phrase => `${field}: + ${plain(phrase)}`),
    ...(difference?.removed ?? []).map(phrase => `${field}: − ${plain(phrase)}`),
  ];
}

function indicatorLines(difference: IndicatorDifference, say: Say): string[] {
  const { id, was, weight, severity, fields } = difference;
  return [
    was === undefined ? `~ ${id}` : `~ ${id} ${say('diff.was', { id: was })}`,
    ...[
      ...(weight === undefined ? [] : [say('diff.weight', weight)]),
      ...(severity === undefined ? [] : [say('diff.severity', severity)]),
      ...phraseLines(difference.terms, 'terms'),
      ...phraseLines(difference.negativeTerms, 'negativeTerms'),
      ...fields.map(field => fieldLine(field, say)),
    ].map(line => `    ${line}`),
  ];
}

/** What differs between two checklists, in words, a line each. */
export function differenceLines(difference: ChecklistDifference, language: Language, say: Say): string[] {
  const { before, after, added, removed, changed, head } = difference;
  const named = ({ id, title, weight }: ChecklistDifference['added'][number]) =>
    `${id}: ${plain(title[language])} (${say('diff.ofWeight', { weight })})`;
  const lines = [
    `${before.id} ${before.version} → ${after.id} ${after.version}`,
    ...added.map(each => `+ ${named(each)}`),
    ...removed.map(each => `− ${named(each)}`),
    ...changed.flatMap(each => indicatorLines(each, say)),
    ...(head.length === 0 ? [] : ['~ checklist.yaml']),
    ...head.map(field => `    ${fieldLine(field, say)}`),
    say('diff.summary', {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      weights: changed.filter(({ weight }) => weight !== undefined).length,
      terms: changed.filter(each => each.terms !== undefined || each.negativeTerms !== undefined).length,
    }),
  ];
  return lines;
}
