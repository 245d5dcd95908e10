import type * as z from 'zod/mini';
import { Agencies } from '../schema/agency.ts';
import { dottedPath, explainIssues } from '../schema/issue.ts';
import type { Language } from '../schema/language.ts';
import { Plan } from '../schema/plan.ts';
import type { ReadResult } from '../schema/read.ts';
import type { LocalizedText } from '../schema/text.ts';
import { fill } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import kinds from './problems.json' with { type: 'json' };

interface Kind<T> {
  expected: string;
  name: LocalizedText;
  schema: { safeParse(value: unknown): z.core.util.SafeParseResult<T> };
}

function read<T>(value: unknown, kind: Kind<T>, language: Language): ReadResult<T> {
  const { expected, name } = kind;
  const found =
    typeof value === 'object' && value !== null && 'schema' in value
      ? String(value.schema).slice(0, 80)
      : undefined;
  if (found === undefined) {
    return { ok: false, problem: fill(words.reading['no-schema'], { kind: name, expected }, language) };
  }
  if (found !== expected) {
    const [family, version] = expected.split('@') as [string, string];
    const newer = found.split('@')[0] === family && Number(found.split('@')[1]) > Number(version);
    const wording = newer ? words.reading.newer : words.reading['other-kind'];
    return { ok: false, problem: fill(wording, { kind: name, expected, found }, language) };
  }
  const result = kind.schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const problem = explainIssues(result.error, value)
    .slice(0, 3)
    .map(({ path, message }) => `${dottedPath(path) || words.reading.root[language]}: ${message[language]}`)
    .join('; ')
    .replace(/\s+/g, ' ')
    .slice(0, 600);
  return { ok: false, problem };
}

/** Reads a compiled plan from parsed JSON; refuses newer versions, other kinds and damaged ones in one line. */
export function readPlan(value: unknown, language: Language = 'vi'): ReadResult<Plan> {
  return read(value, { expected: 'niemyet/plan@1', name: kinds.reading.kind, schema: Plan }, language);
}

/** Reads the compiled agencies from parsed JSON; refuses what `readPlan` refuses. */
export function readAgencies(value: unknown, language: Language = 'vi'): ReadResult<Agencies> {
  return read(
    value,
    { expected: 'niemyet/agencies@1', name: kinds.reading.agencies, schema: Agencies },
    language,
  );
}
