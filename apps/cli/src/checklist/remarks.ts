import type { Checklist, Indicator } from '@niemyet/rules';
import {
  checkTerms,
  checkVocabulary,
  type FoldPhrase,
  type Problem,
  type Remark,
  readYaml,
  remark,
  type SourceFile,
  type YamlData,
} from '@niemyet/rules/authoring';

/** What is wrong with a file that compiles, and what is only worth a look. */
export interface Remarks {
  problems: Problem[];
  notes: Problem[];
}

/** Words of the template between these are there to be replaced. */
const TEMPLATE = /«[^»]*»/;

/** Paths of texts that are still those of the template. */
function templateTexts(value: unknown, path: readonly PropertyKey[] = []): Remark[] {
  if (typeof value === 'string') return TEMPLATE.test(value) ? [remark('note', path, 'template-text')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => templateTexts(inner, [...path, key]));
}

/** Thresholds that were changed where the rule that people read was not. */
function unsaidThresholds(head: unknown): Remark[] {
  const { changes } = head as { changes?: Record<string, { thresholds?: unknown; rule?: unknown }> };
  return Object.entries(changes ?? {}).flatMap(([id, { thresholds, rule }]) =>
    thresholds !== undefined && rule === undefined
      ? [remark('note', ['changes', id, 'thresholds'], 'threshold-unsaid')]
      : [],
  );
}

interface Written {
  file: SourceFile;
  data: YamlData;
}

/** What the head says of the base's indicators and words, as the matcher sees it. */
function headRemarks({ data }: Written, checklist: Checklist, fold: FoldPhrase): Remark[] {
  const { changes, vocabulary } = data.value as { changes?: object; vocabulary?: object };
  const changed = checklist.indicators.filter(({ id }) => changes && Object.hasOwn(changes, id));
  return [
    ...templateTexts(data.value),
    ...unsaidThresholds(data.value),
    ...(vocabulary === undefined ? [] : checkVocabulary(checklist.vocabulary, fold)),
    ...changed.flatMap(indicator =>
      checkTerms(indicator, fold)
        // Notes on what the base wrote are the base's.
        .filter(({ level }) => level === 'error')
        .map(each => ({ ...each, path: ['changes', indicator.id, ...each.path] })),
    ),
  ];
}

function placed(written: Written, remarks: readonly Remark[], level: Remark['level']): Problem[] {
  return remarks
    .filter(each => each.level === level)
    .map(({ path, message }) => ({
      file: written.file.path,
      line: written.data.lineOf(path),
      at: path.map(String).join('.'),
      message,
    }));
}

/** What is said of a file of a checklist that compiles: of its head, or of the `indicator` that it holds. */
export function remarksOn(
  file: SourceFile,
  checklist: Checklist,
  indicator: Indicator | undefined,
  fold: FoldPhrase,
): Remarks {
  const read = readYaml(file);
  if (!read.ok) return { problems: [], notes: [] };
  const written = { file, data: read.data };
  const remarks =
    indicator === undefined
      ? headRemarks(written, checklist, fold)
      : [...templateTexts(read.data.value), ...checkTerms(indicator, fold)];
  return { problems: placed(written, remarks, 'error'), notes: placed(written, remarks, 'note') };
}
