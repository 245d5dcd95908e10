import { html } from '../page.ts';
import type { ReadingCase } from './case.ts';

/** How portals link, and how it must be read. */
export const LINK_CASES: readonly ReadingCase[] = [
  {
    name: 'banners by alternative text, title and file name',
    html: html(
      `<a href="/lich"><img src="/anh/lich.png" alt="Lịch tiếp công dân"></a>
       <a href="/gop-y" title="Góp ý, phản ánh"><img src="/anh/banner-01.gif"></a>
       <a href="/dvc"><img src="/anh/dich-vu-cong.jpg?w=300" alt=""></a>
       <a href="/anh-nen"><img title="Thủ tục hành chính" src="/anh/x.webp"></a>`,
    ),
    expected: {
      links: [
        'Lịch tiếp công dân [lich] → /lich (picture)',
        'Góp ý, phản ánh [banner-01] → /gop-y (picture)',
        '– [dich-vu-cong] → /dvc (picture)',
        'Thủ tục hành chính [x] → /anh-nen (picture)',
      ],
      blocks: [],
    },
  },
  {
    name: 'pictures that are loaded late',
    html: html(
      `<a href="/lich"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/anh/lich-tiep-dan.png"></a>
       <a href="/gop-y"><picture><source srcset="/anh/gop-y.webp"><img src="/anh/gop-y.png" alt="Góp ý"></picture></a>`,
    ),
    expected: {
      links: ['– [lich-tiep-dan] → /lich (picture)', 'Góp ý [gop-y] → /gop-y (picture)'],
    },
  },
  {
    name: 'areas of a picture',
    html: html(
      `<img usemap="#m" src="/anh/ban-do.png" alt="Bản đồ"><map name="m">
       <area href="/thon-1" alt="Thôn 1"><area href="/thon-2" title="Thôn 2"><area href="#" alt="Thôn 3"></map>`,
    ),
    expected: {
      links: ['Thôn 1 → /thon-1 (area) (picture)', 'Thôn 2 → /thon-2 (area)', 'Thôn 3 → ∅ (area) (picture)'],
    },
  },
  {
    name: 'click handlers and addresses of scripts',
    html: html(
      `<div onclick="location.href='/lich'">Lịch tiếp công dân</div>
       <span onclick="window.open('/ngan-sach','_blank')">Ngân sách</span>
       <a href="javascript:void(0)" onclick="window.location='/thu-tuc'">Thủ tục</a>
       <a href="javascript:window.location.href='/gop-y'">Góp ý</a>
       <a href="javascript:;" onclick="document.location.href = &quot;/quy-hoach&quot;; return false;">Quy hoạch</a>
       <a href="JavaScript:location.assign('/du-an')">Dự án</a>
       <a href="javascript:moMenu(3)">Thêm</a>`,
    ),
    expected: {
      links: [
        'Lịch tiếp công dân → /lich (onclick)',
        'Ngân sách → /ngan-sach (onclick)',
        'Thủ tục → /thu-tuc (onclick)',
        'Góp ý → /gop-y (onclick)',
        'Quy hoạch → /quy-hoach (onclick)',
        'Dự án → /du-an (onclick)',
        'Thêm → ∅ (onclick)',
      ],
    },
  },
  {
    name: 'click handlers of rows, headings, pictures and buttons',
    html: html(
      `<table><tr onclick="location.href='/van-ban/1'"><td>01/QĐ-UBND<td>Quyết định thứ nhất</tr>
       <tr><td onclick="window.open('/van-ban/2')">02/QĐ-UBND<td>Quyết định thứ hai</table>
       <h3 onclick="location='/tin'">Tin tức</h3><p onclick="location='/gioi-thieu'">Giới thiệu</p>
       <img src="/anh/lich.png" alt="Lịch tiếp công dân" onclick="location.href='/lich'">
       <input type="button" value="Góp ý dự thảo" onclick="location.href='/gop-y'">
       <input type="image" alt="Tra cứu hồ sơ" src="/a.png" onclick="window.open('/tra-cuu')">`,
    ),
    expected: {
      links: [
        '01/QĐ-UBND Quyết định thứ nhất → /van-ban/1 (onclick)',
        '02/QĐ-UBND → /van-ban/2 (onclick)',
        'Tin tức → /tin (onclick)',
        'Giới thiệu → /gioi-thieu (onclick)',
        'Lịch tiếp công dân [lich] → /lich (onclick) (picture)',
        'Góp ý dự thảo → /gop-y (onclick)',
        'Tra cứu hồ sơ → /tra-cuu (onclick)',
      ],
    },
  },
  {
    name: 'addresses that elements keep for scripts',
    html: html(
      `<table><tr data-href="/van-ban/1"><td>01/QĐ-UBND<td>Quyết định thứ nhất</table>
       <div class="card" data-url="lich"><h4>Lịch tiếp công dân</h4></div><div data-href="https://mxh.example/xa">Theo dõi</div>
       <div data-url="/nap-tin"><a href="/tin">Tin</a></div><article onclick="location='/bai'">Bài</article>
       <p onclick="moTrang('/goc')">Góc</p><button data-page="2">Xem thêm</button>`,
    ),
    expected: {
      links: [
        '01/QĐ-UBND Quyết định thứ nhất → /van-ban/1 (onclick)',
        'Lịch tiếp công dân → /lich (onclick)',
        'Tin → /tin',
        'Bài → /bai (onclick)',
        'Góc → /goc (onclick)',
        'Xem thêm → ∅ (onclick)',
      ],
    },
  },
  {
    name: 'postbacks',
    html: html(
      `<form method="post" action="/default.aspx"><input type="hidden" name="__VIEWSTATE" value="x">
       <a href="javascript:__doPostBack('ctl00$menu$lnk1','')">Lịch tiếp công dân</a>
       <a href="#" onclick="__doPostBack('ctl00$menu$lnk2','');return false;">Ngân sách</a>
       <a href='javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("a", "", true, "", "", false, true))'>Thủ tục</a>
       <li onclick="javascript:__doPostBack('x','')">Góp ý</li></form>`,
    ),
    expected: {
      links: [
        'Lịch tiếp công dân → ∅ (postback)',
        'Ngân sách → ∅ (postback)',
        'Thủ tục → ∅ (postback)',
        'Góp ý → ∅ (postback)',
      ],
    },
  },
  {
    name: 'hash menus',
    html: html(
      `<ul id="menu"><li><a href="#">Văn bản</a><ul><li><a href="/vb">Văn bản xã</a></ul>
       <li><a href="#!/lich">Lịch</a><li><a href="#/ngan-sach/2026">Ngân sách</a><li><a href="#lien-he">Liên hệ</a></ul>
       <section id="lien-he">Điện thoại</section>`,
    ),
    expected: {
      links: [
        'Văn bản → ∅',
        'Văn bản xã → /vb',
        'Lịch → /#!/lich',
        'Ngân sách → /#/ngan-sach/2026',
        'Liên hệ → ∅',
      ],
      blocks: [
        'nav: Văn bản',
        'nav: Văn bản xã',
        'nav: Lịch',
        'nav: Ngân sách',
        'nav: Liên hệ',
        'Điện thoại',
      ],
    },
  },
  {
    name: 'addresses as they are typed',
    html: html(
      `<a href=" /a b ">1</a><a href="\\c\\d">2</a><a href="//khac.vn/e">3</a><a href="HTTP://HOAAN.vidu.gov.vn/F">4</a>
       <a href="../g/./h">5</a><a href="?id=1&amp;x=2">6</a><a href="/tin-tức">7</a><a href="/
i">8</a><a href="mailto:ubnd@vidu.gov.vn">9</a><a href="tel:024">10</a><a href="http://[">11</a><a name="x">12</a><a href>13</a>`,
    ),
    expected: {
      links: [
        '1 → /a%20b',
        '2 → /c/d',
        '3 → https://khac.vn/e',
        '4 → http://hoaan.vidu.gov.vn/F',
        '5 → /g/h',
        '6 → /?id=1&x=2',
        '7 → /tin-t%E1%BB%A9c',
        '8 → /i',
        '9 [ubnd@vidu.gov.vn] → ∅',
        '10 [024] → ∅',
        '11 → ∅',
        '12 → ∅',
        '13 → ∅',
      ],
    },
  },
  {
    name: 'links that hold blocks, and words split by markup',
    html: html(
      `<a href="/1"><h3>Lịch tiếp</h3><p>công dân</p></a>
       <p>Xem <a href="/2"><b>T</b>hủ <i>tục</i><wbr>!</a> và <a href="/3">ngân&nbsp;sách<br>năm 2026</a></p>`,
    ),
    expected: {
      links: ['Lịch tiếp công dân → /1', 'Thủ tục! → /2', 'ngân sách năm 2026 → /3'],
      blocks: ['h3 Lịch tiếp', 'công dân', 'Xem Thủ tục! và ngân sách', 'năm 2026'],
    },
  },
  {
    name: 'lists to choose from',
    html: html(
      `<select onchange="window.open(this.value)"><option>Liên kết website<option value="https://vidu.gov.vn/">Tỉnh
       <option value="/lich">Lịch<optgroup label="Khác"><option value="3" label="Ba"></option></optgroup></select>`,
    ),
    expected: {
      links: [
        'Liên kết website → ∅ (option)',
        'Tỉnh → https://vidu.gov.vn/ (option)',
        'Lịch → /lich (option)',
        'Ba → ∅ (option)',
      ],
    },
  },
  {
    name: 'a list to choose from that leads to what is chosen',
    html: html(
      `<select onchange="location.href=this.value"><option value="">Chọn<option value="lich">Lịch<option value="2">Hai</select>
       <select><option value="gop-y.aspx?id=1">Góp ý<option value="nam-2026">2026</select>`,
    ),
    expected: {
      links: [
        'Chọn → ∅ (option)',
        'Lịch → /lich (option)',
        'Hai → ∅ (option)',
        'Góp ý → /gop-y.aspx?id=1 (option)',
        '2026 → ∅ (option)',
      ],
    },
  },
  {
    name: 'a list to choose from that is never closed',
    html: html(
      `<p>Liên kết</p><form><select><option value="https://vidu.gov.vn/">Tỉnh</form>
       <div><h3>Lịch tiếp công dân</h3><p>Thứ Năm, <a href="/lich">xem lịch</a></p></div><ul><li>Một<li>Hai</ul>`,
    ),
    expected: {
      links: ['Tỉnh → https://vidu.gov.vn/ (option)', 'xem lịch → /lich'],
      blocks: ['Liên kết', 'Tỉnh', 'h3 Lịch tiếp công dân', 'Thứ Năm, xem lịch', 'Một', 'Hai'],
    },
  },
  {
    name: 'a list to choose from that shows more than words',
    html: html(
      `<select><button><selectedcontent></selectedcontent></button><option value="/mot">Một <img alt="ảnh" src="/1.png">
       <option value="/hai"><p>Hai</p><hr><optgroup><legend>Nhóm</legend><option value="/ba">Ba</select><p>Sau</p>`,
    ),
    expected: {
      links: ['Một [ảnh] → /mot (option)', 'Hai → /hai (option)', 'Ba → /ba (option)'],
      blocks: ['Một', 'Hai', 'Nhóm', 'Ba', 'Sau'],
    },
  },
];
