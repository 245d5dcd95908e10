import { foldWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** A text in the form in which words are compared, without what stands between them. */
export function foldText(text: string): string {
  return wordsOf(text).map(foldWord).join(' ');
}
