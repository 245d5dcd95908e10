import { expect, it } from 'vitest';
import { hostOfPlace, placeOf } from './place.ts';

it.each([
  ['https://www.xa.gov.vn/lich/', 'http://xa.gov.vn/lich'],
  ['https://xa.gov.vn:443/lich#dau-trang', 'https://XA.gov.vn/lich'],
  ['https://xa.gov.vn', 'https://xa.gov.vn/'],
])('%s and %s are one page', (one, other) => {
  expect(placeOf(one)).toBe(placeOf(other));
});

it.each([
  ['https://xa.gov.vn/lich?trang=1', 'https://xa.gov.vn/lich?trang=2'],
  ['https://xa.gov.vn/#/lich', 'https://xa.gov.vn/#/ngan-sach'],
  ['https://xa.gov.vn/Lich', 'https://xa.gov.vn/lich'],
  ['https://xa.gov.vn:8080/', 'https://xa.gov.vn/'],
])('%s and %s are two', (one, other) => {
  expect(placeOf(one)).not.toBe(placeOf(other));
});

it('leaves what is no web address as it is', () => {
  expect(placeOf('mailto:xa@example.gov.vn')).toBe('mailto:xa@example.gov.vn');
});

it('gives the host', () => {
  expect(hostOfPlace('https://www.Xa.gov.vn/lich?a=1')).toBe('xa.gov.vn');
  expect(hostOfPlace('https://xa.gov.vn?a=1')).toBe('xa.gov.vn');
});
