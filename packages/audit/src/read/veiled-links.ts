import type { Link, PageRecord } from '../record/page.ts';
import type { Veil } from './style-rules.ts';

/** Links of a page that are looked at: computing a style costs more than reading an element. */
const MAX_LOOKED = 200;
/** Pixels beyond the edge at which nothing is on its way into sight. */
const OFF = 900;
/** Elements around a link that may cut it off. */
const MAX_AROUND = 12;

/** How an element stands in a page that is laid out. Lengths are in pixels, places those of the whole page. */
export interface Seen {
  /** False where it is not laid out, invisible or see-through. */
  visible: boolean;
  fontSize: number;
  textIndent: number;
  right: number;
  bottom: number;
  /** A marquee moves through what lies beyond the edge. */
  moves: boolean;
  /** The elements around it, innermost first. */
  around: Iterable<{ width: number; height: number; cuts: boolean }>;
}

/** How the element of a selector stands; null where there is none. */
export type Sight = (selector: string) => Seen | null;

/**
 * Notes which links that leave the country are out of sight by any style sheet, also those that only the browser has. No other
 * element is looked at: that would take longer than reading the page.
 */
export function veilLinks(record: PageRecord, sight: Sight): void {
  const own = hostOf(record.finalUrl);
  const origin = ORIGIN.exec(record.finalUrl)?.[0] ?? '';
  let looked = 0;
  for (const link of record.links) {
    if (looked >= MAX_LOOKED) return;
    if (link.veiled !== undefined || link.cloaked === true || !leadsAbroad(link, own, origin)) continue;
    looked += 1;
    const seen = sight(link.selector);
    const veil = seen === null ? null : veilOf(seen);
    if (veil !== null) link.veiled = veil;
  }
}

const ORIGIN = /^https?:\/\/[^/?#]*\//i;

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

function leadsAbroad({ href }: Link, own: string, origin: string): boolean {
  // Most links stay: that is seen without taking their address apart.
  if (href === undefined || (origin !== '' && href.startsWith(origin))) return false;
  const host = hostOf(href);
  return host !== '' && host !== own && !/\.vn(?::\d+)?$/.test(host);
}

function veilOf({ visible, fontSize, textIndent, right, bottom, moves, around }: Seen): Veil | null {
  if (!visible) return 'hidden';
  if (fontSize <= 1 || textIndent <= -OFF) return 'cloaked';
  if (moves) return null;
  if (right < -OFF || bottom < -OFF) return 'cloaked';
  let left = MAX_AROUND;
  for (const { width, height, cuts } of around) {
    if ((width <= 1 || height <= 1) && cuts) return 'hidden';
    left -= 1;
    if (left === 0) break;
  }
  return null;
}
