import { type Answers, bytes, docx, page, pdf } from '../../answer.ts';
import { makeScan } from '../../files/png.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { COUNCILLORS, DOCUMENTS, IMPORTED, LEADERS, NEWS, POOR, POSTINGS, RECEPTION } from './content.ts';
import { layout } from './layout.ts';

const newsList = html`<ul>${NEWS.map(
  ([
    slug,
    title,
  ]) => html`<li><a href="/tin-tuc/${slug}.html">${title}</a> <span class="ngay">(${IMPORTED})</span></li>
`,
)}</ul>`;

/** Fills in all that the former commune's portal still answers. */
export function tanNhanPages(answers: Answers): void {
  const put = (path: string, title: string, content: Markup) =>
    answers.set(
      path,
      page(() => layout(title, html`<h2>${title}</h2>${content}`)),
    );
  answers.set(
    '/',
    page(() =>
      layout(
        'Trang chủ',
        html`<p class="bao">Từ ngày 01/7/2025, xã Gò Nhạn và xã Đầm Nhạn hợp nhất thành xã Tân Nhạn, tỉnh Kim Hà. Trang này tạm thời tiếp tục được sử dụng.</p><h2>Tin tức</h2>${newsList}`,
      ),
    ),
  );
  put('/tin-tuc.html', 'Tin tức', newsList);
  for (const [slug, title, text] of NEWS)
    put(`/tin-tuc/${slug}.html`, title, html`<p class="ngay">Ngày đăng: ${IMPORTED}</p><p>${text}</p>`);
  put(
    '/gioi-thieu.html',
    'Giới thiệu',
    html`<p>Xã Gò Nhạn nằm ở hữu ngạn sông Kim, có ba xóm quần tụ quanh gò đất cao, đình Nhạn dựng từ thế kỷ XVIII.</p>`,
  );
  // The program behind this one breaks: the page is there, and nobody can see it.
  answers.set('/co-cau-to-chuc.html', {
    ...page(() => layout('Lỗi', html`<h2>Lỗi</h2><p>Không kết nối được cơ sở dữ liệu.</p>`)),
    status: 500,
  });
  put('/lanh-dao.html', 'Lãnh đạo xã', dataTable(['Họ và tên', 'Chức vụ', 'Điện thoại'], LEADERS));
  put(
    '/dai-bieu-hdnd.html',
    'Danh sách đại biểu HĐND xã Gò Nhạn nhiệm kỳ 2021 - 2026',
    dataTable(['Họ và tên', 'Chức vụ', 'Đơn vị bầu cử'], COUNCILLORS),
  );
  put(
    '/van-ban.html',
    'Văn bản',
    dataTable(
      ['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành'],
      DOCUMENTS.map(([number, about, date, file]) => [
        html`<a href="/tai-lieu/${file}">${number}</a>`,
        about,
        date,
      ]),
    ),
  );
  for (const [number, about, date, file] of DOCUMENTS)
    answers.set(`/tai-lieu/${file}`, pdf(`${number} ${about}`, ['UBND XÃ GÒ NHẠN', `Ngày ${date}`]));
  put(
    '/thu-tuc-hanh-chinh.html',
    'Thủ tục hành chính',
    html`<p>Theo Quyết định số 402/QĐ-UBND ngày 16/05/2022 công bố danh mục thủ tục hành chính cấp xã.</p>${dataTable(
      ['STT', 'Mã số', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn'],
      PROCEDURES.slice(0, 12).map((one, i) => [i + 1, one.code, one.name, one.field, one.limit]),
    )}`,
  );
  put(
    '/bieu-mau.html',
    'Biểu mẫu thủ tục hành chính',
    html`<ul><li><a href="/tai-lieu/to-khai-khai-sinh.docx">Tờ khai đăng ký khai sinh</a></li><li><a href="/tai-lieu/to-khai-ket-hon.docx">Tờ khai đăng ký kết hôn</a></li></ul>`,
  );
  answers.set('/tai-lieu/to-khai-khai-sinh.docx', docx(['Tờ khai đăng ký khai sinh']));
  answers.set('/tai-lieu/to-khai-ket-hon.docx', docx(['Tờ khai đăng ký kết hôn']));
  put(
    '/cong-khai.html',
    'Công khai ngân sách',
    html`<ul>${POSTINGS.map(
      ([
        slug,
        title,
        date,
      ]) => html`<li><a href="/cong-khai/${slug}.html">${title}</a> <span class="ngay">(${date})</span></li>
`,
    )}</ul>`,
  );
  for (const [slug, title, date, text, file, name] of POSTINGS) {
    put(
      `/cong-khai/${slug}.html`,
      title,
      html`<p class="ngay">Ngày đăng: ${date}</p><p>${text}</p>${file && html`<p><a href="/tai-lieu/${file}">${name}</a></p>`}`,
    );
    if (file !== undefined) answers.set(`/tai-lieu/${file}`, pdf(title, [`Ngày ${date}`, text]));
  }
  put(
    '/ho-ngheo.html',
    'Danh sách hộ nghèo, hộ cận nghèo xã Gò Nhạn năm 2024',
    html`<p class="ngay">Ngày đăng: 20/12/2024</p><p>Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2024: 02 hộ nghèo, 02 hộ cận nghèo được hỗ trợ qua tài khoản.</p>${dataTable(['Họ và tên chủ hộ', 'Số CCCD', 'Số tài khoản', 'Xóm', 'Diện'], POOR)}`,
  );
  put(
    '/lich-tiep-cong-dan.html',
    'Lịch tiếp công dân tháng 6 năm 2025',
    dataTable(['Thời gian', 'Người tiếp', 'Địa điểm'], RECEPTION),
  );
  put(
    '/noi-quy-tiep-cong-dan.html',
    'Nội quy tiếp công dân',
    html`<p><img src="/images/noi-quy-tiep-cong-dan.png" width="560" height="700"></p>`,
  );
  answers.set('/images/noi-quy-tiep-cong-dan.png', bytes('image/png', makeScan(28)));
  put(
    '/gop-y.html',
    'Góp ý',
    html`<p>Mọi góp ý xin gửi trực tiếp tại trụ sở trong giờ hành chính. Chức năng gửi trực tuyến sẽ được bổ sung sau khi trang được nâng cấp.</p>`,
  );
  put('/dan-chu-co-so.html', 'Dân chủ ở cơ sở', html``);
  put('/moi-truong.html', 'Vệ sinh môi trường', html`<p>Nội dung đang được cập nhật.</p>`);
  put(
    '/phap-luat.html',
    'Phổ biến pháp luật',
    html`<ul><li><a href="/phap-luat/luat-de-dieu.html">Tìm hiểu pháp luật về đê điều</a> <span class="ngay">(04/05/2024)</span></li></ul>`,
  );
  put(
    '/phap-luat/luat-de-dieu.html',
    'Tìm hiểu pháp luật về đê điều',
    html`<p class="ngay">Ngày đăng: 04/05/2024</p><p>Pháp luật về đê điều nghiêm cấm xây nhà, đổ đất và để vật liệu trong phạm vi bảo vệ đê.</p>`,
  );
}
