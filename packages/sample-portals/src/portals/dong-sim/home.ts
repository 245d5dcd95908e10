import { html, type Markup } from '../../markup/html.ts';

/** The page behind the forwarding one: every old way to lead from one page to another. */
export const home: Markup = html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Trang thông tin điện tử xã Đồng Sim, tỉnh Cổ Lĩnh</title><base href="/vn/"><link rel="stylesheet" href="/vn/style.css"></head>
<body>
<div id="header"><img src="/vn/bando.svg" width="760" height="90" usemap="#lienket"><map name="lienket"><area shape="rect" coords="0,0,250,90" href="https://dichvucong.gov.vn/" alt="Cổng Dịch vụ công quốc gia"><area shape="rect" coords="250,0,500,90" href="lichtiepdan.htm" alt="Lịch tiếp công dân"><area shape="rect" coords="500,0,760,90" href="hoidap.htm" alt="Hỏi đáp"></map><p>ỦY BAN NHÂN DÂN XÃ ĐỒNG SIM - TỈNH CỔ LĨNH</p>
<form action="timkiem.htm" method="get"><input name="q" title="Tìm kiếm"><input type="submit" value="Tìm kiếm"></form></div>
<marquee><a href="tin/vu-mua.htm">Bà con Đồng Sim vào vụ sim chín</a> (18/11/2026) - <a href="huongdan.htm">Hướng dẫn nộp hồ sơ trực tuyến</a></marquee>
<table width="760"><tr><td width="200" valign="top"><ul id="menu">
<li><a href="gioithieu.htm">Cơ cấu tổ chức</a></li>
<li><a href="danhba.htm">Danh bạ lãnh đạo</a></li>
<li><a href="javascript:window.open('/vn/ngansach.htm')">Công khai ngân sách</a></li>
<li><a href="#" onclick="location.href='/vn/vanban.htm'; return false">Văn bản của xã</a></li>
<li><a href="/tthc/">Thủ tục hành chính</a></li>
<li><a href="bieumau.htm">Biểu mẫu</a></li>
<li><a href="motcua.htm">Bộ phận Một cửa</a></li>
<li><a href="congdan.htm#noiquy">Nội quy tiếp công dân</a></li>
<li><a href="congdan.htm#layykien">Lấy ý kiến góp ý dự thảo</a></li>
<li><a href="moitruong.htm">Môi trường</a></li>
<li><a href="javascript:location.href='/vn/nghiquyet.htm'">Nghị quyết của HĐND xã</a></li>
<li><a href="daibieu.htm">Đại biểu HĐND, trưởng thôn</a></li>
<li><a href="quyhoach.htm">Quy hoạch, kế hoạch sử dụng đất</a></li>
<li><a href="hongheo.htm">Rà soát hộ nghèo, hộ cận nghèo</a></li>
<li><a href="cchc.htm">Cải cách hành chính</a></li>
<li><a href="phapluat.htm">Phổ biến, giáo dục pháp luật</a></li>
</ul>
<select onchange="if (this.value) location.href = this.value"><option value="">Liên kết trang</option><option value="https://colinh.gov.vn/">Cổng thông tin điện tử tỉnh Cổ Lĩnh</option><option value="https://chinhphu.vn/">Cổng Thông tin điện tử Chính phủ</option></select>
</td><td valign="top"><h3>Tin trong xã</h3><iframe src="khung/tinmoi.htm" width="540" height="300" title="Tin mới"></iframe></td></tr></table>
<div id="footer">Ủy ban nhân dân xã Đồng Sim. Địa chỉ: Thôn Sim Thượng, xã Đồng Sim, tỉnh Cổ Lĩnh. Điện thoại: 0999 000 780. Đường dây nóng: 0999 000 781. Email: dongsim@colinh.gov.vn. Chịu trách nhiệm nội dung: Ông Bế Quang Thạch, Chủ tịch UBND xã.</div>
</body></html>`;

/** The address of the portal only forwards. */
export const forwarding: Markup = html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/vn/trangchu.htm"><title>Xã Đồng Sim, tỉnh Cổ Lĩnh</title></head><body></body></html>`;

/** Procedures live in frames: fields on the left, the list on the right. */
export const frames: Markup = html`<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Thủ tục hành chính</title></head><frameset cols="200,*"><frame src="/tthc/trai.htm" name="trai"><frame src="/tthc/danhmuc.htm" name="phai"></frameset></html>`;
