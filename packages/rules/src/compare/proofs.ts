import type { AuditRecord, Finding, PageVisit } from '../schema/audit.ts';
import { hostOfPlace, placeOf } from './place.ts';

/** The addresses of the pages on which the proofs of a finding stand, each once, in their order. */
export function proofPages(record: Pick<AuditRecord, 'pages'>, finding: Pick<Finding, 'evidence'>): string[] {
  const pages = finding.evidence
    .filter(item => item.role === 'proof')
    .flatMap(item => record.pages[item.page]?.finalUrl ?? []);
  return [...new Map(pages.map(page => [placeOf(page), page])).values()];
}

/** What became of a page that proved something: read again, gone by the server's own word, failed, never opened. */
export type Reopened =
  | { state: 'read' | 'gone' }
  | { state: 'failed'; page: string; problem: string; status: number }
  | { state: 'unopened'; page: string };

/** Statuses by which the server itself says that there is no such page. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

function isRead({ failure, document }: PageVisit): boolean {
  return failure === undefined || failure === 'not-html' || document !== undefined;
}

/** What became of one page in a later audit: its best visit counts, since a flaky page is tried again. */
function reopened(page: string, later: Pick<AuditRecord, 'pages'>): Reopened {
  const place = placeOf(page);
  const visits = later.pages.filter(
    visit => placeOf(visit.url) === place || placeOf(visit.finalUrl) === place,
  );
  const last = visits.at(-1);
  if (last === undefined) return { state: 'unopened', page };
  if (visits.some(isRead)) return { state: 'read' };
  if (GONE.has(last.status)) return { state: 'gone' };
  return { state: 'failed', page, problem: last.failure ?? 'unreadable', status: last.status };
}

/**
 * Whether the pages that proved a finding were all opened again by a later audit; the first that was not. A portal
 * that moved to another host has left its pages behind.
 */
export function reopenedProofs(
  earlier: Pick<AuditRecord, 'pages' | 'unit'>,
  finding: Pick<Finding, 'evidence'>,
  later: Pick<AuditRecord, 'pages' | 'unit'>,
): Reopened {
  if (hostOfPlace(earlier.unit.url) !== hostOfPlace(later.unit.url)) return { state: 'gone' };
  const states = proofPages(earlier, finding).map(page => reopened(page, later));
  return (
    states.find(({ state }) => state === 'failed') ??
    states.find(({ state }) => state === 'unopened') ??
    states[0] ?? { state: 'read' }
  );
}
