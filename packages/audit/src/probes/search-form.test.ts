import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';

describe('a search box', () => {
  const search = { probe: 'form' as const, purpose: 'search' as const };
  it.each([
    '<input type="search">',
    '<input name="ctl00$txtKeyword">',
    '<form action="/tim"><input name="q"></form>',
    '<form action="https://timkiem.vidu.gov.vn/"><input name="q"></form>',
    '<input name="x" placeholder="Tìm kiếm...">',
    '<form><input name="x"><button>Tìm kiếm</button></form>',
  ])('is met by %s', box => {
    expect(said(run(search, { '': `<header>${box}</header>` }))).toBe('met');
  });
  it.each([
    '<input name="email">',
    '<textarea name="q"></textarea>',
    '<form action="https://www.google.com/search"><input name="q"></form>',
    '<form><input name="a"><input name="b"><input name="c"><input name="d"><button>Tìm kiếm</button></form>',
    '',
  ])('is not met by %s', box => {
    expect(said(run(search, { '': box }))).toBe('missed');
  });
  it.each([
    '<form><input name="key" placeholder="Tra cứu hồ sơ theo mã"></form>',
    '<form><input type="search"><button>Tra cứu hồ sơ</button></form>',
  ])('is not met by one that a negative phrase names: %s', box => {
    expect(said(run(search, { '': box }))).toBe('met');
    expect(said(run(search, { '': box }, {}, { negativeTerms: ['tra cứu hồ sơ'] }))).toBe('missed');
  });
});
