import type { Json } from './canonical.ts';
import { digestOf, type TextHash } from './sha256.ts';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** The digest of an audit record: over its canonical JSON without `chain.digest`. Takes it as parsed from JSON. */
export function auditDigest(
  record: { readonly chain: { readonly digest: string } },
  hash?: TextHash,
): string {
  const { digest: _, ...chain } = record.chain;
  return digestOf({ ...record, chain } as unknown as Json, hash);
}

/** False where the data is nested too deeply to be told. */
function told(check: () => boolean): boolean {
  try {
    return check();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Whether an audit record is as it was when it was sealed. Takes the JSON as parsed, not what a schema made of
 * it: a field that the schema does not know counts too.
 */
export function auditIsIntact(raw: unknown, hash?: TextHash): boolean {
  const record = fields(raw);
  const chain = fields(record?.chain);
  if (record === undefined || typeof chain?.digest !== 'string') return false;
  const { digest } = chain;
  return told(() => auditDigest({ ...record, chain: { ...chain, digest } }, hash) === digest);
}

/** Whether a compiled checklist is as it was when it was built. Takes the JSON as parsed. */
export function checklistIsIntact(raw: unknown, hash?: TextHash): boolean {
  const { digest, ...body } = fields(raw) ?? {};
  return typeof digest === 'string' && told(() => digestOf(body as Json, hash) === digest);
}
