import * as z from 'zod/mini';
import type { Problem, SourceFile } from '../authoring/problem.ts';
import { readYaml, type YamlData } from '../authoring/yaml.ts';
import { type Agencies, AgenciesFile } from '../schema/agency.ts';
import { dottedPath, explainIssues } from '../schema/issue.ts';
import { type Plan, PlanHead, type PlanTask, PlanTasksFile } from '../schema/plan.ts';
import { Slug } from '../schema/text.ts';
import { fillAll } from '../words/fill.ts';
import {
  checkAgencies,
  checkGroup,
  checkPlanHead,
  collect,
  type Known,
  type PlanProblem,
  type Report,
} from './check.ts';
import words from './problems.json' with { type: 'json' };

/** `plans/indicators.yaml`: the indicators that tasks may name, also those not yet written. */
export const IndicatorIds = z.strictObject({
  indicators: z.array(Slug).check(z.minLength(1), z.maxLength(2000)),
});

/** All plans and the agencies they name, or everything that is wrong with their files. */
export type PlansResult =
  | { ok: true; agencies: Agencies; plans: Plan[] }
  | { ok: false; problems: Problem[] };

interface Parsed<T> {
  file: SourceFile;
  data: YamlData;
  value: T;
}
type Schema<T> = { safeParse(value: unknown): z.core.util.SafeParseResult<T> };

/** Takes the problems of files as they are found. */
class Findings {
  readonly problems: Problem[] = [];

  missing(file: string, wording: keyof typeof words.files): void {
    this.problems.push({ file, line: 1, at: '', message: fillAll(words.files[wording]) });
  }

  private locate(file: SourceFile, data: YamlData, found: readonly PlanProblem[]): void {
    for (const { path, message } of found) {
      this.problems.push({ file: file.path, line: data.lineOf(path), at: dottedPath(path), message });
    }
  }

  /** The file's value, or undefined once its problems are taken. */
  parse<T>(file: SourceFile, schema: Schema<T>): Parsed<T> | undefined {
    const read = readYaml(file);
    if (!read.ok) {
      this.problems.push(...read.problems);
      return undefined;
    }
    const result = schema.safeParse(read.data.value);
    if (result.success) return { file, data: read.data, value: result.data };
    this.locate(file, read.data, explainIssues(result.error, read.data.value));
    return undefined;
  }

  check(parsed: Parsed<unknown>, check: (report: Report) => void): void {
    this.locate(parsed.file, parsed.data, collect(check));
  }

  sorted(): Problem[] {
    return this.problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }
}

/** Every task of a plan's files, in the order of files and of lines, with what its group shares. */
function tasksOf(plan: string, files: readonly Parsed<PlanTasksFile>[]): PlanTask[] {
  return files.flatMap(({ value: { part, groups } }) =>
    groups.flatMap(({ tasks, ...shared }) =>
      tasks.map(
        (task): PlanTask => ({
          ...task,
          ...(shared.dimension === undefined ? {} : { dimension: shared.dimension }),
          id: `${plan}/${task.id}`,
          part,
          general: shared.general,
          levels: task.levels ?? shared.levels,
          lead: task.lead ?? shared.lead,
          cooperating: task.cooperating ?? shared.cooperating,
        }),
      ),
    ),
  );
}

/** Ids and clauses must be the plan's own, over all its files. */
function checkOwn(files: readonly Parsed<PlanTasksFile>[], findings: Findings): void {
  const ids = new Map<string, string>();
  const clauses = new Map<string, string>();
  for (const parsed of files) {
    findings.check(parsed, report => {
      parsed.value.groups.forEach(({ tasks }, group) => {
        tasks.forEach(({ id, clause, item }, index) => {
          const path = ['groups', group, 'tasks', index];
          const line = `${parsed.file.path}:${parsed.data.lineOf([...path, 'id'])}`;
          const place = `${clause} ${item ?? ''}`;
          const sameId = ids.get(id);
          const sameClause = clauses.get(place);
          if (sameId !== undefined) report([...path, 'id'], 'duplicate-task', { id, other: sameId });
          if (sameClause !== undefined) {
            report([...path, 'clause'], 'duplicate-clause', { clause, other: sameClause });
          }
          ids.set(id, line);
          clauses.set(place, line);
        });
      });
    });
  }
}

