import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, siteOf } from '../testing/site.ts';
import { headsWith, itemsWith, textsWith } from './content.ts';

const FRAME = menu({ 'Lịch tiếp công dân': '/lich' });
const { site, indicator } = siteOf({
  '': `${FRAME}<h2>Lịch tiếp công dân</h2>`,
  lich: {
    title: 'Lịch tiếp công dân',
    body: `${FRAME}<h1>Tiếp công dân</h1><p>Xã tiếp công dân.</p>${OTHER_TEXT}`,
  },
  tin: `${FRAME}<h1>Tin tức</h1><p><a href="/a">Thông báo tiếp công dân</a> và <a href="/b">Họp thôn về làm đường</a></p>`,
  loi: { failure: 'timeout' },
});

describe('headsWith', () => {
  it('has headings and titles that hold the phrase, by page; the title of the home page is none', () => {
    const heads = headsWith(site, indicator.terms).map(([page, list]) => [
      page,
      list.map(({ text }) => text),
    ]);
    expect(heads).toEqual([
      [0, ['Lịch tiếp công dân']],
      [1, ['Lịch tiếp công dân', 'Tiếp công dân']],
    ]);
  });
});

describe('itemsWith', () => {
  it('has items by their titles, and pages that only their heading names', () => {
    const items = itemsWith(site, indicator.terms).map(([page, list]) => [
      page,
      list.map(({ title }) => title),
    ]);
    expect(items).toEqual([
      [1, []],
      [2, ['Thông báo tiếp công dân']],
    ]);
  });
});

describe('textsWith', () => {
  it('has the texts of content, and none of the frame', () => {
    const texts = textsWith(site, indicator.terms).map(([page, blocks]) => [
      page,
      blocks.map(i => site.views[page]?.record.blocks[i]?.text),
    ]);
    expect(texts).toEqual([
      [0, ['Lịch tiếp công dân']],
      [1, ['Tiếp công dân', 'Xã tiếp công dân.']],
      [2, ['Thông báo tiếp công dân và Họp thôn về làm đường']],
    ]);
  });
});
