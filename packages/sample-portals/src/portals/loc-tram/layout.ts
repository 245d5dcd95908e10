import { html, type Markup } from '../../markup/html.ts';

type Entry = readonly [name: string, href: string];

const postback = (target: string, argument: string) => `javascript:__doPostBack('${target}','${argument}')`;

const MENU: readonly Entry[] = [
  ['TRANG CHỦ', '/Pages/default.aspx'],
  ['GIỚI THIỆU', '/Pages/gioi-thieu.aspx'],
  ['TỔ CHỨC BỘ MÁY', '/Pages/to-chuc-bo-may.aspx'],
  ['TIN TỨC', '/Pages/tin-tuc.aspx'],
  ['VĂN BẢN', '/Pages/van-ban.aspx'],
  ['TTHC', '/Pages/thu-tuc-hanh-chinh.aspx'],
  ['CÔNG KHAI', '/Pages/cong-khai-ngan-sach.aspx'],
  ['DỊCH VỤ CÔNG', 'https://dichvucong.sonlo.gov.vn/'],
];

const SIDE: readonly Entry[] = [
  ['Thông báo', '/Pages/thong-bao.aspx'],
  ['Lịch tiếp công dân', '/Pages/lich-tiep-cong-dan.aspx'],
  ['Nội quy tiếp công dân', '/Pages/noi-quy-tiep-cong-dan.aspx'],
  ['Công khai ngân sách', '/Pages/cong-khai-ngan-sach.aspx'],
  ['Mua sắm công', '/Pages/mua-sam-cong.aspx'],
  ['Quy hoạch - Kế hoạch sử dụng đất', '/Pages/quy-hoach.aspx'],
  ['Danh bạ lãnh đạo', '/Pages/danh-ba.aspx'],
  ['Danh sách đại biểu HĐND', '/Pages/dai-bieu-hdnd.aspx'],
  ['Danh sách hộ dân nhận khoán rừng', '/Pages/nhan-khoan-rung.aspx'],
  ['Môi trường', '/Pages/moi-truong.aspx'],
  ['Hỏi - Đáp', '/Pages/hoi-dap.aspx'],
  ['Gửi câu hỏi', '/Pages/gui-cau-hoi.aspx'],
  ['Thư viện ảnh', postback('ctl00$TrinhDon', 'thu-vien-anh')],
  ['Đăng nhập', 'javascript:moDangNhap();'],
];

/** What word processors leave behind: nobody sees it, and a plain search stumbles over it. */
const ZERO_WIDTH = '\u200b';

/** Links that intruders left in the master page: off the screen for people, in the page for search engines. */
const planted = html`<div style="position:absolute;left:-9999px;top:-9999px"><a href="http://nha-cai-vang.example/">nhà cái uy tín tặng tiền cược</a> <a href="http://no-hu-doi-thuong.example/">nổ hũ đổi thưởng</a> <a href="http://keo-bong.example/tai-xiu">tài xỉu trực tuyến, kèo bóng đá</a></div>`;

/** One web part as the portal lays it out: a table within a table. */
export function webPart(id: number, title: string, content: Markup): Markup {
  return html`<table class="vung-wp" cellpadding="0" cellspacing="0" border="0" width="100%"><tr><td id="MSOZoneCell_WebPartWPQ${id}" valign="top"><table width="100%" cellpadding="0" cellspacing="0"><tr class="tieu-de-wp"><td><span class="ten-wp">${title}</span></td></tr><tr><td class="than-wp"><div id="WebPartWPQ${id}" class="ms-WPBody" HasPers="false">${content}</div></td></tr></table></td></tr></table>`;
}

