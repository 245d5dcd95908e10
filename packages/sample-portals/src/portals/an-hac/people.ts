import { type Answers, pdf } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { post } from './book.ts';
import { ANSWERS, DOCUMENTS, LEADERS, RECEPTION } from './content.ts';
import { linkList } from './layout.ts';
import { SERVICE_LINKS } from './procedures.ts';

const PROCEDURE_TRAIL = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'] as const;

/** What citizens come for: procedures, reception, questions, drafts. */
export function citizenPages(answers: Answers): void {
  documents(answers);
  procedures(answers);
  consultation(answers);
  post(answers, {
    path: '/tiep-cong-dan',
    title: 'Lịch tiếp công dân tháng 11 và tháng 12 năm 2026',
    date: '2026-10-27',
    content: html`<p>Chủ tịch UBND phường trực tiếp tiếp công dân hai ngày mỗi tháng.</p>${dataTable(['Ngày', 'Thời gian', 'Người tiếp', 'Địa điểm'], RECEPTION, { caption: 'Lịch tiếp công dân' })}`,
    files: [
      ['noi-quy-tiep-cong-dan.pdf', 'Nội quy tiếp công dân'],
      ['quy-trinh-tiep-cong-dan.pdf', 'Quy trình tiếp công dân, tiếp nhận và xử lý đơn'],
    ],
  });
  post(answers, {
    path: '/hoi-dap',
    title: 'Hỏi đáp, phản ánh, kiến nghị',
    content: html`<h2>Câu hỏi đã trả lời</h2>${ANSWERS.map(
      ([
        question,
        asked,
        answer,
        answered,
      ]) => html`<details open><summary>${question}</summary><p class="ngay">Ngày hỏi: ${slashDate(asked)}</p><p>Trả lời: ${answer}</p><p class="ngay">Ngày trả lời: ${slashDate(answered)}</p></details>
`,
    )}<h2>Gửi câu hỏi, phản ánh, kiến nghị</h2><form class="mau" action="/hoi-dap/gui" method="post"><label>Họ và tên <input name="ten"></label><label>Thư điện tử <input type="email" name="thu"></label><label>Nội dung phản ánh, kiến nghị <textarea name="noi-dung" rows="5"></textarea></label><button type="submit">Gửi</button></form>`,
  });
  post(answers, {
    path: '/pakn-quy-dinh-hanh-chinh',
    title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    trail: [PROCEDURE_TRAIL],
    content: html`<p>Tổ chức, cá nhân gửi phản ánh, kiến nghị về quy định hành chính, thủ tục hành chính tới:</p><ul><li>Văn phòng HĐND và UBND phường An Hạc</li><li>Địa chỉ: Số 1 đường Ven Hồ, phường An Hạc, tỉnh Bình Hạc</li><li>Điện thoại: 0999 000 556</li><li>Email: kstthc@anhac.binhhac.gov.vn</li></ul>`,
  });
}

function documents(answers: Answers): void {
  const file = (number: string) => `vb-${number.replace(/\D+/g, '')}.pdf`;
  post(answers, {
    path: '/van-ban',
    title: 'Văn bản của HĐND, UBND phường',
    content: dataTable(
      ['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành', 'Tệp'],
      DOCUMENTS.map(([number, about, issued]) => [
        number,
        about,
        slashDate(issued),
        html`<a href="/tai-lieu/${file(number)}">Tải ${number}</a>`,
      ]),
    ),
  });
  for (const [number, about, issued] of DOCUMENTS)
    answers.set(`/tai-lieu/${file(number)}`, pdf(`${number} ${about}`, [`Ngày ${slashDate(issued)}`]));
}

function procedures(answers: Answers): void {
  const fields = [...new Set(PROCEDURES.map(one => one.field))];
  post(answers, {
    path: '/thu-tuc-hanh-chinh',
    title: 'Danh mục thủ tục hành chính cấp xã',
    date: '2026-10-05',
    content: html`<p>Theo Quyết định số 2216/QĐ-UBND ngày 30/09/2026 của Chủ tịch UBND tỉnh Bình Hạc công bố danh mục thủ tục hành chính thực hiện tại cấp xã.</p>${fields.map(
      field =>
        html`<details open><summary>${field}</summary>${dataTable(
          ['Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn', 'Phí, lệ phí', 'Mức độ'],
          PROCEDURES.filter(one => one.field === field).map(one => [
            one.code,
            one.name,
            one.limit,
            one.fee,
            one.online,
          ]),
        )}</details>`,
    )}${linkList([
      { title: 'Hướng dẫn nộp hồ sơ trực tuyến, nhận kết quả qua bưu chính', href: '/huong-dan-nop-ho-so' },
      { title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính', href: '/pakn-quy-dinh-hanh-chinh' },
      ...SERVICE_LINKS,
    ])}`,
    files: [['qd-2216-cong-bo-danh-muc-tthc.pdf', 'Quyết định công bố danh mục TTHC số 2216/QĐ-UBND']],
  });
  post(answers, {
    path: '/huong-dan-nop-ho-so',
    title: 'Hướng dẫn nộp hồ sơ trực tuyến, nhận kết quả qua bưu chính',
    trail: [PROCEDURE_TRAIL],
    date: '2026-06-18',
    content: html`<ol><li>Đăng nhập <a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a> bằng VNeID.</li><li>Chọn dịch vụ công toàn trình hoặc một phần, điền tờ khai, thanh toán trực tuyến.</li><li>Nhận kết quả điện tử, tại quầy hoặc qua bưu chính công ích.</li></ol>`,
    files: [['huong-dan-nop-ho-so.pdf', 'Hướng dẫn nộp hồ sơ trực tuyến bằng hình']],
  });
}

