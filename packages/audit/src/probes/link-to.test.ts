import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { UNIT } from '../testing/site.ts';

const to = (over: object) => ({ probe: 'link-to' as const, ...over });
const link = (href: string) => ({ '': `<a href="${href}"><img src="/x.png"></a>` });
const national = to({ hosts: ['dichvucong.gov.vn'] });

describe('runLinkTo', () => {
  it.each(['https://dichvucong.gov.vn/', 'http://www.dichvucong.gov.vn/p/home/dvc-trang-chu.html'])(
    'is met by %s',
    href => {
      const result = run(national, link(href));
      expect(said(result)).toBe('met');
      expect(result.proofs[0]?.evidence).toMatchObject({ href, matched: 'dichvucong.gov.vn' });
    },
  );
  it.each([
    ['https://dichvucong.vidu.gov.vn/', 'missed stale-service-link'],
    ['https://dichvucong.gov.vn.evil.com/', 'missed link-not-found'],
    ['https://evil.com/?x=dichvucong.gov.vn', 'missed link-not-found'],
    ['#', 'missed link-not-found'],
  ])('is not met by %s', (href, wanted) => {
    expect(said(run(national, link(href)))).toBe(wanted);
  });
  it.each([
    ['https://dichvucong.vidu.gov.vn/', true],
    ['https://motcua.hoavang.vidu.gov.vn/tthc', true],
    ['https://dichvucong.bocongan.gov.vn/', false],
    ['https://dichvucong.gov.vn/', false],
  ])('shows where the link to a closed portal stands: %s, %s', (href, closed) => {
    const { misses } = run(to({ hosts: ['khac.gov.vn'] }), link(href));
    expect(misses.map(({ href, miss }) => [href, miss])).toEqual(
      closed ? [[href, 'stale-service-link']] : [],
    );
  });
  it('takes an option of a list of sites for a link', () => {
    expect(
      said(run(national, { '': '<select><option value="https://dichvucong.gov.vn/">DVC</option></select>' })),
    ).toBe('met');
  });
  it('looks on the home page, or on any', () => {
    const pages = { '': '<p>x</p>', a: '<a href="https://dichvucong.gov.vn/">DVC</a>' };
    expect(said(run(national, pages))).toBe('missed link-not-found');
    expect(said(run(to({ hosts: ['dichvucong.gov.vn'], where: 'any' }), pages))).toBe('met');
  });
  it('counts hosts, not links', () => {
    const two = to({ hosts: ['a.gov.vn', 'b.gov.vn'], minLinks: 2 });
    const link2 = (a: string, b: string) => ({ '': `<a href="${a}">a</a><a href="${b}">b</a>` });
    expect(said(run(two, link2('https://a.gov.vn/1', 'https://a.gov.vn/2')))).toBe('half link-not-found');
    expect(said(run(two, link2('https://a.gov.vn/1', 'https://b.gov.vn/2')))).toBe('met');
  });
  it.each([
    ['Tỉnh Đắk Lắk', 'https://daklak.gov.vn/', 'met'],
    ['Thành phố Đà Nẵng', 'https://www.danang.gov.vn/', 'met'],
    ['Tỉnh Đắk Lắk', 'https://gialai.gov.vn/', 'missed link-not-found'],
    ['Tỉnh Đắk Lắk', 'https://stp.daklak.gov.vn/', 'missed link-not-found'],
  ])('knows the portal of %s: %s %s', (province, href, wanted) => {
    const result = run(to({ hostKinds: ['province-portal'] }), link(href), { unit: { ...UNIT, province } });
    expect(said(result)).toBe(wanted);
  });
  it('takes any government host but its own', () => {
    const government = to({ hostKinds: ['government'] });
    expect(said(run(government, link('https://moj.gov.vn/')))).toBe('met');
    expect(said(run(government, link('https://chinhphu.vn/')))).toBe('met');
    expect(said(run(government, link('/gioi-thieu')))).toBe('missed link-not-found');
    expect(said(run(government, link('https://bao.example.com/')))).toBe('missed link-not-found');
  });
});
