import { AND } from './phrase-table.ts';
import { foldWord } from './syllable.ts';
import { isWordCode } from './words.ts';

/** Where a word stands in its text. */
export interface WordPlace {
  from: number;
  to: number;
}

/** The places of the words of a text by the numbers that hits carry: “và” is passed over and has none. */
export function wordPlaces(text: string): WordPlace[] {
  const places: WordPlace[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isWordCode(text.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (foldWord(text.slice(start, i)) !== AND) places.push({ from: start, to: i });
      start = -1;
    }
  }
  return places;
}
