import { html } from '../page.ts';
import type { ReadingCase } from './case.ts';

/** Pages made of several documents, and what the head of a page changes. */
export const DOCUMENT_CASES: readonly ReadingCase[] = [
  {
    name: 'frames of the portal and of others',
    html: html(
      `<p>Trước</p><iframe src="/khung/lich">Trình duyệt không hỗ trợ khung</iframe>
       <iframe src="https://khac.vn/thoi-tiet">Không hỗ trợ</iframe><iframe></iframe><iframe src="about:blank"></iframe><p>Sau</p>`,
    ),
    files: {
      '/khung/lich': html('<p>Lịch tiếp công dân</p><a href="chi-tiet">Chi tiết</a>', 'Khung').replace(
        'lang="vi"',
        'lang="en"',
      ),
      'https://khac.vn/thoi-tiet': html('<p>Nắng</p>'),
    },
    expected: {
      title: 'Trang',
      lang: 'vi',
      blocks: ['Trước', 'Sau'],
      links: ['– → /khung/lich (frame)'],
      frames: ['/khung/lich: own, not read', 'https://khac.vn/thoi-tiet: other', '/: own, not read'],
    },
    inBrowser: {
      title: 'Trang',
      lang: 'vi',
      blocks: ['Trước', 'Lịch tiếp công dân', 'Chi tiết', 'Sau'],
      links: ['Chi tiết → /khung/chi-tiet'],
      frames: ['/khung/lich: read', 'https://khac.vn/thoi-tiet: other', '/: read'],
    },
  },
  {
    name: 'a frame whose page stands in its attribute',
    html: html(
      `<iframe srcdoc="&lt;p&gt;Lịch tiếp công dân&lt;/p&gt;&lt;a href='/lich'&gt;Xem&lt;/a&gt;"></iframe><p>Sau</p>`,
    ),
    expected: { blocks: ['Lịch tiếp công dân', 'Xem', 'Sau'], links: ['Xem → /lich'] },
  },
  {
    name: 'a frameset',
    html: `<html><head><title>Xã</title></head><frameset rows="80,*"><frame src="/dau"><frame src="/than"><noframes>
      <body><p>Trình duyệt không hỗ trợ khung</p></body></noframes></frameset></html>`,
    files: { '/dau': html('<a href="/lich">Lịch</a>'), '/than': html('<p>Tin tức</p>') },
    expected: {
      title: 'Xã',
      blocks: [],
      links: ['– → /dau (frame)', '– → /than (frame)'],
      frames: ['/dau: own, not read', '/than: own, not read'],
    },
    inBrowser: {
      title: 'Xã',
      blocks: ['Lịch', 'Tin tức'],
      links: ['Lịch → /lich'],
      frames: ['/dau: read', '/than: read'],
    },
  },
  {
    name: 'viewers of documents',
    html: html(
      `<iframe src="/pdfjs/web/viewer.html?file=/tep/lich.pdf"></iframe><iframe src="https://docs.google.com/gview?url=https://hoaan.vidu.gov.vn/tep/a.docx&amp;embedded=true"></iframe>
       <object data="/tep/b.pdf" type="application/pdf"><p>Tải về</p></object><embed src="/tep/c.pdf#toolbar=0"><iframe src="/tep/d.pdf"></iframe>`,
    ),
    files: { '/pdfjs/web/viewer.html?file=/tep/lich.pdf': html('<p>Trang 1 / 2</p>') },
    expected: {
      links: [
        '– → /tep/lich.pdf (frame)',
        '– → /tep/a.docx (frame)',
        '– → /tep/b.pdf (frame)',
        '– → /tep/c.pdf#toolbar=0 (frame)',
        '– → /tep/d.pdf (frame)',
      ],
      blocks: [],
    },
    inBrowser: {
      links: [
        '– → /tep/lich.pdf (frame)',
        '– → /tep/a.docx (frame)',
        '– → /tep/b.pdf (frame)',
        '– → /tep/c.pdf#toolbar=0 (frame)',
        '– → /tep/d.pdf (frame)',
      ],
      blocks: ['Trang 1 / 2'],
    },
  },
  {
    name: 'documents that a script shows',
    html: html(
      `<div class="_df_book" source="/tep/a.pdf"></div><div id="v"></div><script>window.PDFObject && PDFObject.embed("/tep/b.pdf", "#v");</script>`,
    ),
    expected: { links: ['– → /tep/a.pdf (frame)', '– → /tep/b.pdf (frame)'] },
  },
  {
    name: 'a base for addresses, of which the first counts',
    html: html('<a href="a">A</a><a href="/b">B</a>', 'Trang', '<base href="/muc/"><base href="/khac/">'),
    expected: { links: ['A → /muc/a', 'B → /b'] },
  },
  {
    name: 'a base at another host, and one that is none',
    html: html('<a href="a">A</a>', 'Trang', '<base target="_blank"><base href="https://cdn.vidu.vn/goc/">'),
    expected: { links: ['A → https://cdn.vidu.vn/goc/a'] },
  },
  {
    name: 'a head that ends too early',
    html: `<!doctype html><html lang="vi"><head><div id="tai">Đang tải</div><title>Xã Hòa An</title><base href="/muc/">
      <meta name="description" content="Cổng thông tin"></head><body><a href="a">A</a></body></html>`,
    expected: {
      title: 'Xã Hòa An',
      blocks: ['Đang tải', 'A'],
      links: ['A → /muc/a'],
      meta: { description: 'Cổng thông tin' },
    },
  },
  {
    name: 'a page that sends on',
    html: html(
      '<a href="/trang-chu">Vào trang</a>',
      'Trang',
      '<meta http-equiv="Refresh" content="600; url=/trang-chu">',
    ),
    expected: { meta: { refresh: '600; url=/trang-chu' }, links: ['Vào trang → /trang-chu'] },
  },
  {
    name: 'an open shadow root that the page declares',
    html: html(
      `<the-tin><template shadowrootmode="open"><style>p{}</style><h3>Tin mới</h3><slot name="dau"></slot><p>Trong: <slot></slot></p></template>
       <a href="/tin-1">Tin thứ nhất</a></the-tin><p>Sau</p>`,
    ),
    expected: {
      blocks: ['h3 Tin mới', 'Tin thứ nhất', 'Trong:', 'Sau'],
      links: ['Tin thứ nhất → /tin-1'],
    },
  },
  {
    name: 'an open shadow root that a script attaches',
    html: html(
      `<div id="h">thay</div><p>Sau</p><script>
       document.getElementById('h').attachShadow({ mode: 'open' }).innerHTML = '<a href="/lich">Lịch</a>';
       document.documentElement.dataset.xong = '1';</script>`,
    ),
    expected: { blocks: ['thay', 'Sau'], links: [] },
    inBrowser: { blocks: ['Lịch', 'Sau'], links: ['Lịch → /lich'] },
  },
  {
    name: 'forms whose fields are named as the browser names its own',
    html: html(
      `<input form="f" name="nextSibling"><form id="f"><input name="firstChild"><input name="getAttribute"><input name="nodeType">
       <input name="hasAttributes"><input name="localName"><input name="nodeName"><input name="shadowRoot"><p>Trong</p></form>
       <img name="firstChild"><img name="documentElement"><p>Sau</p>`,
    ),
    expected: { blocks: ['Trong', 'Sau'] },
  },
];
