import { MAX_KIN } from './kin.ts';
import { MAX_LIST_PAGES } from './lists.ts';
import type { Candidate } from './worth.ts';

/** Whether a page that decides nothing by its name may hold something all the same: few like it were opened. */
function mayHold({ kin, list }: Candidate): boolean {
  return (kin?.opened ?? 0) < MAX_KIN && (list === undefined || list.page <= MAX_LIST_PAGES);
}

/**
 * What waits beside what is worth a request, in the order of discovery, where all of it fits into `room` pages: a portal that the
 * budget holds is read to its end, since what no title names stands somewhere. Null where it does not fit, or nothing waits.
 */
export function restWithin(candidates: Iterable<Candidate>, room: number): readonly Candidate[] | null {
  const rest: Candidate[] = [];
  for (const candidate of candidates) {
    if (!mayHold(candidate)) continue;
    if (rest.length >= room) return null;
    rest.push(candidate);
  }
  return rest.length === 0 ? null : rest.sort((a, b) => a.order - b.order);
}
