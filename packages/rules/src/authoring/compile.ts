import type { Json } from '../digest/canonical.ts';
import { digestOf } from '../digest/sha256.ts';
import { type Checklist, ChecklistHead, Indicator } from '../schema/checklist.ts';
import { ExtendingHead } from '../schema/extending.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import { checkHead, checkIndicator, checkRenames, checkTies, collect } from './check.ts';
import { extendChecklist, findBase, type ResolveBase } from './extend.ts';
import { located, type Parsed, parseData, parseYaml } from './parse.ts';
import type { Problem, SourceFile } from './problem.ts';
import { collectExtending } from './report-extending.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** A checklist ready to be published, or everything that is wrong with its files. */
export type CompileResult = { ok: true; checklist: Checklist } | { ok: false; problems: Problem[] };

/** A head as it is compiled: its own or with all of its base, and the base's indicators that it keeps. */
type Head = ChecklistHead & Pick<Checklist, 'base'>;
interface ReadHead {
  parsed?: Parsed<Head>;
  inherited: readonly Indicator[];
  /** Ids that only the base may use. */
  taken: ReadonlySet<string>;
  extending: boolean;
  problems: Problem[];
}

/** Fields that mean nothing without a base. */
const OF_EXTENDING = ['only', 'off', 'changes'] as const;

const hasField = (value: unknown, field: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field);

function headWithBase(file: SourceFile, data: YamlData, resolve: ResolveBase | undefined): ReadHead {
  const nothing = { inherited: [], taken: new Set<string>(), extending: true };
  const { parsed, problems } = parseData(file, data, ExtendingHead);
  if (parsed === undefined) return { ...nothing, problems };
  let base: Checklist | undefined;
  const unfound = collectExtending(report => {
    base = findBase(parsed.value.extends, resolve, report);
  });
  if (base === undefined) return { ...nothing, problems: located(file, data, unfound) };
  const { head, inherited, problems: found } = extendChecklist(parsed.value, base);
  return {
    parsed: { file, data, value: head },
    inherited,
    taken: new Set(base.indicators.map(({ id }) => id)),
    extending: true,
    problems: located(file, data, found),
  };
}

function readHead(file: SourceFile, resolve: ResolveBase | undefined): ReadHead {
  const nothing = { inherited: [], taken: new Set<string>(), extending: false };
  const read = readYaml(file);
  if (!read.ok) return { ...nothing, problems: read.problems };
  const { data } = read;
  if (hasField(data.value, 'extends')) return headWithBase(file, data, resolve);
  const stray = OF_EXTENDING.filter(field => hasField(data.value, field));
  if (stray.length > 0) {
    const found = collectExtending(report => {
      for (const field of stray) report([field], 'needs-extends', { field });
    });
    return { ...nothing, problems: located(file, data, found) };
  }
  return { ...nothing, ...parseData<Head>(file, data, ChecklistHead) };
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

/** A head without the dimensions that hold nothing: those of a base whose indicators are not used would stand empty. */
function withoutEmpty(head: Head, indicators: readonly Indicator[]): Head {
  const used = new Set(indicators.map(({ dimension }) => dimension));
  return { ...head, dimensions: head.dimensions.filter(({ id }) => used.has(id)) };
}

/** The checklist of a head and its indicators, in order and with its digest where it is `sealed`. Nothing is checked. */
export function assemble(head: Head, indicators: readonly Indicator[], sealed = true): Checklist {
  const body = { schema: 'niemyet/checklist@1' as const, ...head, indicators: ordered(head, indicators) };
  return { ...body, digest: sealed ? digestOf(body as unknown as Json) : '' };
}

/**
 * The checklist that some files make, its head among them, to look at each of its indicators alone: what ties files together
 * is not checked, and it has no digest. Null where a file has a problem, or where the checklist extends another.
 */
export function compilePart(files: readonly SourceFile[]): Checklist | null {
  const headFile = files.find(
    ({ path }) => nameOf(path) === 'checklist.yaml' && folderOf(path) !== 'indicators',
  );
  const read = headFile === undefined ? undefined : readYaml(headFile);
  if (headFile === undefined || !read?.ok || hasField(read.data.value, 'extends')) return null;
  const head = parseData(headFile, read.data, ChecklistHead).parsed?.value;
  const indicators = files
    .filter(({ path }) => folderOf(path) === 'indicators')
    .map(file => parseYaml(file, Indicator).parsed?.value);
  if (head === undefined || !indicators.every(indicator => indicator !== undefined)) return null;
  return assemble(head, indicators, false);
}

/**
 * Compiles the files of one checklist (`checklist.yaml` and `indicators/<id>.yaml`, with or without a folder in
 * front) into what `dist/checklists/<id>.json` holds. Gives every problem of every file, ordered by file and line;
 * ties between files are checked once all of them parse. The same files in any order give the same bytes.
 * `resolveBase` finds what the checklist extends; all of it that is kept goes into the result. What is only looked at needs not
 * be `sealed`: its digest takes a third of the time.
 */
export function compileChecklist(
  files: readonly SourceFile[],
  resolveBase?: ResolveBase,
  { sealed = true }: { sealed?: boolean } = {},
): CompileResult {
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

  const head = headFile === undefined ? undefined : readHead(headFile, resolveBase);
  problems.push(...(head?.problems ?? []));
  if (sources.length === 0 && head?.extending !== true) {
    complain(headFile?.path ?? 'checklist.yaml', 'no-indicators');
  }
  const indicators: Parsed<Indicator>[] = [];
  const fileOf = new Map<string, string>();
  for (const file of sources) {
    const { parsed, problems: found } = parseYaml(file, Indicator);
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
    if (head?.taken.has(id)) {
      const found = collectExtending(report => report(['id'], 'id-in-base', { id }));
      problems.push(...located(file, parsed.data, found));
    }
    fileOf.set(id, file.path);
    indicators.push(parsed);
  }

  if (head?.parsed !== undefined) {
    const { file, data, value } = head.parsed;
    const folder = folderOf(file.path);
    const own = collect(report => {
      if (folder !== undefined && folder !== value.id)
        report(['id'], 'id-not-folder', { id: value.id, folder });
      // What a base and its extension say twice was told already.
      if (head.problems.length === 0) checkHead(value, report);
    });
    problems.push(...located(file, data, own));
    if (problems.length === 0) {
      const all = { ...value, indicators: [...head.inherited, ...indicators.map(({ value }) => value)] };
      if (all.indicators.length === 0) complain(file.path, 'no-indicators');
      problems.push(
        ...located(
          file,
          data,
          collect(report => checkRenames(all, report)),
        ),
      );
      for (const each of head.inherited) {
        const ties = collect(report =>
          checkTies(each, all, (path, ...rest) => report(['changes', each.id, ...path], ...rest)),
        );
        problems.push(...located(file, data, ties));
      }
      for (const each of indicators) {
        const ties = collect(report => checkTies(each.value, all, report));
        problems.push(...located(each.file, each.data, ties));
      }
      if (problems.length === 0) {
        const whole = head.extending ? withoutEmpty(value, all.indicators) : value;
        return { ok: true, checklist: assemble(whole, all.indicators, sealed) };
      }
    }
  }
  return done();
}
