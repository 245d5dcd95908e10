import type * as z from 'zod/mini';
import type { Json } from '../digest/canonical.ts';
import { digestOf } from '../digest/sha256.ts';
import { type Checklist, ChecklistHead, Indicator } from '../schema/checklist.ts';
import { dottedPath, explainIssues } from '../schema/issue.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import { type CheckProblem, checkHead, checkIndicator, checkRenames, checkTies, collect } from './check.ts';
import type { Problem, SourceFile } from './problem.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** A checklist ready to be published, or everything that is wrong with its files. */
export type CompileResult = { ok: true; checklist: Checklist } | { ok: false; problems: Problem[] };

/** A file that parsed: its value and what it takes to point into it. */
interface Parsed<T> {
  file: SourceFile;
  data: YamlData;
  value: T;
}

const located = (file: SourceFile, data: YamlData, problems: readonly CheckProblem[]): Problem[] =>
  problems.map(({ path, message }) => ({
    file: file.path,
    line: data.lineOf(path),
    at: dottedPath(path),
    message,
  }));

type Schema<T> = { safeParse(value: unknown): z.core.util.SafeParseResult<T> };

function parse<T>(file: SourceFile, schema: Schema<T>): { parsed?: Parsed<T>; problems: Problem[] } {
  const read = readYaml(file);
  if (!read.ok) return { problems: read.problems };
  const result = schema.safeParse(read.data.value);
  if (!result.success) {
    return { problems: located(file, read.data, explainIssues(result.error, read.data.value)) };
  }
  return { parsed: { file, data: read.data, value: result.data }, problems: [] };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string) => path.split('/').at(-2);

/** By dimension as the head orders them, then mandatory first, heavier first, then by id. */
function ordered(head: ChecklistHead, indicators: readonly Indicator[]): Indicator[] {
  const place = new Map(head.dimensions.map(({ id }, index) => [id, index]));
  return [...indicators].sort(
    (a, b) =>
      (place.get(a.dimension) ?? 0) - (place.get(b.dimension) ?? 0) ||
      Number(a.severity === 'recommended') - Number(b.severity === 'recommended') ||
      b.weight - a.weight ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The checklist of a head and its indicators, in order and with its digest. Nothing is checked. */
export function assemble(head: ChecklistHead, indicators: readonly Indicator[]): Checklist {
  const body = { schema: 'niemyet/checklist@1' as const, ...head, indicators: ordered(head, indicators) };
  return { ...body, digest: digestOf(body as unknown as Json) };
}

/**
 * Compiles the files of one checklist (`checklist.yaml` and `indicators/<id>.yaml`, with or without a folder in
 * front) into what `dist/checklists/<id>.json` holds. Gives every problem of every file, ordered by file and line;
 * ties between files are checked once all of them parse. The same files in any order give the same bytes.
 */
export function compileChecklist(files: readonly SourceFile[]): CompileResult {
  const problems: Problem[] = [];
  const complain = (file: string, wording: keyof typeof words.files, detail?: Detail) =>
    problems.push({ file, line: 1, at: '', message: fillAll(words.files[wording], detail) });
  const done = (): CompileResult => ({
    ok: false,
    problems: problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
  });

  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const heads = sorted.filter(
    file => nameOf(file.path) === 'checklist.yaml' && folderOf(file.path) !== 'indicators',
  );
  const sources = sorted.filter(file => folderOf(file.path) === 'indicators' && file.path.endsWith('.yaml'));
  for (const file of sorted) {
    if (!heads.includes(file) && !sources.includes(file)) complain(file.path, 'not-checklist-file');
  }
  const [headFile] = heads;
  if (headFile === undefined) complain('checklist.yaml', 'no-head');
  for (const extra of heads.slice(1)) complain(extra.path, 'several-heads');
  if (sources.length === 0) complain(headFile?.path ?? 'checklist.yaml', 'no-indicators');

  const head = headFile === undefined ? undefined : parse(headFile, ChecklistHead);
  problems.push(...(head?.problems ?? []));
  const indicators: Parsed<Indicator>[] = [];
  const fileOf = new Map<string, string>();
  for (const file of sources) {
    const { parsed, problems: found } = parse(file, Indicator);
    problems.push(...found);
    if (parsed === undefined) continue;
    const { id } = parsed.value;
    const own = collect(report => {
      const other = fileOf.get(id);
      if (other !== undefined) report(['id'], 'duplicate-id', { id, other });
      if (nameOf(file.path) !== `${id}.yaml`) report(['id'], 'id-not-file', { id });
      checkIndicator(parsed.value, report);
    });
    problems.push(...located(file, parsed.data, own));
    fileOf.set(id, file.path);
    indicators.push(parsed);
  }

  if (head?.parsed !== undefined) {
    const { file, data, value } = head.parsed;
    const folder = folderOf(file.path);
    const own = collect(report => {
      if (folder !== undefined && folder !== value.id)
        report(['id'], 'id-not-folder', { id: value.id, folder });
      checkHead(value, report);
    });
    problems.push(...located(file, data, own));
    if (problems.length === 0) {
      const all = { ...value, indicators: indicators.map(({ value }) => value) };
      problems.push(
        ...located(
          file,
          data,
          collect(report => checkRenames(all, report)),
        ),
      );
      for (const each of indicators) {
        const ties = collect(report => checkTies(each.value, all, report));
        problems.push(...located(each.file, each.data, ties));
      }
      if (problems.length === 0) return { ok: true, checklist: assemble(value, all.indicators) };
    }
  }
  return done();
}
