import { describe, expect, it } from 'vitest';
import { CHANGE_CAUSES, CHANGES } from '../schema/comparison.ts';
import { LANGUAGES } from '../schema/language.ts';
import changes from './changes.json' with { type: 'json' };
import { causeText, changeMeaning, changeWord, comparisonProblemText } from './changes.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('changes', () => {
  it('has a word and a meaning of its own for every change, and a sentence for every cause', () => {
    for (const language of LANGUAGES) {
      const words = CHANGES.map(change => changeWord(change, language));
      const sentences = [
        ...CHANGES.map(change => changeMeaning(change, language)),
        ...CHANGE_CAUSES.map(cause => causeText(cause, language)),
      ];
      expect(new Set(words).size).toBe(CHANGES.length);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('knows no others', () => {
    expect(Object.keys(changes.changes)).toEqual([...CHANGES]);
    expect(Object.keys(changes.meanings)).toEqual([...CHANGES]);
    expect(Object.keys(changes.causes)).toEqual([...CHANGE_CAUSES]);
  });

  it.each(Object.entries(changes.problems))(
    'says %s with the same values in both languages',
    (_, { vi, en }) => {
      expect(placeholders(vi)).toEqual(placeholders(en));
    },
  );
});

it('names the two units, as text', () => {
  const problem = { code: 'different-units', before: '<b>{after}</b>', after: 'Xã B' } as const;
  expect(comparisonProblemText(problem, 'vi')).toContain('(<b>{after}</b> và Xã B)');
});
