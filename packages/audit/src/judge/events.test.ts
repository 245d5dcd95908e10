import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { tellsOfEvent } from './events.ts';
import { judgeIndicator } from './finding.ts';

const { site, indicator } = siteOf({ '': '' });

describe('tellsOfEvent', () => {
  it.each([
    'Hội nghị sơ kết công tác tiếp công dân',
    'Tập huấn nghiệp vụ tiếp công dân cho cán bộ thôn',
    'UBND xã Hòa An tổ chức hội nghị về tiếp công dân',
    'Xã Hòa An ra quân tuyên truyền tiếp công dân',
    'Lễ công bố lịch tiếp công dân',
  ])('knows %s', text => {
    expect(tellsOfEvent(site.compiled, text, indicator)).toBe(true);
  });
  it.each([
    'Lịch tiếp công dân tháng 11',
    'Kế hoạch tổ chức hội nghị tiếp công dân',
    'Thông báo họp tiếp công dân',
    'BC tổng kết công tác tiếp công dân',
    'Tiếp công dân: hội nghị tháng 11',
    'Xã Hòa An công khai lịch tiếp công dân tại hội nghị',
  ])('leaves %s', text => {
    expect(tellsOfEvent(site.compiled, text, indicator)).toBe(false);
  });
});

describe('news of an event', () => {
  const BODY =
    '<p>Chủ tịch xã nêu kết quả tiếp công dân trong năm, biểu dương các thôn làm tốt và nhắc các ngành phối hợp để công tác này đi vào nền nếp hơn trong năm tới.</p>';
  const posting = (title: string, more = '') => `<h1>${title}</h1><p>12/10/2026</p>${BODY}${more}`;
  const STORY = 'Lễ công bố lịch tiếp công dân';
  const of = (pages: Record<string, string>, over: object = {}) => {
    const found = siteOf(
      pages,
      { criteria: { available: [{ probe: 'document' }, { probe: 'section' }] }, ...over },
      {},
    );
    const { verdict, machine } = judgeIndicator(found.site, found.indicator).finding;
    return `${verdict} ${machine.reason}`;
  };
  const list = (title: string) => `<ul><li><a href="/a">${title}</a> 12/10/2026</li></ul>`;

  it('is for the inspector where there is nothing else', () => {
    expect(of({ '': list(STORY), a: posting(STORY) })).toBe('review mentioned-only');
  });
  it('takes nothing from what else there is', () => {
    const pages = { '': `${list(STORY)}<p><a href="/b.pdf">Lịch tiếp công dân</a></p>`, a: posting(STORY) };
    expect(of(pages)).toBe('pass satisfied');
  });
  it('does not make that current', () => {
    const pages = {
      '': `${list(STORY)}<ul><li><a href="/b.pdf">Lịch tiếp công dân</a> 02/03/2021</li></ul>`,
      a: posting(STORY),
    };
    const available = { probe: 'document' as const };
    const criteria = { available, timely: { probe: 'freshness' as const, days: 90 } };
    expect(of(pages, { criteria })).toBe('partial one-item-old');
  });
  it('counts with the table it shows, where news counts, and in a section that is asked for', () => {
    const table = '<table><tr><th>Ngày<th>Tiếp công dân<tr><td>01/10<td>An<tr><td>02/10<td>Chi</table>';
    expect(of({ '': list(STORY), a: posting(STORY, table) })).toBe('pass satisfied');
    expect(of({ '': list(STORY), a: posting(STORY) }, { stories: true })).toBe('pass satisfied');
    const criteria = { available: { probe: 'section' as const } };
    expect(of({ '': list(STORY), a: posting(STORY) }, { criteria })).toBe('pass satisfied');
  });
});
