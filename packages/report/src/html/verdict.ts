import { type Language, type Verdict, verdictWord } from '@niemyet/rules';
import { icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** A verdict as symbol, word and colour, with a count behind it where one is given. */
export function verdictTag(verdict: Verdict, language: Language, count?: number): Markup {
  const number = count === undefined ? null : html` <span class="count">${count}</span>`;
  return html`<span class="verdict ${verdict}">${icon(verdict)}${verdictWord(verdict, language)}${number}</span>`;
}

/** A verdict as symbol and count alone, its word for screen readers and on hovering. */
export function verdictCount(verdict: Verdict, language: Language, count: number): Markup {
  const word = verdictWord(verdict, language);
  return html`<span class="verdict ${verdict}" title="${word}">${icon(verdict)}<span class="hidden">${word}</span> <span class="count">${count}</span></span>`;
}
