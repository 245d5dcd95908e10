import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedLinks, MAX_FEED_ITEMS, parseFeed } from './feed.ts';

const AT = 'https://xa.gov.vn/';
const item = (n: number, more = '') =>
  `<item><title><![CDATA[Tin ${n}]]></title><link>https://xa.gov.vn/tin/${n}</link>${more}</item>`;

describe('feedLinks', () => {
  it('finds the feeds that a head names, in whatever order its attributes stand', () => {
    const head = `<link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="en" href="/en">
      <link rel="alternate" type="application/rss+xml" title="Tin" href="/rss.xml?a=1&amp;b=2">
      <LINK HREF='atom.xml' TYPE='application/atom+xml' REL='Alternate'><link type=application/rss+xml rel=alternate href=/c>
      <link rel="alternate" type="application/rss+xml" href="/d">`;
    expect(feedLinks(head, `${AT}vi/`)).toEqual([`${AT}rss.xml?a=1&b=2`, `${AT}vi/atom.xml`, `${AT}c`]);
  });

  it('finds none elsewhere, and takes no script for an address', () => {
    expect(feedLinks('<a href="/rss.xml" type="application/rss+xml" rel="alternate">RSS</a>', AT)).toEqual(
      [],
    );
    expect(feedLinks('<link rel="alternate" type="application/rss+xml" href="javascript:x">', AT)).toEqual(
      [],
    );
    expect(
      feedLinks(`${' '.repeat(70_000)}<link rel="alternate" type="application/rss+xml" href="/a">`, AT),
    ).toEqual([]);
    expect(feedLinks('<link '.repeat(20_000), AT)).toEqual([]);
  });
});

describe('parseFeed', () => {
  it('reads RSS, newest first', () => {
    const rss = `<rss><channel><title>Tin</title><link>${AT}</link>
      ${item(1, '<pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>')}
      ${item(2, '<pubDate>Sat, 21 Nov 2026 23:30:00 GMT</pubDate>')}${item(3)}</channel></rss>`;
    expect(parseFeed(rss, AT)).toEqual([
      { url: `${AT}tin/2`, title: 'Tin 2', date: '2026-11-22' },
      { url: `${AT}tin/1`, title: 'Tin 1', date: '2026-11-20' },
      { url: `${AT}tin/3`, title: 'Tin 3' },
    ]);
  });

  it('reads Atom, with addresses that are relative', () => {
    const atom = `<feed><title>Tin</title><entry><title type="html">Lịch &amp;amp; báo</title>
      <link rel="alternate" href="/lich"/><updated>2026-11-20T08:00:00+07:00</updated></entry></feed>`;
    expect(parseFeed(atom, AT)).toEqual([{ url: `${AT}lich`, title: 'Lịch &amp; báo', date: '2026-11-20' }]);
  });

  it('leaves out what has no address or title, and what leads to no page', () => {
    const rss =
      '<item><title>A</title></item><item><link>/b</link></item><item><title>C</title><link>mailto:c</link></item>';
    expect(parseFeed(rss, AT)).toEqual([]);
  });

  it('stops at its bounds, and resolves no entity that it defines', () => {
    const many = Array.from({ length: MAX_FEED_ITEMS + 50 }, (_, n) => item(n)).join('');
    expect(parseFeed(many, AT)).toHaveLength(MAX_FEED_ITEMS);
    const bomb = `<!DOCTYPE x [<!ENTITY a "haha">]><item><title>A &a;</title><link>/a</link></item>`;
    expect(parseFeed(bomb, AT)).toEqual([{ url: `${AT}a`, title: 'A' }]);
    const long = parseFeed(`<item><title>${'a'.repeat(4_000)}</title><link>/a</link></item>`, AT);
    expect(long[0]?.title).toHaveLength(300);
  });

  it('is through with hostile text at once', () => {
    for (const piece of ['<title>', '<item><title ', '<entry>', '<link ', '<![CDATA[', '&a;', ' ']) {
      expect(parseFeed(`<item>${piece.repeat(200_000)}`, AT)).toEqual([]);
    }
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(parseFeed(text, AT)).toEqual([]);
        expect(Array.isArray(parseFeed(`<item>${text}</item>`, AT))).toBe(true);
      }),
    );
  });
});
