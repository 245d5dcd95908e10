import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsByChoice, optionAddress } from './options.ts';

const BASE = 'https://hoaan.vidu.gov.vn/vi/';

describe('leadsByChoice', () => {
  it.each([
    'location.href=this.value',
    'window.location = this.options[this.selectedIndex].value;',
    "if(this.value) window.open(this.value,'_blank')",
    "MM_jumpMenu('parent',this,0)",
  ])('holds for %j', handler => expect(leadsByChoice(handler)).toBe(true));
  it.each([
    null,
    'this.form.submit()',
    "location.href = '/lich?nam=' + this.value",
    "location.href = '/lich'",
    "__doPostBack('ddl','')",
  ])('does not hold for %j', handler => expect(leadsByChoice(handler)).toBe(false));
});

describe('optionAddress', () => {
  it.each([
    ['/lich', false, 'https://hoaan.vidu.gov.vn/lich'],
    ['https://vidu.gov.vn/', false, 'https://vidu.gov.vn/'],
    ['lich.html?id=2', false, `${BASE}lich.html?id=2`],
    ['lich', true, `${BASE}lich`],
    ['?muc=lich', true, `${BASE}?muc=lich`],
    ['lich', false, undefined],
    ['2026', true, undefined],
    ['-1', true, undefined],
    ['#', true, undefined],
    [' ', true, undefined],
    [null, true, undefined],
    ['javascript:x.html', true, undefined],
  ])('of %j, leading: %j', (value, leads, address) => {
    expect(optionAddress(value, BASE, leads)).toBe(address);
  });
  it('is an http(s) address, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (value, leads) => {
        const address = optionAddress(value, BASE, leads);
        if (address !== undefined) expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });
});
