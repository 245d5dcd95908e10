import { readFileSync, statSync } from 'node:fs';
import { IsoDate, Slug, type WorkCalendar } from '@niemyet/rules';
import * as z from 'zod/mini';
import { cannot, problemOf, usage } from '../errors.ts';

const MAX_BYTES = 1_000_000;
const Days = z.array(IsoDate).check(z.maxLength(5000));
const CalendarFile = z.strictObject({
  /** Days off beside Saturdays and Sundays. */
  holidays: z._default(Days, []),
  /** Saturdays and Sundays worked in exchange. */
  workedWeekends: z._default(Days, []),
  /** Days on which events of the plan happened, by their ids. */
  events: z._default(z.record(Slug, IsoDate), {}),
});

/** What deadlines are counted by. */
export interface Calendar extends Required<WorkCalendar> {
  events: Readonly<Record<string, string>>;
}
export const NO_CALENDAR: Calendar = { holidays: [], workedWeekends: [], events: {} };

/**
 * Reads a calendar: `{"holidays": ["2026-09-02"], "workedWeekends": [], "events": {"signed": "2026-01-20"}}`, each part
 * optional. `events` are those of the plan. Throws a `ToldError` that names the file and what is wrong.
 */
export function readCalendar(file: string, events: readonly { id: string }[]): Calendar {
  let value: unknown;
  try {
    if (statSync(file).size > MAX_BYTES) throw usage('calendar.wrong', { file, place: '—' });
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw usage('calendar.notJson', { file });
    if (error instanceof Error && 'key' in error) throw error;
    throw cannot('file.unreadable', { file, problem: problemOf(error) });
  }
  const read = CalendarFile.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const [extra] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const place = [...(issue?.path ?? []), ...(extra === undefined ? [] : [extra])].join('.') || '—';
    throw usage('calendar.wrong', { file, place });
  }
  const known = events.map(({ id }) => id);
  const stray = Object.keys(read.data.events).find(id => !known.includes(id));
  if (stray !== undefined) {
    throw usage('calendar.event', { file, event: stray, known: known.join(', ') || '—' });
  }
  return read.data;
}
