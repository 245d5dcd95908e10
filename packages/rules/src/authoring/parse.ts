import type * as z from 'zod/mini';
import { dottedPath, explainIssues } from '../schema/issue.ts';
import type { CheckProblem } from './check.ts';
import type { Problem, SourceFile } from './problem.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** A file that parsed: its value and what it takes to point into it. */
export interface Parsed<T> {
  file: SourceFile;
  data: YamlData;
  value: T;
}

type Schema<T> = { safeParse(value: unknown): z.core.util.SafeParseResult<T> };

/** What is wrong inside a file, with the lines. */
export const located = (file: SourceFile, data: YamlData, problems: readonly CheckProblem[]): Problem[] =>
  problems.map(({ path, message }) => ({
    file: file.path,
    line: data.lineOf(path),
    at: dottedPath(path),
    message,
  }));

/** A file whose YAML was read, as `schema` has it, or every problem with its line. */
export function parseData<T>(
  file: SourceFile,
  data: YamlData,
  schema: Schema<T>,
): { parsed?: Parsed<T>; problems: Problem[] } {
  const result = schema.safeParse(data.value);
  return result.success
    ? { parsed: { file, data, value: result.data }, problems: [] }
    : { problems: located(file, data, explainIssues(result.error, data.value)) };
}

/** A YAML file as `schema` has it, or every problem with its line. */
export function parseYaml<T>(
  file: SourceFile,
  schema: Schema<T>,
): { parsed?: Parsed<T>; problems: Problem[] } {
  const read = readYaml(file);
  return read.ok ? parseData(file, read.data, schema) : { problems: read.problems };
}
