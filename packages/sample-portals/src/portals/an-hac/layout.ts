import { html, type Markup } from '../../markup/html.ts';

type Entry = readonly [name: string, href: string];

const MENU: readonly Entry[] = [
  ['Giới thiệu', '/gioi-thieu'],
  ['Tin tức', '/tin-tuc'],
  ['Công khai', '/cong-khai'],
  ['Hội đồng nhân dân', '/hoi-dong-nhan-dan'],
  ['Văn bản', '/van-ban'],
  ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'],
  ['Tiếp công dân', '/tiep-cong-dan'],
  ['Lấy ý kiến góp ý của tổ chức, cá nhân', '/lay-y-kien'],
  ['Hỏi đáp', '/hoi-dap'],
  ['Đời sống', '/doi-song'],
  ['Liên hệ', '/lien-he'],
];

export interface Place {
  title: string;
  /** The way to the page, without the home page and the page itself. */
  trail?: readonly Entry[];
}

/** A page of the portal: landmarks, a trail, one `h1` and an address block. */
export function layout({ title, trail = [] }: Place, content: Markup): Markup {
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} - Cổng thông tin điện tử phường An Hạc, tỉnh Bình Hạc</title><meta name="description" content="Cổng thông tin điện tử của Hội đồng nhân dân, Ủy ban nhân dân phường An Hạc"><link rel="stylesheet" href="/static/an-hac.css"></head>
<body><a class="bo-qua" href="#noi-dung">Đến nội dung chính</a>
<header><div class="hang"><a class="ten" href="/"><img src="/static/chim-hac.svg" alt="Biểu trưng phường An Hạc" width="56" height="56"><span>Cổng thông tin điện tử<strong>Phường An Hạc</strong>Tỉnh Bình Hạc</span></a><form role="search" action="/tim-kiem" method="get"><label for="q">Tìm kiếm</label><input id="q" type="search" name="q" placeholder="Từ khóa"><button type="submit">Tìm</button></form></div>
<nav aria-label="Chính"><ul>${MENU.map(([name, href]) => html`<li><a href="${href}">${name}</a></li>`)}</ul></nav></header>
<main id="noi-dung">${trail.length > 0 && html`<nav aria-label="Đường dẫn" class="duong"><ol><li><a href="/">Trang chủ</a></li>${trail.map(([name, href]) => html`<li><a href="${href}">${name}</a></li>`)}</ol></nav>`}
<h1>${title}</h1>
${content}
</main>
<footer><div><strong>Ủy ban nhân dân phường An Hạc</strong><address>Địa chỉ: Số 1 đường Ven Hồ, phường An Hạc, tỉnh Bình Hạc<br>Điện thoại: 0999 000 550<br>Đường dây nóng: 0999 000 557<br>Email: ubnd@anhac.binhhac.gov.vn</address><p>Chịu trách nhiệm nội dung: Bà Kiều Song Thư, Chủ tịch UBND phường</p></div>
<ul><li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li><li><a href="https://binhhac.gov.vn/">Cổng thông tin điện tử tỉnh Bình Hạc</a></li><li><a href="/so-do-trang">Sơ đồ trang</a></li></ul></footer>
</body></html>`;
}

/** Items as links with their days. */
export function linkList(items: readonly { title: string; href: string; day?: string }[]): Markup {
  return html`<ul class="ds">${items.map(
    item => html`<li><a href="${item.href}">${item.title}</a>${item.day && html` <time>${item.day}</time>`}</li>
`,
  )}</ul>`;
}