/** A page around its middle column. The title and banner still name the former township. */
export function layout(title: string, path: string, content: Markup): Markup {
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi-VN" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="GENERATOR" content="Microsoft SharePoint"/>
<title>
	${title} - Thị trấn Phú Trầm, huyện Sơn Trầm
</title><link rel="stylesheet" type="text/css" href="/_layouts/loctram/kieu.css"/></head>
<body>
<form method="post" action="${path}" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""/><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value=""/><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(path)}"/><input type="hidden" name="__EVENTVALIDATION" value="${viewState(`${path}#`).slice(0, 64)}"/></div>
<script type="text/javascript">//<![CDATA[
function __doPostBack(target, argument) { var f = document.getElementById('aspnetForm'); f.__EVENTTARGET.value = target; f.__EVENTARGUMENT.value = argument; f.submit(); }
function timKiem() { var o = document.getElementsByName('ctl00$SearchBox$InputKeywords')[0]; location.href = '/Pages/tim-kiem.aspx?k=' + encodeURIComponent(o.value); }
//]]></script>
${planted}
<table id="bo-cuc" align="center" width="1000" cellpadding="0" cellspacing="0" border="0">
<tr><td colspan="3" class="bang-dau"><table width="100%"><tr><td width="100"><img src="/_layouts/loctram/logo.svg" width="80" height="80"/></td><td><div class="dong-1">TRANG THÔNG TIN ĐIỆN TỬ</div><div class="dong-2">THỊ TRẤN PHÚ TRẦM - HUYỆN SƠN TRẦM</div></td></tr></table></td></tr>
<tr><td colspan="3" class="trinh-don"><table cellpadding="0" cellspacing="0"><tr>${MENU.map(([name, href]) => html`<td><a href="${href}">${name}</a></td>`)}</tr></table></td></tr>
<tr><td colspan="3" class="tim"><input name="ctl00$SearchBox$InputKeywords" type="text" title="Tìm kiếm..." alt="Tìm kiếm..." size="34" onkeypress="if (event.keyCode == 13) { timKiem(); return false; }"/><a href="javascript:timKiem();" title="Tìm kiếm"><img src="/_layouts/loctram/kinh-lup.svg" alt="Tìm kiếm" width="18" height="18"/></a></td></tr>
<tr><td width="210" valign="top" class="cot-trai">${webPart(2, 'Danh mục', html`<table width="100%">${SIDE.map(([name, href]) => html`<tr><td class="muc"><a href="${href}">${name}</a></td></tr>`)}</table>`)}
${webPart(3, 'Dịch vụ công', html`<a href="https://dichvucong.sonlo.gov.vn/p/home"><img src="/_layouts/loctram/dvc.svg" width="190" height="60"/></a>`)}
${webPart(4, 'Thăm dò ý kiến', html`<p>Bạn đánh giá trang thông tin này thế nào?</p><input type="radio" name="ctl00$poll" value="1"/> Tốt <input type="radio" name="ctl00$poll" value="2"/> Chưa tốt<br/><a href="${postback('ctl00$poll$vote', '')}">Bình chọn</a>`)}</td>
<td valign="top" class="cot-giua">
${content}
</td></tr>
<tr><td colspan="3" class="chan"><div>Cơ quan chủ quản: Ủy ban nhân dân xã Lộc Trầm</div><div>Địa ${ZERO_WIDTH}chỉ: Số 5 đường Trầm Hương, khu phố Phú Trầm 1, xã Lộc Trầm, tỉnh Sơn Lộ</div><div>Điện thoại: 0999 000 220 - Email: ubnd@loctram.sonlo.gov.vn</div><div>Chịu trách nhiệm nội dung: Ông Phan Trọng Khiêm, Chủ tịch UBND xã</div></td></tr>
</table></form></body></html>`;
}

/** Something that looks like a view state: long, opaque, the same for the same path. */
function viewState(path: string): string {
  return Buffer.from(`/wEPDwUKLTE4${path}${'dGFiZWwtbGF5b3V0'.repeat(24)}`).toString('base64');
}

/** The pager of a list: its further pages are reachable by postback only. */
export function pager(target: string): Markup {
  return html`<div class="phan-trang"><b>1</b> <a href="${postback(target, 'Page$2')}">2</a> <a href="${postback(target, 'Page$3')}">3</a> <a href="${postback(target, 'Page$Last')}">&raquo;</a></div>`;
}
