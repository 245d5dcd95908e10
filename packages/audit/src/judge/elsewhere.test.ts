import { describe, expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { run, said } from '../testing/probe.ts';
import { RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import { tellsOfElsewhere, tellsOfOther } from './elsewhere.ts';

const { site } = siteOf({ '': '' });
const tells = (text: string) => tellsOfElsewhere(site, text, matchText(site.compiled, text));

describe('tellsOfElsewhere', () => {
  it.each([
    'Mô hình tiếp công dân hay ở tỉnh Khác Lạ',
    'Tiếp công dân tại huyện bạn: nhiều điều đáng học',
    'Tỉnh Khác Lạ đổi mới tiếp công dân',
  ])('%s', text => expect(tells(text)).toBe(true));

  it.each([
    'Mô hình tiếp công dân hay ở tỉnh Ví Dụ',
    'Tỉnh Ví Dụ Đổi mới tiếp công dân',
    'Chủ tịch tỉnh tiếp công dân',
    'Xã Hòa An học tỉnh Khác Lạ cách tiếp công dân',
    'Thông báo tiếp công dân của tỉnh Khác Lạ',
    'Tiếp công dân',
  ])('not %s', text => expect(tells(text)).toBe(false));

  it('is told by another unit of its level where news counts', () => {
    const { site, indicator } = siteOf({ '': '' }, { stories: true });
    const told = (text: string) => tellsOfElsewhere(site, text, matchText(site.compiled, text), indicator);
    expect(told('Chủ tịch UBND xã Bình Lạ tiếp công dân')).toBe(true);
    expect(told('Chủ tịch UBND xã Hòa An tiếp công dân')).toBe(false);
    expect(told('Chủ tịch UBND xã tiếp công dân')).toBe(false);
    expect(told('Báo cáo tiếp công dân của xã Bình Lạ')).toBe(false);
    expect(tells('Chủ tịch UBND xã Bình Lạ tiếp công dân')).toBe(false);
  });

  it('is told by a headline that opens with the province, where news counts', () => {
    const { site, indicator } = siteOf({ '': '' }, { stories: true });
    const told = (text: string) => tellsOfElsewhere(site, text, matchText(site.compiled, text), indicator);
    expect(told('Tỉnh mở lớp bồi dưỡng về tiếp công dân')).toBe(true);
    expect(told('Tỉnh kiểm tra việc tiếp công dân tại xã Hòa An')).toBe(false);
    expect(told('Lãnh đạo tỉnh dự buổi tiếp công dân')).toBe(false);
    expect(tells('Tỉnh mở lớp bồi dưỡng về tiếp công dân')).toBe(false);
  });

  it('is not told by capitals where all are', () => {
    const { site, indicator } = siteOf({ '': '' }, { stories: true });
    const text = 'CHỦ TỊCH UBND XÃ TIẾP CÔNG DÂN NĂM 2026';
    expect(tellsOfElsewhere(site, text, matchText(site.compiled, text), indicator)).toBe(false);
  });

  it('is sure by the day, where another unit may be what the own one was called before', () => {
    const { site, indicator } = siteOf({ '': '' }, { stories: true });
    const sure = (text: string, date?: string) =>
      tellsOfOther(site, text, matchText(site.compiled, text), indicator, date);
    const another = 'Chủ tịch UBND xã Bình Lạ tiếp công dân';
    expect(sure(another)).toBe(false);
    expect(sure(another, '2025-06-30')).toBe(false);
    expect(sure(another, '2025-07-01')).toBe(true);
    expect(sure('Mô hình tiếp công dân hay ở tỉnh Khác Lạ')).toBe(true);
    expect(sure('Chủ tịch UBND xã Hòa An tiếp công dân', '2026-01-01')).toBe(false);
  });

  it('is not told where the province is not known', () => {
    const { province: _, ...unit } = site.unit;
    const text = 'Mô hình tiếp công dân hay ở tỉnh Khác Lạ';
    expect(tellsOfElsewhere({ ...site, unit }, text, matchText(site.compiled, text))).toBe(false);
  });
});

describe('news of another place', () => {
  const title = 'Tiếp công dân ở tỉnh Khác Lạ';
  const pages = { '': `<a href="/a">${title}</a>`, a: `<h1>${title}</h1>${RECEPTION_TEXT}` };

  it.each(['document', 'section'] as const)('proves nothing to a %s probe', probe => {
    const result = run({ probe }, pages);
    expect(result.met).not.toBe(true);
    expect(result.proofs).toEqual([]);
    expect(said(run({ probe: 'document' }, pages))).toBe('missed');
  });

  it('leaves it open where the other unit may be what the own one was called before', () => {
    const title = 'Xã Bình Lạ đổi mới cách tiếp công dân';
    const a = `<h1>${title}</h1>${RECEPTION_TEXT}`;
    const on = (list: string) => said(run({ probe: 'document' }, { '': list, a }, {}, { stories: true }));
    expect(on(`<a href="/a">${title}</a>`)).toBe('open mentioned-only');
    expect(on(`<ul><li><a href="/a">${title}</a> 02/10/2026</li></ul>`)).toBe('missed');
  });

  it.each([
    ['Xã Bình Lạ', false],
    ['Xã Hòa An', true],
  ])('where news counts, tells of %s, whatever follows in the page’s title', (unit, proves) => {
    const title = `${unit} đổi mới cách tiếp công dân`;
    const a = { title: `${title} - Xã Hòa An`, body: `<h1>${title}</h1>${RECEPTION_TEXT}` };
    const pages = { '': `<a href="/a">${title}</a>`, a };
    expect(run({ probe: 'section' }, pages, {}, { stories: true }).proofs.length > 0).toBe(proves);
  });
});
