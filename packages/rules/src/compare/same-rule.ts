import { canonicalJson, type Json } from '../digest/canonical.ts';
import type { AuditRecord } from '../schema/audit.ts';
import type { Checklist, Indicator } from '../schema/checklist.ts';
import type { ChangeCause } from '../schema/comparison.ts';
import { criteriaOn, isInForce } from '../schema/in-force.ts';

/** An audit and, where it is at hand, the checklist it was made by. */
export interface Judged {
  audit: AuditRecord;
  checklist: Checklist | undefined;
}

/** The checklist, where it is the very one that the audit was made by. */
export function ownChecklist({ audit, checklist }: Judged): Checklist | undefined {
  return checklist?.digest === audit.checklist.digest ? checklist : undefined;
}

/** What an indicator was judged by on a day: its criteria in force, and what decides whether it applies. */
function ruleOn(indicator: Indicator, on: string): string {
  const {
    dependsOn = null,
    othersDocuments = null,
    stories = false,
    appliesTo,
    occasional,
    occasion,
  } = indicator;
  const inForce = indicator.sources.some(source => isInForce(source, on));
  return canonicalJson({
    criteria: criteriaOn(indicator, on),
    dependsOn,
    othersDocuments,
    ...(stories ? { stories } : {}),
    appliesTo,
    occasional,
    ...(occasion === undefined ? {} : { occasion }),
    inForce,
  } as unknown as Json);
}

/**
 * Whether two audits judged an indicator by the same rule, or why they cannot be compared. The rule is told by the
 * checklists the audits were made by, each on the day of its audit; where one is not at hand and the digests
 * differ, it is unknown.
 */
export function ruleProblem(
  before: Judged & { id: string },
  after: Judged & { id: string },
): ChangeCause | null {
  const later = ownChecklist(after);
  const sameChecklist = before.audit.checklist.digest === after.audit.checklist.digest;
  const earlier = ownChecklist(before) ?? (sameChecklist ? later : undefined);
  if (earlier === undefined || later === undefined) {
    return sameChecklist ? null : 'rules-unknown';
  }
  const was = earlier.indicators.find(({ id }) => id === before.id);
  const is = later.indicators.find(({ id }) => id === after.id);
  if (was === undefined || is === undefined) return null;
  return ruleOn(was, before.audit.on) === ruleOn(is, after.audit.on) ? null : 'rules-changed';
}
