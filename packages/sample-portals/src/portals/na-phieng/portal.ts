import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { makePhoto, makePicture } from '../../files/picture.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { EMPTY_SECTIONS, FIELDS, NEWS } from './content.ts';
import { expected } from './expected.ts';
import { layout } from './layout.ts';

const titled = (title: string, content: Markup) =>
  page(now => layout(now, title, html`<h2>${title}</h2>${content}`));

const newsList = (items: typeof NEWS) =>
  html`<ul>${items.map(
    ([
      slug,
      title,
      day,
    ]) => html`<li><a href="/tin-tuc/${slug}">${title}</a> <span class="ngay">${day}</span></li>
`,
  )}</ul>`;

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  answers.set(
    '/',
    page(now =>
      layout(
        now,
        'Trang chủ',
        html`<h2>Tin trong xã</h2><img src="/theme/anh.svg" alt="Ruộng bậc thang" width="300" height="188">${newsList(NEWS.slice(0, 5))}
<h2>Công khai</h2><ul><li><a href="/cong-khai/du-toan">Công khai ngân sách</a></li><li><a href="/cong-khai/quy-hoach-dat">Quy hoạch, kế hoạch sử dụng đất</a></li><li><a href="#">Quyết toán ngân sách</a></li></ul>
<h2>Văn bản mới</h2><p>Chưa có văn bản nào.</p>`,
      ),
    ),
  );
  answers.set(
    '/theme/mau.css',
    text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
  );
  const picture = (name: string, content: string) =>
    answers.set(`/theme/${name}.svg`, text('image/svg+xml', content));
  const button = { width: 220, height: 54, background: '#a0260f', size: 15 };
  picture('quoc-huy', makePicture(['NP'], { width: 70, height: 70, background: '#a0260f', size: 26 }));
  picture('anh', makePhoto(28));
  picture('nut-dvc', makePicture(['DỊCH VỤ CÔNG', 'TRỰC TUYẾN'], button));
  picture('nut-pakn', makePicture(['PHẢN ÁNH, KIẾN NGHỊ'], button));
  picture('nut-tiep-dan', makePicture(['LỊCH TIẾP CÔNG DÂN'], button));

  answers.set('/tin-tuc', titled('Tin trong xã', newsList(NEWS)));
  for (const [slug, title, day, content] of NEWS) {
    answers.set(
      `/tin-tuc/${slug}`,
      titled(title, html`<p class="ngay">Đăng lúc: ${day}</p><p>${content}</p>`),
    );
  }
  answers.set(
    '/gioi-thieu',
    titled(
      'Giới thiệu chung',
      html`<p>Nà Phiêng là xã vùng cao, có chín bản nằm dọc khe Vàng. Bà con trồng lúa nương, chè và nuôi cá nước lạnh. Từ trung tâm xã đến thác Ba Bậc đi bộ chừng hai giờ.</p>`,
    ),
  );
  for (const [path, title, instead] of EMPTY_SECTIONS)
    answers.set(path, titled(title, html`${instead && html`<p>${instead}</p>`}`));
  answers.set(
    '/danh-ba',
    titled('Danh bạ lãnh đạo', dataTable(['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại', 'Email'], [])),
  );
  answers.set(
    '/van-ban',
    titled(
      'Văn bản',
      html`<form action="/van-ban" method="get"><label>Số/Ký hiệu <input name="so-hieu"></label><button>Lọc</button></form>${dataTable(['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành', 'Tải về'], [['Không có dữ liệu', '', '', '']])}`,
    ),
  );
  answers.set(
    '/thu-tuc-hanh-chinh',
    titled(
      'Danh mục thủ tục hành chính',
      html`<ul>${FIELDS.map(([slug, name]) => html`<li><a href="/thu-tuc-hanh-chinh/${slug}">${name} (0)</a></li>`)}</ul>`,
    ),
  );
  for (const [slug, name] of FIELDS)
    answers.set(
      `/thu-tuc-hanh-chinh/${slug}`,
      titled(`Thủ tục hành chính lĩnh vực ${name}`, html`<p>Không tìm thấy bản ghi nào.</p>`),
    );
  answers.set(
    '/lich-cong-tac',
    titled(
      'Lịch công tác tuần',
      dataTable(
        ['Ngày', 'Nội dung', 'Người chủ trì'],
        [
          ['17/03/2025', 'Họp giao ban', 'Chủ tịch UBND xã'],
          ['19/03/2025', 'Kiểm tra ngày hội vùng cao', 'Phó Chủ tịch UBND xã'],
        ],
      ),
    ),
  );
  answers.set('/tim', titled('Tìm kiếm', html`<p>Nhập từ khóa để tìm.</p>`));
  answers.set(
    '/lien-he',
    titled(
      'Liên hệ',
      html`<p>[Tên cơ quan]</p><p>Địa chỉ: [Nhập địa chỉ cơ quan]</p><p>Điện thoại: [Nhập số điện thoại]</p><p>Email: [Nhập địa chỉ email]</p>`,
    ),
  );
  return answers;
}

/** Full menus over empty sections, with fresh dates that are not its own. */
export const naPhieng: SamplePortal = {
  id: 'na-phieng',
  title: 'Full menus over empty sections, with soft 404 and a live clock',
  unit: UNITS.naPhieng,
  expected,
  needsScripts: false,
  answers: buildAnswers(),
  search: {
    path: '/tim',
    param: 'tu-khoa',
    show: (query, hits, now) =>
      layout(
        now,
        'Tìm kiếm',
        html`<h2>Kết quả cho “${query}”</h2><ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
      ),
  },
  otherwise: () => ({
    ...page(
      () =>
        html`<!DOCTYPE html><html lang="vi"><head><title>Thông báo</title></head><body><p>Trang bạn tìm không tồn tại.</p></body></html>`,
    ),
    status: 200,
  }),
};
