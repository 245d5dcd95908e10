import type { Answers } from '../answer.ts';

/** A page a portal's own search finds. */
export interface Hit {
  title: string;
  path: string;
}

/** Hits shown at most. */
const SHOWN = 20;

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();

/** The page's own part of its title: what stands before the last separator. */
function titleOf(markup: string): string {
  const whole = (/<title>([^<]*)<\/title>/.exec(markup)?.[1] ?? '').trim();
  const end = Math.max(whole.lastIndexOf(' - '), whole.lastIndexOf(' | '));
  return end > 0 ? whole.slice(0, end) : whole;
}

/** Pages whose titles hold the query, with or without marks; none for an empty query. */
export function findPages(answers: Answers, query: string, now: Date): Hit[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const hits: Hit[] = [];
  for (const [path, answer] of answers) {
    if (!answer.type.startsWith('text/html')) continue;
    const title = titleOf(answer.written ?? String(answer.body(now)));
    if (fold(title).includes(wanted)) hits.push({ title, path });
    if (hits.length === SHOWN) break;
  }
  return hits;
}
