import { describe, expect, it } from 'vitest';
import { OTHER_TEXT, type Pages, siteOf } from '../testing/site.ts';
import { isDatedPosting } from './posting.ts';

const LIST = '<p><a href="/lich">Lịch tiếp công dân</a> 12/10/2026</p>';

function isDated(pages: Pages): boolean {
  const { site } = siteOf(pages);
  const [, view] = site.views;
  if (view === undefined || view === null) throw new Error('no second page');
  return isDatedPosting(site, view);
}

describe('isDatedPosting', () => {
  it.each([
    ['a dated item opens under its own heading', LIST, true],
    ['an item without a date opens', '<p><a href="/lich">Lịch tiếp công dân</a></p>', false],
    ['an item of another name opens', '<p><a href="/lich">Tin trong tuần</a> 12/10/2026</p>', false],
    ['the menu opens', '<nav><a href="/lich">Lịch tiếp công dân</a> 12/10/2026</nav>', false],
  ])('of a page that %s: %s', (_, list, wanted) => {
    expect(isDated({ '': list, lich: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT}` })).toBe(wanted);
  });
  it('is not told of a page that only links to itself, nor of a page without a heading', () => {
    expect(isDated({ '': '<p>x</p>', lich: `<h1>Lịch tiếp công dân</h1>${LIST}${OTHER_TEXT}` })).toBe(false);
    expect(isDated({ '': LIST, lich: OTHER_TEXT })).toBe(false);
  });
});

it('is not told of a list of postings in the menu, though each names it as its section', () => {
  const category = '<nav><a href="/lich">Lịch tiếp công dân</a></nav>';
  const tag = '<h1>Tin</h1><p>12/10/2026 <a href="/lich">Lịch tiếp công dân</a></p>';
  const list = `<h1>Lịch tiếp công dân</h1><ul><li><a href="/tin">Lịch tuần này của lãnh đạo</a> 12/10/2026</li></ul>`;
  const { site } = siteOf({ '': `${category}${tag}`, lich: `${list}${OTHER_TEXT}` });
  const [, view] = site.views;
  if (view === undefined || view === null) throw new Error('no second page');
  expect(isDatedPosting(site, view)).toBe(false);
});
