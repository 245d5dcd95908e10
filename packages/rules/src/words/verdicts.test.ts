import { expect, it } from 'vitest';
import { LANGUAGES } from '../schema/language.ts';
import { CRITERIA, VERDICTS } from '../schema/verdict.ts';
import { criterionWord, verdictWord } from './verdicts.ts';

it('has a word of its own for every verdict and criterion, in both languages', () => {
  for (const language of LANGUAGES) {
    const words = [
      ...VERDICTS.map(verdict => verdictWord(verdict, language)),
      ...CRITERIA.map(criterion => criterionWord(criterion, language)),
    ];
    expect(words.every(word => word.length > 1)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  }
});

it('uses the words of the inspection forms', () => {
  expect(VERDICTS.map(verdict => verdictWord(verdict, 'vi'))).toEqual([
    'Đạt',
    'Đạt một phần',
    'Không đạt',
    'Cần xem',
    'Không áp dụng',
    'Không kiểm tra được',
    'Lỗi',
  ]);
});
