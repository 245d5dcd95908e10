import { html } from '../page.ts';
import type { ReadingCase } from './case.ts';

const ROWS =
  '<tr><th>Ngày<th>Người tiếp</tr><tr><td>05/11/2026<td>Chủ tịch</tr><tr><td>19/11/2026<td>Phó Chủ tịch</tr>';

/** How portals lay out what they say, and how it must be read. */
export const PLACE_CASES: readonly ReadingCase[] = [
  {
    name: 'a menu doubled for phones',
    html: html(
      `<nav><a href="/lich">Lịch tiếp công dân</a></nav>
       <div id="mobile" style="display:none"><a href="/lich">Lịch tiếp công dân</a></div>
       <p>Nội dung</p>`,
    ),
    expected: {
      blocks: ['nav: Lịch tiếp công dân', 'Lịch tiếp công dân (hidden)', 'Nội dung'],
      links: ['Lịch tiếp công dân → /lich', 'Lịch tiếp công dân → /lich (hidden)'],
    },
  },
  {
    name: 'tabs whose other panels are hidden',
    html: html(
      `<ul class="tabs"><li><a href="#t1">Lịch</a><li><a href="#t2">Ngân sách</a></ul>
       <div id="t1"><p>Lịch tiếp công dân</p></div><div id="t2" style="display:none"><p>Công khai ngân sách</p></div>
       <button aria-controls="t3">Văn bản</button><section id="t3" hidden><a href="/vb">Văn bản mới</a></section>
       <button data-bs-target="#t4">Giá đất</button><div id="t4" style="display: none">Bảng giá đất</div>
       <div role="tabpanel" hidden>Quy hoạch</div>
       <div id="khac" style="display:none">Mẫu chưa dùng</div>`,
    ),
    expected: {
      blocks: [
        'Lịch',
        'Ngân sách',
        'Lịch tiếp công dân',
        'Công khai ngân sách',
        'Văn bản',
        'Văn bản mới',
        'Giá đất',
        'Bảng giá đất',
        'Quy hoạch',
        'Mẫu chưa dùng (hidden)',
      ],
    },
  },
  {
    name: 'tabs whose panels stand under their names',
    html: html(
      `<ul><li role="tab" aria-controls="p1">Lịch tiếp công dân</li><li role="tab" aria-controls="p2">Nội quy</li></ul>
       <div id="p1">Thứ Năm</div><div id="p2" hidden>Giữ trật tự</div>`,
    ),
    expected: {
      blocks: [
        'Lịch tiếp công dân',
        'Nội quy',
        'h7 Lịch tiếp công dân',
        'Thứ Năm',
        'h7 Nội quy',
        'Giữ trật tự',
      ],
    },
  },
  {
    name: 'accordions',
    html: html(
      `<details><summary>Thủ tục 1</summary><p>Trình tự thực hiện</p></details>
       <div class="accordion"><h4><a data-toggle="collapse" href="#c1">Thủ tục 2</a></h4>
       <div id="c1" class="panel-collapse collapse" style="height:0px">Thành phần hồ sơ</div></div>
       <div class="accordion-item"><h4>Thủ tục 3</h4><div class="accordion-body" style="display:none">Lệ phí</div></div>`,
    ),
    expected: {
      blocks: [
        'Thủ tục 1',
        'Trình tự thực hiện',
        'h4 Thủ tục 2',
        'Thành phần hồ sơ',
        'h4 Thủ tục 3',
        'Lệ phí',
      ],
    },
  },
  {
    name: 'what only opens over the page',
    html: html('<dialog><p>Thông báo bảo trì</p></dialog><dialog open><p>Khảo sát</p></dialog><p>Tin</p>'),
    expected: { blocks: ['Thông báo bảo trì (hidden)', 'Khảo sát', 'Tin'] },
  },
  {
    name: 'elements of the maker’s own',
    html: html(
      `<xa-app><xa-header><a href="/">Xã Hòa An</a></xa-header><xa-the><xa-ten>Một cửa</xa-ten><xa-so>0262</xa-so></xa-the>
       <xa-bieu-tuong hidden>home</xa-bieu-tuong><a href="/vb"><xa-icon>tep</xa-icon>Văn bản</a><xa-muc role="heading" aria-level="3">Nội quy</xa-muc><xa-card-header>Thẻ</xa-card-header><xa-footer>Hết</xa-footer></xa-app>`,
    ),
    expected: {
      blocks: [
        'header: Xã Hòa An',
        'Một cửa',
        '0262',
        'home (hidden)',
        'tep',
        'Văn bản',
        'h3 Nội quy',
        'Thẻ',
        'footer: Hết',
      ],
      links: ['Xã Hòa An → /', 'tep Văn bản → /vb'],
    },
  },
  {
    name: 'heads and feet of parts of the page',
    html: html(
      `<div class="main-header">Xã Hòa An</div><div class="page-header"><h1>Tiếp công dân</h1></div><div class="card"><div class="card-header">Lịch</div><div class="card-footer"><a href="/lich">Xem tất cả</a></div></div><div class="footer">Bản quyền</div>`,
    ),
    expected: {
      blocks: ['header: Xã Hòa An', 'h1 Tiếp công dân', 'Lịch', 'Xem tất cả', 'footer: Bản quyền'],
    },
  },
  {
    name: 'marquees',
    html: html(
      `<marquee direction="up" onmouseover="this.stop()"><a href="/tb-1">Thông báo lịch cắt điện</a><br><a href="/tb-2">Thông báo tuyển quân</a></marquee>`,
    ),
    expected: {
      blocks: ['Thông báo lịch cắt điện', 'Thông báo tuyển quân'],
      links: ['Thông báo lịch cắt điện → /tb-1', 'Thông báo tuyển quân → /tb-2'],
    },
  },
  {
    name: 'headings that are only styled',
    html: html(
      `<div class="box-title">Lịch tiếp công dân</div><p>Thứ năm</p><p><strong>Công khai ngân sách</strong></p>
       <p><span class="tieude">Văn bản mới</span></p><div role="heading" aria-level="3">Quy hoạch</div>
       <font size="5"><b>Thủ tục</b></font><p>Một câu <b>có chữ đậm</b> ở giữa.</p>`,
    ),
    expected: {
      blocks: [
        'h7 Lịch tiếp công dân',
        'Thứ năm',
        'h7 Công khai ngân sách',
        'h7 Văn bản mới',
        'h3 Quy hoạch',
        'h7 Thủ tục',
        'Một câu có chữ đậm ở giữa.',
      ],
    },
  },
  {
    name: 'tables that lay out the page, and those of data within',
    html: html(
      `<table width="100%"><tr><td><a href="/tin">Tin tức</a><td><table><caption>Lịch tiếp công dân</caption>${ROWS}</table></tr></table>
       <table role="presentation"><tr><td>Trái<td>Phải<tr><td>Dưới<td>Trên</table>`,
    ),
    expected: {
      tables: ['Lịch tiếp công dân: Ngày | Người tiếp (2)'],
      blocks: [
        'Tin tức',
        'Lịch tiếp công dân (table 0)',
        'Ngày (table 0)',
        'Người tiếp (table 0)',
        '05/11/2026 (table 0)',
        'Chủ tịch (table 0)',
        '19/11/2026 (table 0)',
        'Phó Chủ tịch (table 0)',
        'Trái',
        'Phải',
        'Dưới',
        'Trên',
      ],
      dates: ['2026-11-05', '2026-11-19'],
    },
  },
  {
    name: 'a head of two rows in plain cells',
    html: html(
      `<table><tr><td rowspan="2"><b>STT</b><td rowspan="2"><b>Ngày tiếp</b><td colspan="2"><b>Người tiếp</b>
       <tr><td><b>Họ và tên</b><td><b>Chức vụ</b><tr><td>1<td>05/11/2026<td>Nguyễn Văn An<td>Chủ tịch</table>
       <table><tr><td rowspan="2">Buổi<td>Thứ Hai<td>Thứ Ba<tr><td>Sáng<td>Chiều<td>Nghỉ<tr><td>a<td>b<td>c</table>
       <table><tr><td rowspan="2">Ngày<td colspan="2">Người tiếp<tr><td>Họ tên<td>Chức vụ</table>`,
    ),
    expected: {
      tables: [
        ': STT | Ngày tiếp | Người tiếp | Họ và tên | Chức vụ (1)',
        ': Buổi | Thứ Hai | Thứ Ba (2)',
        ': Ngày | Người tiếp | Họ tên | Chức vụ (0)',
      ],
    },
  },
  {
    name: 'what is never shown',
    html: html(
      `<template><p>Mẫu</p></template><noscript><p>Bật JavaScript</p></noscript><script>var a = '<p>x</p>';</script>
       <style>p { color: red }</style><textarea>Nhập ý kiến</textarea><datalist><option>gợi ý</datalist><!-- <p>ghi chú</p> --><p>Có</p>
       <svg><title>Biểu tượng</title><text>a</text></svg><noembed>Không nhúng</noembed><audio>Không nghe</audio><canvas>Không vẽ</canvas>`,
    ),
    expected: { title: 'Trang', blocks: ['Có'] },
  },
  {
    name: 'a paragraph that begins with what is hidden',
    html: html(
      '<p><span style="display:none">15</span>Lịch tiếp công dân</p><p>Thủ <span hidden></span>tục</p><p>Ngân sách<b hidden>!</b></p>',
    ),
    expected: { blocks: ['15 (hidden)', 'Lịch tiếp công dân', 'Thủ tục', 'Ngân sách', 'h7 ! (hidden)'] },
  },
  {
    name: 'words that are hidden from readers by their style',
    html: html(
      `<marquee style="position:absolute;left:-9999px">a</marquee><b style="display:none">b</b><font style="font-size:0">c</font>
       <strong style="display:none"><a href="/d">d</a></strong><p>e</p>`,
    ),
    expected: {
      blocks: ['a (cloaked)', 'h7 b (hidden)', 'c (cloaked)', 'h7 d (hidden)', 'e'],
      links: ['d → /d (hidden)'],
    },
  },
  {
    name: 'words that a style sheet takes out of sight',
    html: html(
      `<div class="x"><a href="https://a.example/">a</a></div><p id="y">b</p><ul class="menu an"><li>c</li></ul>
       <p>Thấy <span class="x">d</span></p><p><span class="x">e</span> thấy</p><div class="rong">f</div>`,
      'Trang',
      `<style>.x{position:absolute;left:-9999px} #y{font-size:0} .an{display:none}
       @media (max-width: 600px) { .rong { display: none } }</style>`,
    ),
    expected: {
      blocks: [
        'a (veiled: cloaked)',
        'b (veiled: cloaked)',
        'nav: c (veiled: hidden)',
        'Thấy d',
        'e thấy',
        'f',
      ],
      links: ['a → https://a.example/ (veiled: cloaked)'],
    },
  },
  {
    name: 'links abroad that a style sheet takes out of sight in no simple way',
    html: html(
      `<div class="chan"><p><a href="https://a.example/">a</a></p></div><a href="https://b.example/">b</a><a href="/c">c</a>`,
      'Trang',
      '<style>.chan > p { position: absolute; left: -9999px }</style>',
    ),
    expected: { links: ['a → https://a.example/', 'b → https://b.example/', 'c → /c'] },
    inBrowser: {
      links: ['a → https://a.example/ (veiled: cloaked)', 'b → https://b.example/', 'c → /c'],
    },
  },
];
