import { describe, expect, it } from 'vitest';
import messages from './messages.json' with { type: 'json' };
import { languageOf, type MessageKey, say } from './messages.ts';

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe('the messages', () => {
  it.each(Object.entries(messages))('%s is there in both languages, with the same values', (_, message) => {
    expect(message.vi).not.toBe('');
    expect(message.en).not.toBe('');
    expect(names(message.vi)).toEqual(names(message.en));
  });

  it.each(['tab-units', 'tab-indicators', 'tab-rounds', 'tab-matrix'] satisfies MessageKey[])(
    '%s is the same in both, so that no second tab is made',
    key => expect(messages[key].en).toBe(messages[key].vi),
  );
});

describe('say', () => {
  it('fills in values, and leaves what it is not given', () => {
    expect(say('en', 'rebuilt', { count: 3 })).toBe('3 inspection matrices rebuilt.');
    expect(say('vi', 'rebuilt')).toContain('{count}');
  });
});

describe('languageOf', () => {
  it.each([
    ['vi', 'vi'],
    ['vi_VN', 'vi'],
    ['', 'vi'],
    ['en', 'en'],
    ['en_GB', 'en'],
    ['fr', 'en'],
  ])('%s reads %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});
