import type * as z from 'zod/mini';
import { fill } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import { AuditRecord } from './audit.ts';
import { Checklist } from './checklist.ts';
import { auditContradictions, checklistContradictions } from './consistency.ts';
import { dottedPath, explainIssues, type ValueProblem } from './issue.ts';
import type { Language } from './language.ts';

/** A value read, or one line in the reader's language saying what is wrong with it and where. */
export type ReadResult<T> = { ok: true; value: T } | { ok: false; problem: string };

/** Longer lines are cut: a damaged file must not fill the screen. */
const MAX_LINE = 600;

/** One line for the first problems: path and message. */
function lineOf(problems: readonly ValueProblem[], language: Language): string {
  const shown = problems
    .slice(0, 3)
    .map(({ path, message }) => `${dottedPath(path) || words.reading.root[language]}: ${message[language]}`)
    .join('; ')
    .replace(/\s+/g, ' ');
  const more = problems.length > 3 ? ` (+${problems.length - 3})` : '';
  return shown.length > MAX_LINE ? `${shown.slice(0, MAX_LINE)}…${more}` : shown + more;
}

function schemaName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'schema' in value && typeof value.schema === 'string'
    ? value.schema.slice(0, 80)
    : undefined;
}

/** Why data that calls itself `found` cannot be read as `expected`. */
function refusal(expected: string, found: string | undefined, language: Language): string {
  const { reading } = words;
  const [kind, version] = expected.split('@') as [string, string];
  const [foundKind, foundVersion] = (found ?? '').split('@');
  if (foundKind === kind && Number(foundVersion) > Number(version)) {
    return fill(reading.newer, { found: found ?? '' }, language);
  }
  const detail = { kind: kind === 'niemyet/audit' ? reading.audit : reading.checklist, expected };
  return found === undefined
    ? fill(reading['no-schema'], detail, language)
    : fill(reading['other-kind'], { ...detail, found }, language);
}

interface Kind<T> {
  expected: string;
  schema: { safeParse(value: unknown): z.core.util.SafeParseResult<T> };
  contradictions: (value: T) => ValueProblem[];
}

function read<T>(value: unknown, kind: Kind<T>, language: Language): ReadResult<T> {
  const found = schemaName(value);
  if (found !== kind.expected) return { ok: false, problem: refusal(kind.expected, found, language) };
  const result = kind.schema.safeParse(value);
  const problems = result.success ? kind.contradictions(result.data) : explainIssues(result.error, value);
  return result.success && problems.length === 0
    ? { ok: true, value: result.data }
    : { ok: false, problem: lineOf(problems, language) };
}

const AUDIT = { expected: 'niemyet/audit@1', schema: AuditRecord, contradictions: auditContradictions };
const CHECKLIST = {
  expected: 'niemyet/checklist@1',
  schema: Checklist,
  contradictions: checklistContradictions,
};

/**
 * Reads an audit record from parsed JSON; refuses newer versions, other kinds, damaged records and records that
 * contradict themselves, in one line. Its digest is not looked at: see `auditIsIntact`.
 */
export function readAuditRecord(value: unknown, language: Language = 'vi'): ReadResult<AuditRecord> {
  return read(value, AUDIT, language);
}

/** Reads a compiled checklist from parsed JSON; refuses what `readAuditRecord` refuses. See `checklistIsIntact`. */
export function readChecklist(value: unknown, language: Language = 'vi'): ReadResult<Checklist> {
  return read(value, CHECKLIST, language);
}