function consultation(answers: Answers): void {
  const trail = [['Lấy ý kiến góp ý của tổ chức, cá nhân', '/lay-y-kien']] as const;
  const form = html`<form class="mau" action="/lay-y-kien/gui" method="post"><h2>Gửi ý kiến</h2><label>Họ và tên <input name="ten"></label><label>Ý kiến góp ý <textarea name="y-kien" rows="5"></textarea></label><button type="submit">Gửi góp ý</button></form>`;
  post(answers, {
    path: '/lay-y-kien/quy-che-pho-sach',
    title: 'Dự thảo Quyết định ban hành quy chế quản lý phố sách',
    trail,
    date: '2026-11-03',
    content: html`<p>Thời hạn góp ý: đến hết ngày 03/12/2026. Nơi nhận: Phòng Văn hóa - Xã hội.</p>${form}`,
    files: [
      ['du-thao-quy-che-pho-sach.docx', 'Dự thảo Quyết định ban hành quy chế quản lý phố sách'],
      ['to-trinh-quy-che-pho-sach.pdf', 'Tờ trình'],
    ],
  });
  post(answers, {
    path: '/lay-y-kien/quy-hoach-su-dung-dat',
    title: 'Lấy ý kiến về quy hoạch sử dụng đất phường An Hạc',
    trail,
    date: '2026-09-21',
    content: html`<p>Thời gian lấy ý kiến: 30 ngày kể từ ngày 21/09/2026. Bản vẽ trưng bày tại nhà văn hóa các tổ dân phố.</p>`,
    files: [
      ['du-thao-quy-hoach-su-dung-dat.pdf', 'Dự thảo quy hoạch sử dụng đất'],
      ['phieu-lay-y-kien.docx', 'Phiếu lấy ý kiến cộng đồng dân cư'],
    ],
  });
  post(answers, {
    path: '/lay-y-kien',
    title: 'Lấy ý kiến góp ý của tổ chức, cá nhân',
    content: linkList([
      {
        title: 'Dự thảo Quyết định ban hành quy chế quản lý phố sách',
        href: '/lay-y-kien/quy-che-pho-sach',
        day: '03/11/2026',
      },
      {
        title: 'Lấy ý kiến về quy hoạch sử dụng đất phường An Hạc',
        href: '/lay-y-kien/quy-hoach-su-dung-dat',
        day: '21/09/2026',
      },
    ]),
    groups: [
      {
        heading: 'Tổng hợp, tiếp thu, giải trình ý kiến',
        files: [
          [
            'bc-tiep-thu-quy-hoach.pdf',
            'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về quy hoạch sử dụng đất phường An Hạc',
            '2026-11-02',
          ],
        ],
      },
    ],
  });
}

/** The ward and its people. */
export function aboutPages(answers: Answers): void {
  post(answers, {
    path: '/gioi-thieu',
    title: 'Giới thiệu phường An Hạc',
    content: html`<p>Phường An Hạc ôm lấy hồ Hạc, có mười một tổ dân phố và ba làng nghề giấy dó.</p>${linkList(
      [
        { title: 'Cơ cấu tổ chức, chức năng, nhiệm vụ', href: '/co-cau-to-chuc' },
        { title: 'Danh bạ lãnh đạo, cán bộ đầu mối', href: '/danh-ba' },
        { title: 'Trung tâm Phục vụ hành chính công phường', href: '/trung-tam-phuc-vu-hanh-chinh-cong' },
      ],
    )}`,
  });
  post(answers, {
    path: '/co-cau-to-chuc',
    title: 'Cơ cấu tổ chức, chức năng, nhiệm vụ',
    trail: [['Giới thiệu', '/gioi-thieu']],
    content: html`<h2>Văn phòng HĐND và UBND</h2><p>Tổng hợp, hành chính, kiểm soát thủ tục hành chính, tiếp công dân.</p><h2>Phòng Kinh tế, Hạ tầng và Đô thị</h2><p>Tài chính, đầu tư, xây dựng, đất đai, môi trường.</p><h2>Phòng Văn hóa - Xã hội</h2><p>Nội vụ, giáo dục, y tế, văn hóa, giảm nghèo, chuyển đổi số.</p><h2>Trung tâm Phục vụ hành chính công</h2><p>Đầu mối tiếp nhận hồ sơ, trả kết quả.</p>`,
  });
  post(answers, {
    path: '/danh-ba',
    title: 'Danh bạ lãnh đạo, cán bộ đầu mối',
    trail: [['Giới thiệu', '/gioi-thieu']],
    content: dataTable(['Họ và tên', 'Chức vụ', 'Lĩnh vực phụ trách', 'Điện thoại', 'Email'], LEADERS),
  });
  post(answers, {
    path: '/lien-he',
    title: 'Liên hệ',
    content: html`<p>Ủy ban nhân dân phường An Hạc</p><p>Địa chỉ: Số 1 đường Ven Hồ, phường An Hạc, tỉnh Bình Hạc</p><p>Điện thoại: 0999 000 550</p><p>Email: ubnd@anhac.binhhac.gov.vn</p>`,
  });
}
