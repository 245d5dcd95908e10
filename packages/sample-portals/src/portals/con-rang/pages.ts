import { type Answers, bytes, page } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { makeScan } from '../../files/png.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { DOCUMENTS, FORMS, POSTS, type Posting } from './content.ts';
import { upload, uploadedFiles } from './files.ts';
import { layout } from './layout.ts';

/** A post whose whole content is a photograph of the paper. */
interface Pictured {
  address: string;
  title: string;
  date: string;
  pictures: readonly string[];
}

const PICTURED: readonly Pictured[] = [
  {
    address: '2026/10/thong-bao-thu-hoi-dat-ben-do',
    title: 'Thông báo thu hồi đất để xây dựng bến đò Cồn Trên',
    date: '2026-10-06',
    pictures: ['IMG_0412.png', 'IMG_0413.png'],
  },
  {
    address: '2026/03/huong-dan-nop-ho-so-truc-tuyen',
    title: 'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia',
    date: '2026-03-19',
    pictures: ['huong-dan-4-buoc.png'],
  },
  {
    address: '2025/12/ket-qua-ra-soat-ho-ngheo',
    title: 'Thông báo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025',
    date: '2025-12-10',
    pictures: ['IMG_0307.png'],
  },
];

const DRAFT: Posting = {
  address: '2026/09/du-thao-quy-che-ben-do',
  title: 'Lấy ý kiến góp ý dự thảo Quy chế quản lý bến đò Cồn Trên',
  date: '2026-09-15',
  body: [
    'Ủy ban nhân dân xã đăng dự thảo Quy chế quản lý bến đò Cồn Trên để lấy ý kiến góp ý của Nhân dân.',
    'Thời hạn góp ý: đến hết ngày 15/10/2026.',
  ],
};

const list = (posts: readonly { address: string; title: string; date: string }[]) =>
  html`${posts.map(
    post => html`<article class="post"><h2 class="entry-title"><a href="/${post.address}/">${post.title}</a></h2><div class="entry-meta"><time datetime="${post.date}">${slashDate(post.date)}</time></div></article>
`,
  )}`;

const meta = (date: string) =>
  html`<div class="entry-meta">Đăng ngày <time datetime="${date}">${slashDate(date)}</time></div>`;

/** A viewer of PDF files in a frame, as a plug-in puts it into a page. */
const viewer = (file: string) =>
  html`<iframe class="pdfjs-iframe" src="/wp-content/plugins/pdfjs-viewer/web/viewer.html?file=${encodeURIComponent(file)}" width="100%" height="600" title="Tài liệu"></iframe>`;

