import { CATEGORIES, CLOSINGS, EVENTS, GROUPS } from './events.ts';

export interface Article {
  category: string;
  path: string;
  title: string;
  /** Day of posting, ISO. */
  date: string;
  paragraphs: readonly string[];
}

const DAY = 86_400_000;
/** Day of the newest article. */
const NEWEST = Date.UTC(2026, 10, 19);

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Articles of one category, newest first: each of its events returns `times` times, elsewhere and with other figures. */
function articlesOf(category: string, times: number, shift: number): Article[] {
  const events = EVENTS[category] ?? [];
  return Array.from({ length: times * events.length }, (_, i) => {
    const event = events[i % events.length] ?? ['', '', '', ''];
    const group = GROUPS[(i * 3 + shift) % GROUPS.length] ?? '';
    const fill = (text: string) =>
      text
        .replace('{t}', group)
        .replace('{n}', String(60 + ((i * 37 + shift * 11) % 240)))
        .replace('{m}', String(5 + ((i * 7 + shift * 3) % 23)));
    const title = fill(event[0]);
    const date = new Date(NEWEST - (shift + i * (17 + (i % 5))) * DAY).toISOString().slice(0, 10);
    const closing = CLOSINGS[(i * 5 + shift) % CLOSINGS.length] ?? '';
    const body = i % 2 === 0 ? [event[1], event[2], event[3]] : [event[2], event[1], event[3]];
    return {
      category,
      path: `/tin-tuc/${category}/${slugOf(title)}-${2000 - i * 5 - shift}.html`,
      title,
      date,
      paragraphs: [...body.map(fill), closing],
    };
  });
}

/** News of three years, newest first within each category. */
export const ARTICLES: readonly Article[] = Object.keys(CATEGORIES).flatMap((category, c) =>
  articlesOf(category, 5, c),
);
