import { FILE_WORTH } from '../documents/files.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { FileWish, ProbeContext, ProbeResult } from '../probes/probe.ts';
import type { Site } from '../site/site.ts';
import { firstMet, type Graded, gradeAvailable } from './criteria.ts';
import { withoutEvents } from './events.ts';
import { ofFormerUnit } from './former-unit.ts';
import { seeksPages } from './seeks.ts';

/** Whether an indicator is decided, and what would have to be opened to decide it further. */
export interface Wanted {
  /** False where a page that may be looked for could still change it. */
  settled: boolean;
  /** Addresses whose opening would tell. */
  wants: readonly string[];
  /** Files whose opening would tell. */
  files: readonly FileWish[];
}

/** What the probes of an indicator say: whether it is available, and where it is, what the further criteria say. */
export interface Probed {
  available: ProbeResult;
  graded: Graded | null;
}

/** Runs the probes of an indicator. */
export function probeIndicator(site: Site, indicator: CompiledIndicator): Probed {
  const { criteria } = indicator;
  const context: ProbeContext = { site, indicator, proofs: [] };
  const available = firstMet(criteria.available, context);
  if (available.met !== true) return { available, graded: null };
  const graded = withoutEvents(criteria, context, gradeAvailable(criteria, context, available), available);
  return { available, graded: ofFormerUnit(site, graded, available) };
}

/** What its probes leave open of an indicator. */
export function wantedBy({ available, graded }: Probed, { criteria }: CompiledIndicator): Wanted {
  const settled = !seeksPages(criteria);
  if (graded === null) return { settled, wants: available.wants ?? [], files: available.files ?? [] };
  const results = Object.values(graded.results);
  const passes = graded.machine.verdict === 'pass';
  return {
    settled: settled || passes,
    wants: results.flatMap(result => result?.wants ?? []),
    files: wishesOf(
      passes,
      results.flatMap(result => result?.files ?? []),
    ),
  };
}

/** A duty that is met asks only whether its files can be read; one that lacks something, whether they hold it. */
function wishesOf(passes: boolean, wishes: readonly FileWish[]): readonly FileWish[] {
  if (!passes) return wishes.map(wish => ({ ...wish, worth: Math.max(wish.worth, FILE_WORTH.lacking) }));
  return wishes
    .filter(({ worth }) => worth !== FILE_WORTH.untold)
    .map(wish => (wish.worth > FILE_WORTH.required ? { ...wish, worth: FILE_WORTH.titled } : wish));
}