/** Fills in the pages: most say little and hang a file. */
export function conRangPages(answers: Answers): void {
  uploadedFiles(answers);
  const put = (path: string, title: string, content: Markup) =>
    answers.set(
      path,
      page(() =>
        layout(title, html`<h1 class="entry-title">${title}</h1><div class="entry-content">${content}</div>`),
      ),
    );
  answers.set(
    '/',
    page(() =>
      layout('Trang chủ', html`<h1>Bài viết mới</h1>${list(POSTS)}<h1>Thông báo</h1>${list(PICTURED)}`),
    ),
  );
  put('/category/tin-tuc/', 'Tin tức', list(POSTS));
  put('/category/thong-bao/', 'Thông báo', list(PICTURED));
  put('/category/lay-y-kien-du-thao/', 'Lấy ý kiến dự thảo', list([DRAFT]));
  for (const post of POSTS)
    put(
      `/${post.address}/`,
      post.title,
      html`${meta(post.date)}${post.body.map(text => html`<p>${text}</p>`)}`,
    );
  for (const post of PICTURED) {
    const month = post.address.slice(0, 7);
    put(
      `/${post.address}/`,
      post.title,
      html`${meta(post.date)}${post.pictures.map(name => html`<figure><img src="${upload(month, name)}" width="620" height="800"></figure>`)}`,
    );
    for (const name of post.pictures) answers.set(upload(month, name), bytes('image/png', makeScan(26)));
  }
  put(
    `/${DRAFT.address}/`,
    DRAFT.title,
    html`${meta(DRAFT.date)}${DRAFT.body.map(text => html`<p>${text}</p>`)}<p><a href="${upload('2026/09', 'du-thao.pdf')}">Toàn văn dự thảo Quy chế quản lý bến đò Cồn Trên</a></p>`,
  );
  put(
    '/gioi-thieu/',
    'Giới thiệu',
    html`<p>Xã Cồn Rạng nằm giữa hai nhánh sông, có ba ấp trồng dừa và nuôi tôm, đi lại bằng đò là chính.</p>`,
  );
  put(
    '/co-cau-to-chuc/',
    'Cơ cấu tổ chức',
    html`<figure><img src="${upload('2026/03', 'so-do.png')}" width="620" height="500"></figure>`,
  );
  answers.set(upload('2026/03', 'so-do.png'), bytes('image/png', makeScan(14)));
  put(
    '/danh-ba-lanh-dao/',
    'Danh bạ lãnh đạo',
    html`<p><a href="${upload('2026/03', 'danh-ba.docx')}">Tải về</a></p>`,
  );
  put(
    '/dai-bieu-hdnd-truong-ap/',
    'Đại biểu HĐND, trưởng ấp',
    html`<ul><li><a href="${upload('2026/04', 'dai-bieu.pdf')}">Danh sách đại biểu HĐND xã nhiệm kỳ 2026 - 2031</a></li><li><a href="${upload('2026/04', 'truong-ap.docx')}">Danh sách trưởng ấp xã Cồn Rạng</a></li></ul>`,
  );
  put(
    '/van-ban/',
    'Văn bản',
    dataTable(
      ['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành', 'Tệp'],
      DOCUMENTS.map(({ number, about, date, file }) => [
        number,
        about,
        // A row without its day, as rows of such stores often are.
        number === '07/KH-UBND' ? '' : slashDate(date),
        html`<a href="${file}">Tải về</a>`,
      ]),
    ),
  );
  put(
    '/cong-khai-ngan-sach/',
    'Công khai ngân sách',
    html`<h2>Năm 2026</h2><ul><li><a href="${upload('2026/01', '1.pdf')}">1.pdf</a></li><li><a href="${upload('2026/08', '2.pdf')}">2.pdf</a></li><li><a href="${upload('2026/10', '3.xlsx')}">Tải về</a></li></ul>`,
  );
  put(
    '/cong-khai-tai-san-cong/',
    'Công khai tài sản công, mua sắm',
    html`<ul><li><a href="${upload('2026/01', 'tai-san-cong-2025.docx')}">Công khai quản lý, sử dụng tài sản công năm 2025</a> (28/01/2026)</li><li><a href="${upload('2026/06', 'kq-lcnt.docx')}">Kết quả lựa chọn nhà thầu gói mua sắm máy tính</a> (12/06/2026)</li></ul>`,
  );
  put(
    '/thu-tuc-hanh-chinh/',
    'Danh mục thủ tục hành chính',
    html`<p><a href="${upload('2026/10', 'DM-TTHC.xlsx')}">Tải về</a></p>`,
  );
  put(
    '/bieu-mau/',
    'Biểu mẫu thủ tục hành chính',
    dataTable(
      ['STT', 'Tên biểu mẫu', 'Tệp'],
      FORMS.map(([file, name], i) => [i + 1, name, html`<a href="${upload('2026/02', file)}">Tải về</a>`]),
    ),
  );
  put(
    '/tinh-hinh-giai-quyet-ho-so/',
    'Tình hình giải quyết hồ sơ thủ tục hành chính',
    html`${viewer(upload('2026/11', 'bc-ho-so-thang-10.pdf'))}`,
  );
  put(
    '/trung-tam-phuc-vu-hanh-chinh-cong/',
    'Trung tâm Phục vụ hành chính công xã Cồn Rạng',
    html`<p>Địa chỉ: Dãy nhà A, trụ sở UBND xã, ấp Vàm, xã Cồn Rạng</p><p>Điện thoại: 0999 000 702</p><p>Giờ làm việc: sáng 7 giờ đến 11 giờ, chiều 13 giờ đến 17 giờ các ngày làm việc</p>`,
  );
  put('/lich-tiep-cong-dan/', 'Lịch tiếp công dân', html`${viewer(upload('2026/10', 'lich-quy-iv.pdf'))}`);
  put(
    '/noi-quy-tiep-cong-dan/',
    'Nội quy tiếp công dân',
    html`<p><a href="${upload('2026/03', 'noi-quy.docx')}">Tải về</a></p>`,
  );
  put(
    '/tiep-can-thong-tin/',
    'Tiếp cận thông tin',
    html`<p>Người yêu cầu cung cấp thông tin gửi phiếu yêu cầu đến Văn phòng HĐND và UBND xã, điện thoại 0999 000 703, hoặc nộp trực tiếp trong giờ hành chính.</p><p><a href="${upload('2026/03', 'phieu-yeu-cau.docx')}">Phiếu yêu cầu cung cấp thông tin</a></p>`,
  );
  put(
    '/danh-muc-cong-khai/',
    'Danh mục thông tin phải công khai',
    html`<p><a href="/tep/danh-muc-cong-khai.xlsx">Danh mục thông tin phải được công khai của UBND xã Cồn Rạng</a></p>`,
  );
  // The viewer itself: an empty frame until its script has fetched the file.
  answers.set(
    '/wp-content/plugins/pdfjs-viewer/web/viewer.html',
    page(
      () =>
        html`<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>PDF.js viewer</title></head><body><div id="viewer"></div></body></html>`,
    ),
  );
}
