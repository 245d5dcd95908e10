import { expect, it } from 'vitest';
import { webLink } from './link.ts';

it.each(['https://xa.gov.vn/a#:~:text=l%E1%BB%8Bch', 'http://xa.gov.vn', 'HTTPS://XA.GOV.VN/'])(
  'takes %s',
  address => {
    expect(webLink(address)).toBe(address);
  },
);

it.each([
  'javascript:alert(1)',
  ' https://xa.gov.vn',
  'data:text/html,x',
  '//xa.gov.vn',
  'https://',
  'mailto:a@b',
  '',
])('takes no %j', address => {
  expect(webLink(address)).toBeUndefined();
});
