import { slashDate } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { PROVINCE_NEWS } from './content.ts';

/** Path of the commune on the host that the province shares with its communes. */
export const HOME = '/xa-khe-man/';

type Entry = readonly [name: string, href: string];

const own = (name: string, slug: string): Entry => [name, `${HOME}${slug}`];

const MENU: readonly { name: string; entries: readonly Entry[] }[] = [
  {
    name: 'Giới thiệu',
    entries: [
      own('Cơ cấu tổ chức', 'co-cau-to-chuc'),
      own('Danh bạ lãnh đạo', 'lanh-dao'),
      own('Danh sách trưởng bản', 'truong-ban'),
      own('Trung tâm Phục vụ hành chính công', 'trung-tam-phuc-vu-hanh-chinh-cong'),
    ],
  },
  {
    name: 'Tin tức',
    entries: [
      own('Tin trong xã', 'tin-tuc'),
      own('Thông báo', 'thong-bao'),
      own('Môi trường', 'moi-truong'),
      own('Y tế - Giáo dục', 'y-te-giao-duc'),
      own('Tuyên truyền, phổ biến pháp luật', 'pho-bien-phap-luat'),
    ],
  },
  {
    name: 'Công khai',
    entries: [
      own('Công khai ngân sách', 'cong-khai-ngan-sach'),
      own('Mua sắm, tài sản công', 'mua-sam-cong'),
      own('Quy hoạch, kế hoạch sử dụng đất', 'quy-hoach-su-dung-dat'),
      own('Quy hoạch xây dựng', 'quy-hoach-xay-dung'),
      own('Bảng giá đất', 'bang-gia-dat'),
      own('Cải cách hành chính', 'cai-cach-hanh-chinh'),
      ['Quan trắc môi trường', 'https://quantrac.truonglinh.gov.vn/'],
    ],
  },
  { name: 'Văn bản', entries: [own('Văn bản pháp luật', 'van-ban')] },
  {
    name: 'Thủ tục hành chính',
    entries: [
      own('Danh mục thủ tục hành chính', 'thu-tuc-hanh-chinh'),
      ['Tra cứu tình trạng hồ sơ', 'https://dichvucong.truonglinh.gov.vn/tra-cuu-ho-so'],
    ],
  },
  {
    name: 'Công dân',
    entries: [
      own('Lịch tiếp công dân', 'lich-tiep-cong-dan'),
      own('Nội quy tiếp công dân', 'noi-quy-tiep-cong-dan'),
      ['Phản ánh, kiến nghị', 'https://nguoidan.chinhphu.vn/'],
      own('Tiếp nhận phản ánh, kiến nghị về quy định hành chính', 'tiep-nhan-pakn-quy-dinh-hanh-chinh'),
      own('Lấy ý kiến dự thảo', 'lay-y-kien-du-thao'),
    ],
  },
];

/** The frame of every site on the host: the province's banner, box and search. */
function frame(who: string, title: string, menu: Markup, content: Markup, footer: Markup): Markup {
  return html`<!DOCTYPE html>
<html class="aui ltr" dir="ltr" lang="vi-VN"><head><meta charset="utf-8"><title>${title} - ${who}</title><meta name="viewport" content="initial-scale=1.0, width=device-width"><link rel="stylesheet" href="/o/truonglinh-theme/main.css"></head>
<body class="signed-out public-page site"><div id="wrapper">
<header id="banner"><a href="/"><img src="/o/truonglinh-theme/quoc-huy.svg" alt="Cổng thông tin điện tử tỉnh Trường Lĩnh" width="72" height="72"></a><div class="ten"><p>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH TRƯỜNG LĨNH</p><p class="don-vi">${who}</p></div><form class="tim" action="/tim-kiem" method="get"><input type="search" name="q" placeholder="Tìm kiếm" aria-label="Tìm kiếm"><button type="submit">Tìm</button></form></header>
${menu}
<div id="content"><div class="portlet-column" id="column-1"><section class="portlet" id="portlet_101">${content}</section></div>
<div class="portlet-column" id="column-2"><section class="portlet"><h3>Tin tỉnh Trường Lĩnh</h3><ul>${PROVINCE_NEWS.map(
    item => html`<li><a href="/tin-tinh/-/asset_publisher/${item.slug}">${item.title}</a> <span class="ngay">${slashDate(item.date)}</span></li>
`,
  )}</ul></section>
<section class="portlet"><h3>Xã, phường trong tỉnh</h3><ul><li><a href="/xa-khe-tram/">Xã Khe Trầm</a></li><li><a href="/xa-khe-man/">Xã Khe Mận</a></li></ul></section>
<section class="portlet"><a href="https://dichvucong.truonglinh.gov.vn/"><img src="/o/truonglinh-theme/dvc.svg" alt="Dịch vụ công trực tuyến tỉnh Trường Lĩnh" width="220" height="60"></a></section></div></div>
${footer}
</div></body></html>`;
}

/** A page of the commune. */
export function layout(title: string, content: Markup): Markup {
  return frame(
    'Xã Khe Mận',
    title,
    html`<nav id="navigation"><ul><li><a href="${HOME}">Trang chủ</a></li>${MENU.map(
      ({
        name,
        entries,
      }) => html`<li><span>${name}</span><ul>${entries.map(([entry, href]) => html`<li><a href="${href}">${entry}</a></li>`)}</ul></li>
`,
    )}</ul></nav>`,
    content,
    html`<footer><p><b>ỦY BAN NHÂN DÂN XÃ KHE MẬN</b></p><p>Địa chỉ: Bản Pín, xã Khe Mận, tỉnh Trường Lĩnh</p><p>Điện thoại: 0999 000 501 - Email: khe-man@truonglinh.gov.vn</p><p>Liên kết: <a href="https://truonglinh.gov.vn/">Cổng thông tin điện tử tỉnh</a> - <a href="https://chinhphu.vn/">Cổng thông tin điện tử Chính phủ</a></p></footer>`,
  );
}

/** A page of the province or of another commune on the same host. */
export function otherLayout(who: string, title: string, content: Markup): Markup {
  return frame(
    who,
    title,
    html`<nav id="navigation"><ul><li><a href="/">Cổng tỉnh</a></li><li><a href="/xa-khe-tram/">Xã Khe Trầm</a></li></ul></nav>`,
    content,
    html`<footer><p>${who}</p><p>Điện thoại: 0999 000 590</p></footer>`,
  );
}
