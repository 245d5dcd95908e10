import { describe, expect, it } from 'vitest';
import { collectLinks, hyperlinkRelationships, hyperlinksElement, MAX_LINKS } from './hyperlinks.ts';

const linked = (link: string) => collectLinks([[null, { link }]]).links[0];

describe('collectLinks', () => {
  it('splits the fragment off, as Excel does', () => {
    expect(linked('https://xa.gov.vn/a?b=1#:~:text=l%E1%BB%8Bch')).toEqual({
      cell: 'B1',
      target: 'https://xa.gov.vn/a?b=1',
      location: ':~:text=l%E1%BB%8Bch',
    });
  });
  it('percent-encodes what a URI may not hold and leaves what is encoded', () => {
    expect(linked('https://xa.gov.vn/đường dẫn/"><b>?q=100%|%20')?.target).toBe(
      'https://xa.gov.vn/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn/%22%3E%3Cb%3E?q=100%25%7C%20',
    );
    expect(linked('https://xa.gov.vn/\ud800')?.target).toBe('https://xa.gov.vn/%EF%BF%BD');
  });
  it.each(['javascript:alert(1)', 'file:///etc/passwd', `https://xa.gov.vn/${'a'.repeat(3000)}`])(
    'leaves %.30s out and counts it',
    link => {
      expect(collectLinks([[{ link }]])).toEqual({ links: [], leftOut: 1 });
    },
  );
  it('takes places in the workbook', () => {
    expect(collectLinks([[{ place: "'Kết quả'!F2" }]]).links).toEqual([
      { cell: 'A1', location: "'Kết quả'!F2" },
    ]);
  });
  it('takes no more than a sheet may hold', () => {
    const rows = Array.from({ length: MAX_LINKS + 5 }, () => [{ link: 'https://xa.gov.vn/' }]);
    const { links, leftOut } = collectLinks(rows);
    expect([links.length, leftOut]).toEqual([MAX_LINKS, 5]);
  });
});

it('writes each link with its relationship, escaped', () => {
  const { links } = collectLinks([[{ link: 'https://xa.gov.vn/?a=1&b=2#c' }, { place: "'Kết quả'!F2" }]]);
  expect(hyperlinksElement(links)).toBe(
    '<hyperlinks><hyperlink ref="A1" r:id="rId-link-1" location="c"/><hyperlink ref="B1" location="&apos;Kết quả&apos;!F2"/></hyperlinks>',
  );
  expect(hyperlinkRelationships(links)).toMatch(
    /^<Relationship Id="rId-link-1" .*Target="https:\/\/xa.gov.vn\/\?a=1&amp;b=2" TargetMode="External"\/>$/,
  );
});

it('writes nothing without links', () => {
  expect(hyperlinksElement([])).toBe('');
});
