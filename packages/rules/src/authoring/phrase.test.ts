import { expect, it } from 'vitest';
import { plainPhrase, samePhrase } from './phrase.ts';

it('compares phrases by their letters, however they were typed', () => {
  expect(samePhrase(' Hòa  GIẢI', 'hòa giải'.normalize('NFD'))).toBe(true);
  expect(samePhrase('phí', 'phi')).toBe(false);
  expect(plainPhrase('  A\n B ')).toBe('a b');
});
