import type { Deadline, SingleDeadline } from '../schema/plan.ts';
import type { LocalizedText } from '../schema/text.ts';
import { addDays, addWorkingDays, lastDayOf, type WorkCalendar } from './days.ts';

/** What it takes to name the day of a deadline. Days are `YYYY-MM-DD`. */
export interface DueContext extends WorkCalendar {
  /** The day that relative deadlines count from, where `events` does not name theirs. */
  start?: string;
  /** The year of periodic deadlines. */
  year?: number;
  /** Days on which the plan's events happened, by their ids. */
  events?: Readonly<Record<string, string>>;
}

/** A day that something is due on: the last one in time. */
export interface DueDay {
  date: string;
  /** First day, where the deadline is a window. */
  from?: string;
  /** `stated` in the plan, `counted` from an event, or the `period-end` where the plan names no day. */
  basis: 'stated' | 'counted' | 'period-end';
}

/** Why a deadline has no day: its event is not known, its year is not, or another document sets it. */
export interface NoDay {
  date: null;
  reason: 'no-event' | 'no-year' | 'set-elsewhere' | 'not-stated';
  /** The event that is missing. */
  event?: string;
}

/** When one part of a task is due, or why that cannot be said. */
export type Due = (DueDay | NoDay) & { what?: LocalizedText };

const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

function dayOf(event: string, context: DueContext): string | undefined {
  return new Map(Object.entries(context.events ?? {})).get(event);
}

function periodic(deadline: SingleDeadline & { kind: 'periodic' }, year: number): Due[] {
  const { at } = deadline;
  const months = MONTHS[deadline.every];
  return Array.from({ length: 12 / months }, (_, index): Due => {
    const end = lastDayOf(year, (index + 1) * months);
    return at === undefined
      ? { date: end, basis: 'period-end' }
      : { date: addDays(end, at), basis: 'stated' };
  });
}

function single(deadline: SingleDeadline, context: DueContext): Due[] {
  switch (deadline.kind) {
    case 'date-before':
      return [{ date: addDays(deadline.date, -1), basis: 'stated' }];
    case 'date-by':
      return [{ date: deadline.date, basis: 'stated' }];
    case 'window':
      return [{ date: deadline.to, from: deadline.from, basis: 'stated' }];
    case 'relative': {
      const start = dayOf(deadline.from, context) ?? context.start;
      if (start === undefined) return [{ date: null, reason: 'no-event', event: deadline.from }];
      const count = deadline.working ? addWorkingDays : addDays;
      return [{ date: count(start, deadline.days, context), basis: 'counted' }];
    }
    case 'event': {
      const date = dayOf(deadline.event, context);
      return [
        date === undefined
          ? { date: null, reason: 'no-event', event: deadline.event }
          : { date, basis: 'counted' },
      ];
    }
    case 'periodic':
      return context.year === undefined
        ? [{ date: null, reason: 'no-year' }]
        : periodic(deadline, context.year);
    case 'reference':
      return [{ date: null, reason: 'set-elsewhere' }];
  }
}

/**
 * The days on which a deadline falls due, one for each period and each part, or why there is none. A day is the last
 * one in time: `date-before` gives the day before its date. Nothing is moved off holidays; only working days skip
 * them. Throws a RangeError where the context holds something that is no day.
 */
export function dueOn(deadline: Deadline | undefined, context: DueContext): Due[] {
  if (deadline === undefined) return [{ date: null, reason: 'not-stated' }];
  if (deadline.kind !== 'multiple') return single(deadline, context);
  return deadline.items.flatMap(({ what, deadline: part }) =>
    single(part, context).map(due => ({ ...due, what })),
  );
}
