import { describe, expect, it } from 'vitest';
import en from '../locales/en.json' with { type: 'json' };
import vi from '../locales/vi.json' with { type: 'json' };
import { fill, wordOr, wordsIn } from './words.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe('locales', () => {
  const vietnamese = new Map(leaves(vi));
  const english = new Map(leaves(en));

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('have no empty text and the same placeholders in both languages', () => {
    for (const [key, text] of vietnamese) {
      expect(text.trim(), key).not.toBe('');
      expect(english.get(key)?.trim(), key).not.toBe('');
      expect(names(english.get(key) ?? ''), key).toEqual(names(text));
    }
  });

  it('give the words of the language asked for', () => {
    expect(wordsIn('vi').column.unit).toBe('Đơn vị');
    expect(wordsIn('en').column.unit).toBe('Unit');
  });
});

describe('fill', () => {
  it('puts values in and leaves unknown names', () => {
    expect(fill('{a} và {b}', { a: 1 })).toBe('1 và {b}');
  });
  it('does not fill what a value brings along', () => {
    expect(fill('{a}{b}', { a: '{b}', b: 'x' })).toBe('{b}x');
  });
});

describe('wordOr', () => {
  it('falls back to the key and never to an inherited property', () => {
    expect(wordOr({ a: 'một' }, 'a')).toBe('một');
    expect(wordOr({ a: 'một' }, 'constructor')).toBe('constructor');
  });
});
