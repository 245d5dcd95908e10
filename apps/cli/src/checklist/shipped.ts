import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checklist } from '@niemyet/rules';
import { BUILT } from '../root.ts';

/** Where the program was built to. */
export interface Shipment {
  /** Folder of the compiled checklists, `<id>.json`. */
  checklists: string;
  /** File that holds the SHA-256 of each, as they were when the program was built. */
  digests: string;
}

const shipment = (dist: string): Shipment => ({
  checklists: join(dist, 'checklists'),
  digests: join(dist, 'checklist-digests.json'),
});

/**
 * A checklist that came with the built program, where its file is byte for byte what the compiler made: it is whole, and
 * need not be checked again as a file from elsewhere is (`readCompiled`). Null for anything else, a file that was
 * changed among it, and where the program is run from its sources.
 */
export function readShipped(
  id: string,
  place: Shipment | null = BUILT === null ? null : shipment(BUILT),
): Checklist | null {
  if (place === null || !/^[a-z0-9-]+$/.test(id)) return null;
  try {
    const digests = JSON.parse(readFileSync(place.digests, 'utf8')) as Readonly<Record<string, unknown>>;
    const bytes = readFileSync(join(place.checklists, `${id}.json`));
    if (createHash('sha256').update(bytes).digest('hex') !== digests[id]) return null;
    return JSON.parse(bytes.toString('utf8')) as Checklist;
  } catch {
    return null;
  }
}