function compilePlan(
  folder: string,
  files: readonly SourceFile[],
  known: Known,
  findings: Findings,
): Plan | undefined {
  const before = findings.problems.length;
  const headFile = files.find(({ path }) => path === `${folder}/plan.yaml`);
  const sources = files.filter(({ path }) => /^[^/]+\/tasks\/[^/]+\.yaml$/.test(path));
  for (const file of files) {
    if (file !== headFile && !sources.includes(file)) findings.missing(file.path, 'not-plan-file');
  }
  if (headFile === undefined) findings.missing(`${folder}/plan.yaml`, 'no-head');
  if (sources.length === 0) findings.missing(headFile?.path ?? `${folder}/plan.yaml`, 'no-tasks');
  const head = headFile && findings.parse(headFile, PlanHead);
  const parsed = sources.flatMap(file => findings.parse(file, PlanTasksFile) ?? []);
  checkOwn(parsed, findings);
  if (head === undefined) return undefined;
  findings.check(head, report => {
    if (head.value.id !== folder) report(['id'], 'id-not-folder', { id: head.value.id, folder });
    checkPlanHead(head.value, known, report);
  });
  for (const each of parsed) {
    findings.check(each, report => {
      each.value.groups.forEach((group, index) => {
        checkGroup(group, head.value, known, ['groups', index], report);
      });
    });
  }
  if (findings.problems.length > before) return undefined;
  return { schema: 'niemyet/plan@1', ...head.value, tasks: tasksOf(head.value.id, parsed) };
}

/**
 * Compiles the files of the folder of plans (`agencies.yaml`, `indicators.yaml`, and of each plan
 * `<id>/plan.yaml` and `<id>/tasks/<name>.yaml`) into what `dist/plans` holds. Gives every problem of every file,
 * ordered by file and line. The same files in any order give the same plans.
 */
export function compilePlans(files: readonly SourceFile[]): PlansResult {
  const findings = new Findings();
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const agenciesFile = sorted.find(({ path }) => path === 'agencies.yaml');
  const indicatorsFile = sorted.find(({ path }) => path === 'indicators.yaml');
  if (agenciesFile === undefined) findings.missing('agencies.yaml', 'no-agencies');
  if (indicatorsFile === undefined) findings.missing('indicators.yaml', 'no-indicators');
  const agencies = agenciesFile && findings.parse(agenciesFile, AgenciesFile);
  const indicators = indicatorsFile && findings.parse(indicatorsFile, IndicatorIds);
  if (agencies === undefined || indicators === undefined) return { ok: false, problems: findings.sorted() };
  findings.check(agencies, report => checkAgencies(agencies.value.agencies, report));
  const known: Known = {
    agencies: new Set(agencies.value.agencies.map(({ id }) => id)),
    indicators: new Set(indicators.value.indicators),
  };
  const rest = sorted.filter(file => file !== agenciesFile && file !== indicatorsFile);
  for (const file of rest) if (!file.path.includes('/')) findings.missing(file.path, 'not-plan-file');
  const folders = new Set(
    rest.flatMap(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : [])),
  );
  const plans = [...folders].flatMap(folder => {
    const own = rest.filter(({ path }) => path.startsWith(`${folder}/`));
    return compilePlan(folder, own, known, findings) ?? [];
  });
  if (findings.problems.length > 0) return { ok: false, problems: findings.sorted() };
  return { ok: true, agencies: { schema: 'niemyet/agencies@1', ...agencies.value }, plans };
}
