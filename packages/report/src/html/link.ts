import type { Language } from '@niemyet/rules';
import { webLink } from '../format/link.ts';
import { wordsIn } from '../words/words.ts';
import { type Content, html, type Markup } from './markup.ts';

/** A link that opens a new tab and tells the portal nothing; the bare content where the address is not http(s). */
export function outLink(
  address: string | undefined,
  content: Content,
  language: Language,
  title?: string,
): Markup {
  const href = webLink(address);
  if (href === undefined) return html`${content}`;
  const { newTab } = wordsIn(language).finding;
  const hint = title === undefined ? newTab : `${title} (${newTab})`;
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer" title="${hint}">${content}</a>`;
}
