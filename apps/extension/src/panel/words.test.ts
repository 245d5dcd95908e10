import { describe, expect, it } from 'vitest';
import { language } from '../language.ts';
import { speak } from '../testing/browser.setup.ts';
import { day, moment, percent, score } from './words.ts';

describe('words', () => {
  it('writes scores with the decimal mark of the language', () => {
    expect(score(71.4)).toBe('71,4');
    speak('en');
    expect([language(), score(71.4)]).toEqual(['en', '71.4']);
  });
  it('writes days, moments in Vietnam and shares', () => {
    expect(day('2026-10-02')).toBe('02/10/2026');
    expect(moment('2026-11-22T17:30:00Z')).toBe('23/11/2026 00:30');
    expect(percent(0.934)).toBe('93%');
  });
});
