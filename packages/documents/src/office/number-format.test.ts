import { expect, it } from 'vitest';
import { dayOf, dayStyles } from './number-format.ts';

it('knows the styles under which a number is a day', () => {
  const styles = `<styleSheet><numFmts>
    <numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;đồng&quot;"/>
    <numFmt numFmtId="166" formatCode="[Red]0.0"/><numFmt numFmtId="167" formatCode="mm/yyyy"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs>${[0, 14, 164, 165, 166, 167, 22, 9].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
  expect([...dayStyles(styles)]).toEqual([1, 2, 5, 6]);
  expect(dayStyles(null).size).toBe(0);
});

it.each([
  [46346, 1900, '20/11/2026'],
  [46346.75, 1900, '20/11/2026'],
  [44884, 1904, '20/11/2026'],
  [1, 1900, null],
  [9_999_999, 1900, null],
  [Number.NaN, 1900, null],
] as const)('%s in the calendar of %i is %s', (serial, calendar, day) =>
  expect(dayOf(serial, calendar)).toBe(day),
);
