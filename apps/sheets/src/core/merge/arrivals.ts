import type { AuditRecord, Language } from '@niemyet/rules';
import { say } from '../../words/messages.ts';
import { readFileText } from '../read/file.ts';
import { condense } from '../store/entry.ts';
import { type Key, packEntry } from '../store/rows.ts';

/** What became of one audit of an import. */
export interface Arrival {
  readonly name: string;
  readonly status: 'imported' | 'unchanged' | 'refused';
  /** Why, for what was refused or left as it was. */
  readonly reason?: string;
  readonly unit?: string;
  readonly round?: string;
  readonly checklist?: string;
}

export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** Audits of one round and one checklist: they share a matrix. */
export interface MatrixKey {
  readonly round: string;
  readonly checklist: string;
}

const about = (record: AuditRecord) => ({
  unit: record.unit.name,
  round: record.round,
  checklist: record.checklist.id,
});

/**
 * Decides what an import adds to the store that holds `known`: rows to append, and a word on every audit.
 * An edition that is there already (same id and digest), or that a later edition there was made from, is left out.
 */
export function planImport(
  known: readonly Key[],
  files: readonly GivenFile[],
  language: Language,
): { arrivals: Arrival[]; rows: string[][]; matrices: MatrixKey[] } {
  const there = new Set(known.map(key => `${key.id} ${key.digest}`));
  const replaced = new Set(known.flatMap(key => (key.previous ? [`${key.id} ${key.previous}`] : [])));
  const arrivals: Arrival[] = [];
  const rows: string[][] = [];
  const matrices = new Map<string, MatrixKey>();

  const admit = (name: string, record: AuditRecord): Arrival => {
    const key = `${record.id} ${record.chain.digest}`;
    const unchanged = there.has(key) ? 'already-there' : replaced.has(key) ? 'already-edited' : undefined;
    matrices.set(`${record.round} ${record.checklist.id}`, {
      round: record.round,
      checklist: record.checklist.id,
    });
    if (unchanged) return { name, status: 'unchanged', reason: say(language, unchanged), ...about(record) };
    const row = packEntry(condense(record));
    if (!row) return { name, status: 'refused', reason: say(language, 'record-too-large'), ...about(record) };
    rows.push(row);
    there.add(key);
    if (record.chain.previous) replaced.add(`${record.id} ${record.chain.previous}`);
    return { name, status: 'imported', ...about(record) };
  };

  for (const file of files) {
    const content = readFileText(file.name, file.text, language);
    for (const audit of content.audits) arrivals.push(admit(audit.name, audit.record));
    for (const { name, problem } of content.refused)
      arrivals.push({ name, status: 'refused', reason: problem });
  }
  return { arrivals, rows, matrices: [...matrices.values()] };
}
