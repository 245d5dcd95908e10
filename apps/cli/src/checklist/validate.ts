import type { Checklist, Indicator } from '@niemyet/rules';
import {
  checkTerms,
  checkVocabulary,
  compileChecklist,
  type FoldPhrase,
  type Problem,
  type Remark,
  readYaml,
  remark,
  type SourceFile,
  type YamlData,
} from '@niemyet/rules/authoring';
import type { Engine } from '../audit/target.ts';
import { baseFinder } from './base.ts';
import { type ChecklistFolder, readSources } from './folder.ts';
import { checkManifest } from './manifest.ts';
import { type SecondLane, secondLane } from './second-lane.ts';
import { checkTriplets } from './triplets.ts';

/** What validation found in one folder. */
export interface Validation {
  folder: ChecklistFolder;
  /** Absent where it does not compile. */
  checklist?: Checklist;
  problems: Problem[];
  /** Nothing is wrong, but worth a look. */
  notes: Problem[];
  /** Pages that were audited, of how many that should be there. */
  tried: { pages: number; of: number };
}

/** What validation needs of the engine. */
export type ValidationEngine = Engine & { foldPhrase: FoldPhrase };

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

const byPlace = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** The indicators that the folder itself holds, by their file. */
function ownIndicators(files: readonly SourceFile[], checklist: Checklist): Map<SourceFile, Indicator> {
  const byId = new Map(checklist.indicators.map(indicator => [indicator.id, indicator]));
  const own = new Map<SourceFile, Indicator>();
  for (const file of files) {
    const id = /^indicators\/(.+)\.yaml$/.exec(file.path)?.[1];
    const indicator = id === undefined ? undefined : byId.get(id);
    if (indicator !== undefined) own.set(file, indicator);
  }
  return own;
}

/**
 * Everything that can be said of a checklist without a portal: whether it compiles, what the matcher makes of its
 * phrases, whether every indicator of its own has its three pages and these get their verdicts.
 */
export async function validateFolder(folder: ChecklistFolder, engine: ValidationEngine): Promise<Validation> {
  const files = await readSources(folder);
  const lane = secondLane(files.length - 1);
  try {
    return await validateFiles(folder, files, engine, lane);
  } finally {
    await lane?.close();
  }
}

async function validateFiles(
  folder: ChecklistFolder,
  files: readonly SourceFile[],
  engine: ValidationEngine,
  lane: SecondLane | null,
): Promise<Validation> {
  const result = compileChecklist(files, baseFinder(folder.path));
  if (!result.ok) {
    return { folder, problems: result.problems, notes: [], tried: { pages: 0, of: 0 } };
  }
  const { checklist } = result;
  const own = ownIndicators(files, checklist);
  const problems: Problem[] = await checkManifest(folder, checklist);
  const notes: Problem[] = [];
  for (const file of files) {
    const read = readYaml(file);
    if (!read.ok) continue;
    const written = { file, data: read.data };
    const indicator = own.get(file);
    const remarks =
      indicator === undefined
        ? headRemarks(written, checklist, engine.foldPhrase)
        : [...templateTexts(read.data.value), ...checkTerms(indicator, engine.foldPhrase)];
    problems.push(...placed(written, remarks, 'error'));
    notes.push(...placed(written, remarks, 'note'));
  }
  const triplets = await checkTriplets(folder, checklist, [...own.values()], engine, lane);
  problems.push(...triplets.problems);
  return {
    folder,
    checklist,
    problems: problems.sort(byPlace),
    notes: notes.sort(byPlace),
    tried: triplets.tried,
  };
}
