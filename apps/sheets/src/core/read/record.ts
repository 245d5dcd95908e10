import { type AuditRecord, digestOf, type Json, type Language, readAuditRecord } from '@niemyet/rules';
import { say } from '../../words/messages.ts';

/** A record read, or one line in the reader's language saying why it is refused. */
export type RecordResult = { ok: true; record: AuditRecord } | { ok: false; problem: string };

/** The digest a record must carry: over everything but `chain.digest`. */
function expectedDigest(value: object): string {
  const { chain, ...rest } = value as { chain: { digest: string } };
  const { digest: _, ...kept } = chain;
  return digestOf({ ...rest, chain: kept } as unknown as Json);
}

/** Reads an audit record from parsed JSON; refuses a record whose content does not match its digest. */
export function readRecord(value: unknown, language: Language): RecordResult {
  const read = readAuditRecord(value, language);
  if (!read.ok) return read;
  try {
    if (expectedDigest(value as object) === read.value.chain.digest) return { ok: true, record: read.value };
  } catch {
    // Nested too deeply to be canonicalised: no record of ours is.
  }
  return { ok: false, problem: say(language, 'digest-mismatch') };
}
