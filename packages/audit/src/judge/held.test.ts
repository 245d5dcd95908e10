import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, type Pages, siteAmong } from '../testing/site.ts';
import { findAbout } from './about.ts';
import { type Absence, heldBy, notFound, type Sayings } from './held.ts';
import { findLeads } from './leads.ts';

const searched: Absence['searched'] = {
  pages: 3,
  links: 4,
  sitemap: false,
  searchForm: 'absent',
  pagesLeft: 0,
  leadsUnopened: 0,
};
const say: Sayings['say'] = (verdict, reason, detail = {}) => ({
  verdict,
  reason,
  detail,
  evidence: [],
  searched,
});
const sayings: Sayings = { say, absent: say, searched };

const OWN = ['Bà con hỏi', 'Xã trả lời', 'Đến gặp xã', 'Việc của bản', 'Ngồi với dân'];
const ROWS = (n: number) =>
  `<table><tr><th>Việc<th>Khi<tr><td>Giờ tiếp dân ${n}<td>Hai<tr><td>Nơi ở ${n}<td>Ba</table>`;

/** A portal of its own wording, with the entries and pages of a test. */
const ownWords = (entries: Record<string, string>, pages: Pages): Pages => ({
  '': menu({ ...Object.fromEntries(OWN.map((name, n) => [name, `/p${n}`])), ...entries }),
  ...Object.fromEntries(OWN.map((name, n) => [`p${n}`, { title: name, body: `<h1>${name}</h1>${ROWS(n)}` }])),
  ...pages,
});

const TERMS = ['lịch tiếp công dân', 'giờ tiếp dân', 'nơi tiếp dân'];

const held = (pages: Pages) => {
  const { site, indicator } = siteAmong(pages, { terms: TERMS });
  const abouts = findAbout(site, indicator).filter(about => about.whole);
  return heldBy(site, indicator, abouts, findLeads(site, indicator), sayings).reason;
};

/** A posting that a dated item opens under its own heading. */
const posting = (body: string): [Record<string, string>, Pages] => [
  { 'Tin bản': '/tin' },
  {
    tin: '<h1>Tin</h1><p><a href="/a">Lịch tiếp công dân</a> 12/10/2026</p>',
    a: `<h1>Lịch tiếp công dân</h1>${body}`,
  },
];

describe('notFound', () => {
  it('fails what nothing speaks of, and says how much was searched', () => {
    const { site, indicator } = siteAmong({ '': menu({ 'Tin tức': '/tin' }), tin: OTHER_TEXT });
    expect(notFound(site, indicator, sayings)).toMatchObject({
      verdict: 'fail',
      reason: 'not-found',
      detail: { pages: 3, links: 4 },
    });
  });
  it('shows what stands against it', () => {
    const { site, indicator } = siteAmong(ownWords({}, {}), { terms: [...TERMS, 'hội chợ'] });
    const { verdict, reason, evidence } = notFound(site, indicator, sayings);
    expect([verdict, reason, evidence.length]).toEqual(['review', 'worded-otherwise', 3]);
  });
});

describe('heldBy', () => {
  const [entries, short] = posting('<p>Bà con đến gặp xã bất cứ lúc nào.</p>');
  it('calls a posting without a text empty', () => {
    expect(held({ '': menu(entries), ...short })).toBe('section-empty');
  });
  it('leaves its few words to the inspector where the portal words things in its own way', () => {
    expect(held(ownWords(entries, short))).toBe('worded-otherwise');
  });
  it('calls what holds nothing at all empty there too', () => {
    expect(held(ownWords(...posting('')))).toBe('section-empty');
  });
  it('does not call a section empty that holds texts headed by what it asks for', () => {
    const list = ['lịch trực'];
    const section = (head: string) => {
      const pages = {
        '': menu({ 'Lịch tiếp công dân': '/lich' }),
        lich: `<h1>Lịch tiếp công dân</h1><h3>${head}</h3>${OTHER_TEXT}`,
      };
      const criteria = { available: { probe: 'section' as const, contentTerms: list } };
      const { site, indicator } = siteAmong(pages, { terms: TERMS, criteria });
      const abouts = findAbout(site, indicator).filter(about => about.whole);
      return heldBy(site, indicator, abouts, findLeads(site, indicator), sayings).reason;
    };
    expect(section('Lịch trực tuần này')).toBe('mentioned-only');
    expect(section('Tin trong tuần')).toBe('section-empty');
  });
  it('says of an entry that leads nowhere that it does', () => {
    expect(held({ '': menu({ 'Lịch tiếp công dân': '#' }) })).toBe('entry-leads-nowhere');
  });
  it('does not, where another page speaks of what the dead entry was to lead to', () => {
    const head = 'Lịch tiếp công dân ở thôn Đông nay dời sang buổi chiều để bà con khỏi phải nghỉ làm';
    const tin = `<h1>${head}</h1>${OTHER_TEXT}`;
    expect(held({ '': menu({ 'Lịch tiếp công dân': '#', 'Tin xã': '/tin' }), tin })).toBe('mentioned-only');
  });
});
