import { html } from '../page.ts';
import type { ReadingCase } from './case.ts';

/** Tables that boxes make, as makers write them, and boxes that are none. */
export const TABLE_CASES: readonly ReadingCase[] = [
  {
    name: 'a list of documents whose rows are boxes, each label once more for phones',
    html: html(
      `<div class="doc-list-inline"><div class="flex-table"><div class="table-rows table-head"><div class="c-code">Số ký hiệu</div><div>Trích yếu</div></div>
       <div class="table-rows"><div class="c-code"><span class="label">Số ký hiệu:</span><a href="/1">12/QĐ-UBND</a></div><div><a href="/1">Về quy chế làm việc</a></div></div>
       <div class="table-rows"><div class="c-code"><span class="label">Số ký hiệu:</span><a href="/2">13/QĐ-UBND</a></div><div><a href="/2">Về dự toán</a><div>(đã sửa)</div></div></div></div></div>`,
    ),
    expected: {
      tables: [': Số ký hiệu | Trích yếu (2)'],
      blocks: [
        'Số ký hiệu (table 0)',
        'Trích yếu (table 0)',
        'Số ký hiệu:12/QĐ-UBND (table 0)',
        'Về quy chế làm việc (table 0)',
        'Số ký hiệu:13/QĐ-UBND (table 0)',
        'Về dự toán (table 0)',
        '(đã sửa) (table 0)',
      ],
    },
  },
  {
    name: 'boxes called a table, its head and its rows',
    html: html(
      `<div class="divTable"><div class="divTableHeading"><div class="divTableRow"><div class="divTableHead">Họ tên</div><div class="divTableHead">Chức vụ</div></div></div>
       <div class="divTableBody"><div class="divTableRow"><div class="divTableCell">Nguyễn Văn An</div><div class="divTableCell">Chủ tịch</div></div></div></div>
       <div class="wrap-table"><div class="table"><div class="row header"><div class="cell">Ngày</div><div class="cell">Người tiếp</div></div>
       <div class="row"><div class="cell" data-title="Ngày">05/11/2026</div><div class="cell">Chủ tịch</div></div></div></div>
       <ul class="responsive-table"><li class="table-header"><div class="col">Mức phí</div><div class="col">Thủ tục</div></li>
       <li class="table-row"><div class="col">8.000 đồng</div><div class="col">Khai sinh</div></li></ul>`,
    ),
    expected: {
      tables: [': Họ tên | Chức vụ (1)', ': Ngày | Người tiếp (1)', ': Mức phí | Thủ tục (1)'],
      blocks: [
        'Họ tên (table 0)',
        'Chức vụ (table 0)',
        'Nguyễn Văn An (table 0)',
        'Chủ tịch (table 0)',
        'Ngày (table 1)',
        'Người tiếp (table 1)',
        '05/11/2026 (table 1)',
        'Chủ tịch (table 1)',
        'Mức phí (table 2)',
        'Thủ tục (table 2)',
        '8.000 đồng (table 2)',
        'Khai sinh (table 2)',
      ],
    },
  },
  {
    name: 'tables by their roles, of elements of the maker’s own',
    html: html(
      `<app-list><mat-table role="table"><mat-header-row role="row"><mat-header-cell role="columnheader">STT</mat-header-cell><mat-header-cell role="columnheader">Tên văn bản</mat-header-cell></mat-header-row><mat-row role="row"><mat-cell role="cell">1</mat-cell><mat-cell role="cell">Quy chế làm việc</mat-cell></mat-row></mat-table></app-list>
       <div role="grid"><div role="presentation"><div role="row"><div role="columnheader">Tên</div><div role="columnheader">Ngày sửa</div></div></div>
       <div role="presentation"><div role="row"><div role="rowheader"><a href="/a.pdf">Quyết định.pdf</a></div><div role="gridcell">05/11/2026</div></div></div></div>`,
    ),
    expected: {
      tables: [': STT | Tên văn bản (1)', ': Tên | Ngày sửa (1)'],
      blocks: [
        'STT (table 0)',
        'Tên văn bản (table 0)',
        '1 (table 0)',
        'Quy chế làm việc (table 0)',
        'Tên (table 1)',
        'Ngày sửa (table 1)',
        'Quyết định.pdf (table 1)',
        '05/11/2026 (table 1)',
      ],
    },
  },
  {
    name: 'boxes that are called a table and are none',
    html: html(
      `<div class="page-table"><div class="header"><p>Tỉnh Ví Dụ</p><p>Xã Hòa An</p></div><div class="content"><p>Tin một</p><p>Tin hai</p></div></div>
       <div class="table-responsive"><table><tr><th>Ngày<th>Người tiếp</tr><tr><td>05/11/2026<td>Chủ tịch</tr></table></div>
       <div class="table"><div class="row"><div class="cell">Trái</div><div class="cell">Phải</div></div><div class="row"><div class="cell">Dưới</div><div class="cell">Trên</div></div></div>
       <table><tr><th>Việc<th>Phí</tr><tr><td><div class="table"><div class="head"><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div></div><td>0</tr></table>
       <div role="row"><div role="cell">Không</div><div role="cell">bảng</div></div>`,
    ),
    expected: {
      tables: [': Ngày | Người tiếp (1)', ': Việc | Phí (1)'],
      blocks: [
        'header: Tỉnh Ví Dụ',
        'header: Xã Hòa An',
        'Tin một',
        'Tin hai',
        'Ngày (table 0)',
        'Người tiếp (table 0)',
        '05/11/2026 (table 0)',
        'Chủ tịch (table 0)',
        'Trái',
        'Phải',
        'Dưới',
        'Trên',
        'Việc (table 1)',
        'Phí (table 1)',
        'a (table 1)',
        'b (table 1)',
        'c (table 1)',
        'd (table 1)',
        '0 (table 1)',
        'Không',
        'bảng',
      ],
    },
  },
];
