import { describe, expect, it } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import vi from '../locales/vi.json' with { type: 'json' };
import { isWordKey, wordsOf } from './words.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(match => match[0]).sort();

describe('the locales', () => {
  it('have the same sentences, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it.each(Object.keys(vi) as (keyof typeof vi)[])(
    '%s has the same values in both, and is said in both',
    key => {
      expect(placeholders(en[key])).toEqual(placeholders(vi[key]));
      expect(vi[key].trim()).not.toBe('');
      expect(en[key].trim()).not.toBe('');
    },
  );
});

describe('wordsOf', () => {
  it('puts values in', () => {
    expect(wordsOf('vi')('file.written', { file: 'a.json' })).toBe('Đã ghi a.json');
    expect(wordsOf('en')('file.written', { file: '{file}' })).toBe('Wrote {file}');
  });

  it('shows that a value is missing', () => expect(wordsOf('en')('file.written')).toBe('Wrote …'));
});

describe('isWordKey', () => {
  it('knows its own', () => {
    expect(isWordKey('failure.dns')).toBe(true);
    expect(isWordKey('toString')).toBe(false);
  });
});
