import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keptPlace } from '../cache/place.ts';
import type { Context } from '../commands/context.ts';
import type { StartLane } from './check-all.ts';
import { DEFAULT_CHECKLIST } from './default.ts';
import { keptFile } from './kept-file.ts';
import { placeOf } from './places.ts';
import { secondLane } from './second-lane.ts';
import { hasShippedChecks } from './shipped-checks.ts';

/**
 * Starts the second thread for the checklist in a folder, the built-in one where none is named, before what validates it is
 * loaded, where it is certain that there will be work: many indicators, and nothing kept of them. Null otherwise, and
 * where it cannot be told.
 */
export function earlyLane(
  named: string | undefined,
  { fresh = false }: { fresh?: boolean },
  { cwd, env }: Pick<Context, 'cwd' | 'env'>,
  startLane: StartLane = secondLane,
  isShipped: (path: string) => boolean = hasShippedChecks,
): ReturnType<StartLane> {
  const path = named === undefined ? join(placeOf('sources'), DEFAULT_CHECKLIST) : resolve(cwd, named);
  const place = fresh ? null : keptPlace(env);
  if (place !== null && (existsSync(keptFile(place, path)) || isShipped(path))) return null;
  try {
    return startLane(readdirSync(join(path, 'indicators')).length);
  } catch {
    return null;
  }
}
