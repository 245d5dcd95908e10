import type { Agencies, Agency } from '../schema/agency.ts';
import type { LocalizedText } from '../schema/text.ts';

/** Who does an agency's work on a day. */
export interface AgencyOn {
  /** The agency itself, or its successors with the part of the work that each took. */
  now: { agency: Agency; scope?: LocalizedText }[];
  /** Whether others do it than the plan names. */
  changed: boolean;
  /** False where the succession or its day has not been verified, or the successor depends on the task. */
  certain: boolean;
}

/**
 * Who does the work of agency `id` on `date` (`YYYY-MM-DD`), following successors of successors; undefined where there
 * is no such agency. An agency in the year of its succession, before a day that is not exact, is not certain.
 */
export function agencyOn(agencies: Agencies, id: string, date: string): AgencyOn | undefined {
  const byId = new Map(agencies.agencies.map(agency => [agency.id, agency]));
  const first = byId.get(id);
  if (first === undefined) return undefined;
  const result: AgencyOn = { now: [], changed: false, certain: true };
  const seen = new Set<string>();
  const follow = (agency: Agency, scope: LocalizedText | undefined): void => {
    if (seen.has(agency.id)) return;
    seen.add(agency.id);
    const { succession } = agency;
    if (succession === undefined || date < succession.from) {
      const near = succession?.exact === false && date.slice(0, 4) === succession.from.slice(0, 4);
      if (near) result.certain = false;
      result.now.push(scope === undefined ? { agency } : { agency, scope });
      return;
    }
    result.changed = true;
    if (succession.confidence !== 'verified') result.certain = false;
    for (const { agency: next, scope: part } of succession.to) {
      const successor = byId.get(next);
      if (successor !== undefined) follow(successor, part ?? scope);
    }
  };
  follow(first, undefined);
  return result;
}
