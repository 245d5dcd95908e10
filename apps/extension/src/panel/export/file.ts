import { type AuditRecord, type Json, readAuditRecord } from '@niemyet/rules';

/** A file for saving: its name and its text. */
export interface JsonFile {
  name: string;
  text: string;
}

function checked(record: AuditRecord): AuditRecord {
  const read = readAuditRecord(record);
  if (!read.ok) throw new RangeError(read.problem);
  return read.value;
}

/** One audit as a file named after its id. Throws a RangeError where the record would not be read again. */
export function auditFile(record: AuditRecord): JsonFile {
  const whole = checked(record);
  return { name: `${whole.id}.json`, text: `${JSON.stringify(whole, null, 2)}\n` };
}

/** Several audits, one a line. Throws a RangeError where one would not be read again. */
export function auditsFile(records: readonly AuditRecord[], day: string): JsonFile {
  const lines = records.map(record => JSON.stringify(checked(record) as unknown as Json));
  return { name: `niemyet-${day}.jsonl`, text: lines.map(line => `${line}\n`).join('') };
}

/** Hands a file to the browser for saving. */
export function save({ name, text }: JsonFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name.replace(/[:\\/]/g, '-');
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The download begins after this task; its address must still be there then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
