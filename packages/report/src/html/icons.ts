import type { Verdict } from '@niemyet/rules';
import { html, Markup } from './markup.ts';

/** Drawn rather than typed: not every font has the symbols, and those that do draw them unlike. */
const SHAPES: Record<Verdict, string> = {
  pass: '<path d="M2.8 8.6 6.3 12.1 13.2 4.4"/>',
  partial: '<circle cx="8" cy="8" r="5.4"/><path class="solid" d="M8 2.6a5.4 5.4 0 0 0 0 10.8z"/>',
  fail: '<path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4"/>',
  review: '<path d="M5.1 5.6a2.9 2.9 0 1 1 4.2 2.6C8.3 8.7 8 9.2 8 10.1M8 13.1v.1"/>',
  na: '<path d="M3.8 8h8.4"/>',
  unreached: '<circle cx="8" cy="8" r="5.4"/><path d="m4.2 11.8 7.6-7.6"/>',
  error: '<path d="M8 2.8v6.6M8 13.1v.1"/>',
};

/** The shapes, to stand once in a page. */
export const ICONS: Markup = new Markup(
  `<svg width="0" height="0" aria-hidden="true" class="icons">${Object.entries(SHAPES)
    .map(([verdict, shape]) => `<symbol id="icon-${verdict}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>`,
);

/** The symbol of a verdict, for the eye alone: its word must stand beside it. */
export function icon(verdict: Verdict): Markup {
  return html`<svg class="icon" aria-hidden="true"><use href="#icon-${verdict}"/></svg>`;
}
