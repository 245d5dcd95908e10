import type { Json } from '../digest/canonical.ts';
import { digestOf } from '../digest/sha256.ts';
import type { Checklist } from '../schema/checklist.ts';
import type { Plan } from '../schema/plan.ts';
import { fillAll } from '../words/fill.ts';
import { portalIndicators } from './portal.ts';
import words from './words.json' with { type: 'json' };

/**
 * The checklist that audits a portal for what a plan asks of portals: the indicators of `checklist` that answer one of
 * its tasks, with the plan's id and title, the version of `checklist`, that one as its base, and a digest of its own.
 * An indicator that hangs on one that is left out is judged by itself. Undefined where `checklist` has none of them;
 * indicators that it does not have are left out.
 */
export function planChecklist(plan: Plan, checklist: Checklist): Checklist | undefined {
  const wanted = new Set(portalIndicators(plan));
  const kept = new Set(checklist.indicators.map(({ id }) => id).filter(id => wanted.has(id)));
  if (kept.size === 0) return undefined;
  const indicators = checklist.indicators
    .filter(({ id }) => kept.has(id))
    .map(({ dependsOn, ...indicator }) =>
      dependsOn !== undefined && kept.has(dependsOn) ? { ...indicator, dependsOn } : indicator,
    );
  const dimensions = new Set(indicators.map(({ dimension }) => dimension));
  const { digest: _, ...rest } = checklist;
  const body = {
    ...rest,
    id: plan.id,
    title: plan.title,
    description: fillAll(words.profile.description, {
      checklist: checklist.title,
      version: checklist.version,
    }),
    dimensions: checklist.dimensions.filter(({ id }) => dimensions.has(id)),
    base: { id: checklist.id, version: checklist.version, digest: checklist.digest },
    renames: Object.fromEntries(Object.entries(checklist.renames).filter(([, id]) => kept.has(id))),
    indicators,
  };
  return { ...body, digest: digestOf(body as unknown as Json) };
}
