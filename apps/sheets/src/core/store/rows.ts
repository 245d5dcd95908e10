import { text } from '../layout/cell.ts';
import { Entry } from './entry.ts';

/** The hidden tab that holds the audits; the others are views over it. */
export const STORE_TAB = '_niemyet_batches';
/** First cell of the store's first row: its format. */
export const STORE_FORMAT = 'niemyet/store@1';
export const STORE_HEADER = [STORE_FORMAT, 'digest', 'previous'];
/** Columns A to C: what tells whether an audit is there already. */
export const KEY_COLUMNS = 3;
/** Grid of a new tab: pieces beyond its columns would need room made for them. */
const MAX_PIECES = 26 - KEY_COLUMNS;
/** Below the 50,000 characters of a cell, with room for the guard. */
const PIECE = 49_000;

/** What tells one edition of an audit from another. */
export interface Key {
  readonly id: string;
  readonly digest: string;
  readonly previous?: string;
}

/** Cuts a text into pieces of at most `size` characters, never inside a surrogate pair. */
export function cut(whole: string, size: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < whole.length; ) {
    let to = Math.min(from + size, whole.length);
    const last = whole.charCodeAt(to - 1);
    if (to < whole.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    pieces.push(whole.slice(from, to));
    from = to;
  }
  return pieces;
}

/** The cells of an entry: its keys, then its JSON in pieces; undefined where it is too large to be kept. */
export function packEntry(entry: Entry): string[] | undefined {
  const pieces = cut(JSON.stringify(entry), PIECE);
  if (pieces.length > MAX_PIECES) return undefined;
  return [entry.id, entry.digest, entry.previous ?? '', ...pieces].map(text);
}

/** The keys in columns A to C of the store, without its header and its empty rows. */
export function readKeys(rows: readonly (readonly unknown[])[]): Key[] {
  return rows
    .slice(1)
    .filter(row => row[0] !== '')
    .map(([id, digest, previous]) => ({
      id: String(id),
      digest: String(digest),
      ...(previous ? { previous: String(previous) } : {}),
    }));
}

/** The entries of the store in the order they came, and how many rows could not be read. */
export function unpackEntries(rows: readonly (readonly unknown[])[]): {
  entries: Entry[];
  unreadable: number;
} {
  const entries: Entry[] = [];
  let unreadable = 0;
  for (const row of rows.slice(1)) {
    if (row[0] === '') continue;
    try {
      entries.push(Entry.parse(JSON.parse(row.slice(KEY_COLUMNS).map(String).join(''))));
    } catch {
      unreadable += 1;
    }
  }
  return { entries, unreadable };
}
