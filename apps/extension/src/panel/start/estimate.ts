import { PAUSE } from '../../audit/gate.ts';

/** Milliseconds a page takes on a slow portal, two being under way at a time. */
const SLOW = 2_000;
const MINUTE = 60_000;

/** Whole minutes that so many pages take, from a quick portal (the pause between requests counts) to a slow one. */
export function minutesFor(pages: number): { from: number; to: number } {
  const from = Math.max(1, Math.ceil((pages * PAUSE) / MINUTE));
  return { from, to: Math.max(from + 1, Math.ceil((pages * SLOW) / MINUTE)) };
}

/**
 * Whole minutes left of an audit, 0 for less than one: `read` pages came in `elapsed` milliseconds, `left` are still
 * to come. Null where too few came to tell.
 */
export function minutesLeft(read: number, elapsed: number, left: number): number | null {
  if (read < 5 || elapsed <= 0) return null;
  return Math.floor(((elapsed / read) * left) / MINUTE);
}
