import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kinship, kinOf } from './kin.ts';

const AT = 'https://x.gov.vn';

describe('kinOf', () => {
  it.each([
    ['12', '/lich/2026/11/12', '13', '/lich/2026/11/13'],
    ['Tháng 3', '/lich?d=3', 'Tháng 4', '/lich?d=4'],
    ['Giới thiệu', '/gioi-thieu?phien=ab12', 'Giới thiệu', '/gioi-thieu?phien=cd34'],
    ['Giới thiệu', '/Gioi-Thieu', 'GIỚI THIỆU', '/gioi-thieu'],
    ['Mục 1', '/bay/90fc7a.html', 'Mục 2', '/bay/14f0b1.html'],
  ])('%s at %s and %s at %s are of one kind', (one, path, other, otherPath) => {
    expect(kinOf(one, AT + path)).toBe(kinOf(other, AT + otherPath));
  });

  it.each([
    ['Giới thiệu', '/index.php?id=1', 'Tin tức', '/index.php?id=2'],
    ['Xem thêm', '/tin-tuc', 'Xem thêm', '/van-ban'],
    ['Tin tức', '/chuyen-muc/12', 'Văn bản', '/chuyen-muc/13'],
  ])('%s at %s and %s at %s are of two', (one, path, other, otherPath) => {
    expect(kinOf(one, AT + path)).not.toBe(kinOf(other, AT + otherPath));
  });

  it('takes any text and address, long ones in a bounded form of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, address) => {
        expect(typeof kinOf(text, address)).toBe('string');
      }),
    );
    expect(kinOf('a'.repeat(1_000_000), AT)).toBe(kinOf('a'.repeat(80), AT));
  });
});

it('counts the pages of a kind together', () => {
  const kinship = new Kinship();
  kinship.of('12', `${AT}/lich/12`).opened += 1;
  expect(kinship.of('13', `${AT}/lich/13`).opened).toBe(1);
  expect(kinship.of('Tin', `${AT}/tin`).opened).toBe(0);
});
