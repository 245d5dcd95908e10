import type { Link } from '../record/page.ts';
import { cleanText } from './text.ts';

/** What the pictures and attributes of a link name it. */
export interface LinkNames {
  alts: string[];
  titles: string[];
  files: string[];
}

const MAX_NAME = 300;
const MAX_ALSO = 4;

/** Gives a link the first of its names for its text, and the others besides. */
export function nameLink(link: Link, text: string, { alts, titles, files }: LinkNames): void {
  link.imageOnly = text === '' && (alts.length > 0 || files.length > 0);
  const names = [text, ...plain(alts), ...plain(titles)].filter(name => name !== '');
  link.text = names[0] ?? '';
  for (const name of [...names.slice(1), ...(text === '' ? files : [])]) {
    if (name !== link.text && !link.also.includes(name) && link.also.length < MAX_ALSO) link.also.push(name);
  }
}

function plain(names: readonly string[]): string[] {
  return names.map(name => cleanText(name).slice(0, MAX_NAME));
}
