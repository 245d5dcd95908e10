import { type Answers, docx, pdf } from '../../answer.ts';
import { html, type Insert, type Markup } from '../../markup/html.ts';
import { type Manner, sheet, writtenAs } from './written.ts';

export type Item = readonly [title: string, href: string, day: string];

export const list = (items: readonly Item[]): Markup =>
  html`<ul>${items.map(([title, href, day]) => html`<li><a href="${href}">${title}</a> (${day})</li>`)}</ul>`;

/** Puts a page of the sections at its path, written in the manner of who made it. */
export function putSheet(
  answers: Answers,
  path: string,
  title: string,
  manner: Manner,
  content: Insert,
): void {
  answers.set(path, writtenAs(manner, sheet(title, content, manner)));
}

/** A list of files, each put at its path. */
export function putFiles(answers: Answers, ...items: readonly Item[]): Markup {
  for (const [title, href] of items)
    answers.set(href, href.endsWith('.docx') ? docx([title]) : pdf(title, [title]));
  return list(items);
}
