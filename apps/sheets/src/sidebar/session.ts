import type { Arrival, MatrixKey } from '../core/merge/arrivals.ts';
import type { ReadAudit, Refusal } from '../core/read/file.ts';

/** One audit, or one file that holds none, in the list of the sidebar. */
export interface Item {
  readonly name: string;
  readonly status: 'waiting' | 'imported' | 'unchanged' | 'refused' | 'unsent';
  readonly reason?: string;
  readonly unit?: string;
  readonly round?: string;
  /** What is sent; kept until the server has answered. */
  readonly text?: string;
}

type Phase = 'idle' | 'reading' | 'sending' | 'drawing' | 'done';

/** All the sidebar shows. */
export interface Session {
  readonly phase: Phase;
  readonly items: readonly Item[];
  /** Files read, and files chosen. */
  readonly read: number;
  readonly chosen: number;
  readonly matrices: readonly MatrixKey[];
  readonly tabs: readonly string[];
  readonly unreadable: number;
  /** Why the matrices could not be drawn. */
  readonly notDrawn?: string;
}

export const EMPTY: Session = {
  phase: 'idle',
  items: [],
  read: 0,
  chosen: 0,
  matrices: [],
  tabs: [],
  unreadable: 0,
};

export type Event =
  | { type: 'chosen'; files: number }
  | { type: 'file-read'; audits: readonly ReadAudit[]; refused: readonly Refusal[] }
  | { type: 'send' }
  | { type: 'answered'; arrivals: readonly Arrival[]; matrices: readonly MatrixKey[] }
  | { type: 'unsent'; reason: string }
  | { type: 'drawing' }
  | { type: 'drawn'; tabs: readonly string[]; unreadable: number }
  | { type: 'not-drawn'; reason: string }
  | { type: 'finished' };

function joined(known: readonly MatrixKey[], more: readonly MatrixKey[]): MatrixKey[] {
  const keys = new Map([...known, ...more].map(key => [`${key.round} ${key.checklist}`, key]));
  return [...keys.values()];
}

/** Puts the server's answers to the waiting items, by name and in their order. */
function answered(items: readonly Item[], arrivals: readonly Arrival[]): Item[] {
  const open = [...arrivals];
  return items.map(item => {
    if (item.status !== 'waiting') return item;
    const at = open.findIndex(arrival => arrival.name === item.name);
    const [arrival] = at === -1 ? [] : open.splice(at, 1);
    if (!arrival) return item;
    const { name, status, reason, unit = item.unit, round = item.round } = arrival;
    return {
      name,
      status,
      ...(reason === undefined ? {} : { reason }),
      ...(unit === undefined ? {} : { unit }),
      ...(round === undefined ? {} : { round }),
    };
  });
}

/** The session after an event. */
export function step(session: Session, event: Event): Session {
  switch (event.type) {
    case 'chosen':
      return { ...EMPTY, phase: 'reading', chosen: event.files };
    case 'file-read': {
      const waiting = event.audits.map(
        ({ name, text, record }): Item => ({
          name,
          status: 'waiting',
          unit: record.unit.name,
          round: record.round,
          text,
        }),
      );
      const refused = event.refused.map(
        ({ name, problem }): Item => ({ name, status: 'refused', reason: problem }),
      );
      return { ...session, read: session.read + 1, items: [...session.items, ...waiting, ...refused] };
    }
    case 'send': {
      const items = session.items.map((item): Item => {
        if (item.status !== 'unsent') return item;
        const { reason: _, ...rest } = item;
        return { ...rest, status: 'waiting' };
      });
      return { ...session, phase: 'sending', items };
    }
    case 'answered':
      return {
        ...session,
        items: answered(session.items, event.arrivals),
        matrices: joined(session.matrices, event.matrices),
      };
    case 'unsent':
      return {
        ...session,
        items: session.items.map(item =>
          item.status === 'waiting' ? { ...item, status: 'unsent', reason: event.reason } : item,
        ),
      };
    case 'drawing': {
      const { notDrawn: _, ...rest } = session;
      return { ...rest, phase: 'drawing' };
    }
    case 'drawn':
      return {
        ...session,
        tabs: [...new Set([...session.tabs, ...event.tabs])],
        unreadable: event.unreadable,
      };
    case 'not-drawn':
      return { ...session, notDrawn: event.reason };
    case 'finished':
      return { ...session, phase: 'done' };
  }
}

/** How many items have a status. */
export function count(session: Session, status: Item['status']): number {
  return session.items.filter(item => item.status === status).length;
}
