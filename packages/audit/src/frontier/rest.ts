import { MAX_KIN } from './kin.ts';
import { MAX_LIST_PAGES } from './lists.ts';
import type { Candidate, Value } from './worth.ts';

/** Whether a page that decides nothing by its name may hold something all the same: few like it were opened. */
function mayHold({ kin, list }: Candidate): boolean {
  return (kin?.opened ?? 0) < MAX_KIN && (list === undefined || list.page <= MAX_LIST_PAGES);
}

/** How many pages wait that may hold something. */
export function countRest(candidates: Iterable<Candidate>): number {
  let count = 0;
  for (const candidate of candidates) if (mayHold(candidate)) count += 1;
  return count;
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

/**
 * The page that comes first of what waits beside what is worth a request, where not all of it fits: what mentions most of what is
 * open, then what opens as documents do, then the earlier found. With the indicator it mentions, -1 where none; null where nothing waits.
 */
export function firstOfRest(
  candidates: Iterable<Candidate>,
  mentioned: (candidate: Candidate) => Value,
): { candidate: Candidate; lead: number } | null {
  let first: { candidate: Candidate; lead: number; score: number } | null = null;
  for (const candidate of candidates) {
    if (!mayHold(candidate)) continue;
    const { score, lead } = mentioned(candidate);
    if (first === null || comesBefore({ candidate, score }, first)) first = { candidate, lead, score };
  }
  return first;
}

/** Whether a page was opened, by the reason of its request, only because the budget held more than what was worth a request. */
export const isBeside = (reason: string): boolean => reason === 'rest' || reason.startsWith('mention:');

interface Weighed {
  candidate: Candidate;
  score: number;
}

function comesBefore(one: Weighed, other: Weighed): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const [a, b] = [one.candidate, other.candidate];
  if (a.posting !== b.posting) return a.posting === true;
  return a.order < b.order;
}
