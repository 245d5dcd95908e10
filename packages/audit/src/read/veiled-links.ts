import type { Link, PageRecord } from '../record/page.ts';
import type { Veil } from './style-rules.ts';

/** Links of a page that are looked at: computing a style costs more than reading an element. */
const MAX_LOOKED = 200;
/** Pixels beyond the edge at which nothing is on its way into sight. */
const OFF = 900;
/** Elements around a link that may cut it off. */
const MAX_AROUND = 12;

/** What is needed of a document to look at the sight of its elements. */
export interface Sight {
  find(selector: string): Element | null;
  view: Pick<Window, 'getComputedStyle' | 'scrollX' | 'scrollY'>;
}

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
    const element = sight.find(link.selector);
    const veil = element === null ? null : veilOf(element, sight.view);
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

/** How an element is out of sight as it stands, or null. */
function veilOf(element: Element, view: Sight['view']): Veil | null {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return 'hidden';
  const { fontSize, textIndent } = view.getComputedStyle(element);
  if (Number.parseFloat(fontSize) <= 1 || Number.parseFloat(textIndent) <= -OFF) return 'cloaked';
  // A marquee moves through what lies beyond the edge.
  if (element.closest('marquee') !== null) return null;
  const { right, bottom } = element.getBoundingClientRect();
  if (right + view.scrollX < -OFF || bottom + view.scrollY < -OFF) return 'cloaked';
  let around: Element | null = element.parentElement;
  for (let n = 0; around !== null && n < MAX_AROUND; n++, around = around.parentElement) {
    const isNothing = around.clientWidth <= 1 || around.clientHeight <= 1;
    if (isNothing && view.getComputedStyle(around).overflow === 'hidden') return 'hidden';
  }
  return null;
}
