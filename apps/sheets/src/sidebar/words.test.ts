import { describe, expect, it } from 'vitest';
import words from './words.json' with { type: 'json' };

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe('the sidebar’s words', () => {
  it.each(Object.entries(words))('%s is there in both languages, with the same values', (_, text) => {
    expect(text.vi).not.toBe('');
    expect(text.en).not.toBe('');
    expect(names(text.vi)).toEqual(names(text.en));
  });
});
