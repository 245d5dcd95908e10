import type { LocalizedText } from '@niemyet/rules';
import type { Problem } from '@niemyet/rules/authoring';
import { type Values, type WordKey, wordsOf } from '../terminal/words.ts';

/** A sentence in both languages; a value may differ by language too. */
export function toldInBoth(
  key: WordKey,
  values: Readonly<Record<string, string | number | LocalizedText>> = {},
): LocalizedText {
  const [vi, en] = (['vi', 'en'] as const).map(language => {
    const own: [string, string | number][] = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]);
    return wordsOf(language)(key, Object.fromEntries(own) satisfies Values);
  }) as [string, string];
  return { vi, en };
}

/** A problem of a whole file of a checklist, or of one line of it. */
export function fileProblem(
  file: string,
  key: WordKey,
  values: Parameters<typeof toldInBoth>[1] = {},
  line = 1,
): Problem {
  return { file, line, at: '', message: toldInBoth(key, values) };
}
