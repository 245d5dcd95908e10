/**
 * What a call does: `handle` gets an object to work with, `read` and `write` move cells and their looks,
 * `structure` changes tabs, rows or columns, `other` is everything else (locks, properties, the interface).
 */
export type CallKind = 'handle' | 'read' | 'write' | 'structure' | 'other';

/** Service calls counted since the start or the last reset; every method call on a service object is one. */
export interface Calls {
  readonly total: number;
  readonly byKind: Readonly<Record<CallKind, number>>;
  /** `Range.setValues` → how often. */
  readonly byMethod: Readonly<Record<string, number>>;
}

/** Counts the service calls of a lab. */
export class CallCounter {
  private byKind: Record<CallKind, number> = { handle: 0, read: 0, write: 0, structure: 0, other: 0 };
  private byMethod: Record<string, number> = {};

  record(kind: CallKind, method: string): void {
    this.byKind[kind] += 1;
    this.byMethod[method] = (this.byMethod[method] ?? 0) + 1;
  }

  reset(): void {
    this.byKind = { handle: 0, read: 0, write: 0, structure: 0, other: 0 };
    this.byMethod = {};
  }

  /** A copy that later calls do not change. */
  snapshot(): Calls {
    return {
      total: Object.values(this.byKind).reduce((sum, count) => sum + count, 0),
      byKind: { ...this.byKind },
      byMethod: { ...this.byMethod },
    };
  }
}
