/** Pages of one kind opened only to find more: an entry under a handful of addresses is enough. */
export const MAX_KIN = 6;

/** Pages that an endless portal writes anew without end are of one kind: this many were opened. */
export interface Kin {
  opened: number;
}

/** A part of a path with what tells one page from the next taken out: numbers, dates, digests. */
function shapeOf(part: string): string {
  return part.replace(/[a-z]*\d[a-z\d]*/g, '#');
}

/**
 * The kind of a page by the text and the path of the link to it, numbers and digests aside: the days of a calendar,
 * the steps of a pager, one entry under ever new session ids. What stands in the query tells a page of one kind from another
 * only by the text of its link, as content managers do that serve everything at one path.
 */
export function kinOf(text: string, address: string): string {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(address)?.[1] ?? '';
  const words = text.slice(0, 80).toLowerCase().normalize('NFC').trim();
  return `${shapeOf(path.toLowerCase())} ${words.replace(/\d+/g, '#')}`;
}

/** How many pages of each kind were opened. */
export class Kinship {
  private readonly kinds = new Map<string, Kin>();

  of(text: string, address: string): Kin {
    const key = kinOf(text, address);
    let kin = this.kinds.get(key);
    if (kin === undefined) {
      kin = { opened: 0 };
      this.kinds.set(key, kin);
    }
    return kin;
  }
}
