import { expect, it } from 'vitest';
import { standsElsewhere } from './elsewhere.ts';

const ASKED = 'https://hoaan.vidu.gov.vn/';

it.each([
  ['https://vidu.gov.vn/', true],
  ['https://www.vidu.gov.vn/tin-tuc', true],
  ['https://tinhmoi.gov.vn/', true],
  ['https://dichvucong.gov.vn/', true],
  ['https://dichvucong.vidu.gov.vn/', true],
  ['https://motcua.vidu.gov.vn/', true],
  ['https://vidu.gov.vn/xa-hoa-an', false],
  ['https://hoabinh.vidu.gov.vn/', false],
  ['https://hoaan.tinhmoi.gov.vn/', false],
  ['https://www.hoaan.vidu.gov.vn/', false],
  ['https://hoaan.vn/', false],
])('a home page from %s: %s', (home, elsewhere) => {
  expect(standsElsewhere(home, ASKED)).toBe(elsewhere);
});

it('is not said of a province’s own portal', () => {
  expect(standsElsewhere('https://tinhmoi.gov.vn/', 'https://vidu.gov.vn/')).toBe(false);
});
