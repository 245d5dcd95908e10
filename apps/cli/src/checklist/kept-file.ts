import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Names some contents, in order. */
export function digestOfAll(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Each part by its length, so that none runs into the next.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
}

/** Where what validating the folder at `path` found is kept, in the folder of everything that is kept. */
export const keptFile = (place: string, path: string): string =>
  join(place, 'checks', `${digestOfAll(path)}.json`);
