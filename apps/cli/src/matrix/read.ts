import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuditRecord, auditIsIntact, type Language, readAuditRecord } from '@niemyet/rules';
import { problemOf } from '../errors.ts';
import { wordsOf } from '../terminal/words.ts';
import { textHash } from '../text-hash.ts';

/** A record and the file (and line) it came from. */
export interface ReadAudit {
  from: string;
  record: AuditRecord;
  /** Whether it is as it was when it was sealed. */
  intact: boolean;
}

/** What was read, and what was refused with the reason in the user's language. */
export interface ReadAudits {
  audits: ReadAudit[];
  refused: { from: string; problem: string }[];
}

const AUDIT_FILE = /\.(?:json|ndjson|jsonl)$/i;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON values of a file with where each stands: one, an array of them, or one a line. */
function valuesOf(file: string, text: string): { from: string; value: unknown }[] {
  const whole = parseJson(text);
  if (Array.isArray(whole)) return whole.map((value, index) => ({ from: `${file}[${index}]`, value }));
  if (whole !== undefined) return [{ from: file, value: whole }];
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]));
  if (lines.length < 2 && !/\.(?:ndjson|jsonl)$/i.test(file)) return [{ from: file, value: undefined }];
  return lines.map(({ line, index }) => ({ from: `${file}:${index + 1}`, value: parseJson(line) }));
}

/** The records of a file's text; those that are damaged are refused by name, the rest are read. */
export function readAudits(file: string, text: string, language: Language): ReadAudits {
  const read: ReadAudits = { audits: [], refused: [] };
  for (const { from, value } of valuesOf(file, text.replace(/^\ufeff/, ''))) {
    if (value === undefined) {
      read.refused.push({ from, problem: wordsOf(language)('matrix.notJson') });
      continue;
    }
    const result = readAuditRecord(value, language);
    if (result.ok) read.audits.push({ from, record: result.value, intact: auditIsIntact(value, textHash) });
    else read.refused.push({ from, problem: result.problem });
  }
  return read;
}

/** The audit files an argument names: itself, or those that lie in the folder, by name. */
async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter(name => AUDIT_FILE.test(name) && !name.startsWith('.'))
    .sort()
    .map(name => join(path, name));
}

/** Reads all records of files and folders. Never throws: what cannot be read is refused by name. */
export async function gatherAudits(paths: readonly string[], language: Language): Promise<ReadAudits> {
  const say = wordsOf(language);
  const all: ReadAudits = { audits: [], refused: [] };
  for (const path of paths) {
    try {
      const files = await filesOf(path);
      if (files.length === 0) {
        all.refused.push({ from: path, problem: say('matrix.emptyFolder') });
      }
      for (const file of files) {
        const read = readAudits(file, await readFile(file, 'utf8'), language);
        all.audits.push(...read.audits);
        all.refused.push(...read.refused);
      }
    } catch (error) {
      all.refused.push({ from: path, problem: say('matrix.unreadable', { problem: problemOf(error) }) });
    }
  }
  return all;
}
