import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../record/page.ts';
import { readHtml } from './html.ts';

const SENTENCE =
  'Ủy ban nhân dân xã công khai quyết toán thu, chi ngân sách đã được Hội đồng nhân dân xã phê chuẩn tại kỳ họp. ';
const url = 'https://xa.gov.vn/a.html';

function read(body: string): PageRecord {
  return readHtml(`<html><body>${body}</body></html>`, {
    url,
    finalUrl: url,
    status: 200,
    fetchedAt: '2026-11-22T00:00:00Z',
    bytes: 1,
    rendered: false,
  });
}

const article = (times = 3) =>
  `<h1>Quyết toán ngân sách</h1><div>Thứ sáu, 13/02/2026</div>${`<p>${SENTENCE}</p>`.repeat(times)}<p><a href="/qt.pdf">Tệp</a></p><p>${SENTENCE}</p>`;
const regions = ({ blocks }: PageRecord) =>
  blocks.map(({ region, text }) => `${region}: ${text.slice(0, 12).trim()}`);

describe('settleBody', () => {
  it.each(['menu-content', 'header-wrapper', 'footer', 'left-sidebar'])(
    'reads the article in a box of the class %s as the body',
    name => {
      const page = read(`<div class="${name}"><ul><li><a href="/t">Tin</a></li></ul>${article()}</div>`);
      expect(regions(page).slice(1)).toEqual([
        'main: Quyết toán n',
        'main: Thứ sáu, 13/',
        ...Array.from({ length: 3 }, () => 'main: Ủy ban nhân'),
        'main: Tệp',
        'main: Ủy ban nhân',
      ]);
      expect(regions(page)[0]).not.toMatch(/^main/);
      expect(page.links.map(({ region }) => region === 'main')).toEqual([false, true]);
      expect(page.dates[0]).toMatchObject({ date: '2026-02-13', role: 'text' });
    },
  );
  it('leaves a page its foot where the body is elsewhere', () => {
    const page = read(`<div>${article(12)}</div><div class="footer">${article()}</div>`);
    expect(page.blocks.filter(({ region }) => region === 'footer')).not.toHaveLength(0);
  });
  it('leaves a sentence or two where they stand', () => {
    const page = read(`<div class="footer"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`);
    expect(page.blocks.every(({ region }) => region === 'footer')).toBe(true);
  });
  it('does not count what the page hides', () => {
    const page = read(`<div class="footer"><div hidden>${article()}</div></div>`);
    expect(page.blocks.every(({ region }) => region === 'footer')).toBe(true);
  });
  it('leaves a clock what it is', () => {
    const page = read(`<div class="header">${article().replace('13/02/2026', '22/11/2026')}</div>`);
    expect(page.dates[0]).toMatchObject({ date: '2026-11-22', role: 'clock' });
  });
});
