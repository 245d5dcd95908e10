import { type AuditRecord, auditIsIntact, type Language, readAuditRecord } from '@niemyet/rules';
import { say } from '../../words/messages.ts';

/** A record read, or one line in the reader's language saying why it is refused. */
export type RecordResult = { ok: true; record: AuditRecord } | { ok: false; problem: string };

/** Reads an audit record from parsed JSON; refuses a record whose content does not match its digest. */
export function readRecord(value: unknown, language: Language): RecordResult {
  const read = readAuditRecord(value, language);
  if (!read.ok) return read;
  if (!auditIsIntact(value)) return { ok: false, problem: say(language, 'digest-mismatch') };
  return { ok: true, record: read.value };
}
