import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

const shownOn = (body: string) =>
  page(body)
    .links.filter(({ via }) => via === 'frame')
    .map(({ href }) => new URL(href ?? '').pathname);

describe('what a page shows in its place', () => {
  it.each([
    ['a frame of its own', '<iframe src="/khung"></iframe>', ['/khung']],
    ['a viewer in a frame', '<iframe src="/v/?file=/a.pdf"></iframe>', ['/a.pdf']],
    ['a viewer that is told behind the hash', '<iframe src="/ViewerJS/#../a.pdf"></iframe>', ['/a.pdf']],
    ['a book to leaf through', '<div class="_df_book" source="/a.pdf"></div>', ['/a.pdf']],
    ['a box for a viewer', '<div id="flipbook" data-pdf="/a.pdf?v=2"></div>', ['/a.pdf']],
    ['a script that embeds', '<script>PDFObject.embed("/a.pdf", "#v")</script>', ['/a.pdf']],
    ['a script that flips', `<script>$('#v').flipBook({pdfUrl:"\\/tep\\/a.pdf"})</script>`, ['/tep/a.pdf']],
    ['an embedded file', '<embed src="/a.pdf">', ['/a.pdf']],
  ])('%s leads on', (_, body, paths) => expect(shownOn(body)).toEqual(paths));
  it.each([
    ['a box that is no viewer', '<div data-pdf="/a.pdf"></div>'],
    ['a viewer of pictures', '<div class="viewer" data-src="/a.png"></div>'],
    ['a script that shows nothing', '<script>var mau = "/a.pdf";</script>'],
    ['a comment of a script', '<script>/* xem viewer: a.pdf */</script>'],
  ])('%s leads nowhere', (_, body) => expect(shownOn(body)).toEqual([]));
  it('takes few documents of a script, and looks no further than its beginning', () => {
    const many = Array.from({ length: 50 }, (_, n) => `"/${n}.pdf"`).join();
    expect(shownOn(`<script>viewer([${many}])</script>`)).toHaveLength(3);
    expect(shownOn(`<script>viewer(${' '.repeat(60_000)}"/a.pdf")</script>`)).toEqual([]);
  });
});
