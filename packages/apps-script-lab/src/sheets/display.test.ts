import { describe, expect, it } from 'vitest';
import { display } from './display.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('display', () => {
  it.each([
    [71.44, '0.0', 'vi_VN', '71,4'],
    [71.44, '0.0', 'en_US', '71.4'],
    [1234567, '#,##0', 'vi_VN', '1.234.567'],
    [0.934, '0%', 'vi_VN', '93%'],
    [-2.5, '0.00', 'vi_VN', '-2,50'],
    [3, '0.##', 'vi_VN', '3'],
    [0.5, 'General', 'vi_VN', '0,5'],
    [true, 'General', 'vi_VN', 'TRUE'],
    ['00123', '0', 'vi_VN', '00123'],
    [new Date('2026-11-21T20:05:00Z'), 'dd/mm/yyyy hh:mm', 'vi_VN', '22/11/2026 03:05'],
    [new Date('2026-11-21T20:05:00Z'), 'General', 'vi_VN', '22/11/2026'],
    [new Date('2026-11-21T20:05:00Z'), 'yyyy-mm-dd', 'en_US', '2026-11-22'],
  ])('of %s as %s in %s is %s', (value, format, locale, shown) => {
    expect(display(value, format, locale, ZONE)).toBe(shown);
  });
});
