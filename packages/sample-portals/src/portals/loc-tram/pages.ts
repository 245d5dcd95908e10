import { type Answers, bytes, docx, page, pdf } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { makeScan } from '../../files/png.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { budgetRows } from '../../stock/budget.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import {
  ANSWERS,
  COUNCILLORS,
  DOCUMENTS,
  decomposed,
  FOREST_KEEPERS,
  LEADERS,
  NEWS,
  NOTICES,
  RECEPTION,
} from './content.ts';
import { layout, pager, webPart } from './layout.ts';

const attachment = (id: number, name: string) => `/Lists/TaiLieu/Attachments/${id}/${name}`;

/** Sets the pages of the portal; every page of a list item is reached by its ItemID. */
export function locTramPages(answers: Answers): void {
  const put = (path: string, title: string, content: Markup) =>
    answers.set(
      path,
      page(() => layout(title, path, webPart(10, title, content))),
    );
  const list = (base: string, items: readonly { id: number; title: string; date: string }[]) =>
    html`<table width="100%">${items.map(
      item => html`<tr><td class="tin"><a href="${base}?ItemID=${item.id}">${item.title}</a> <span class="ngay">(${slashDate(item.date)})</span></td></tr>
`,
    )}</table>`;

  const home = page(() =>
    layout(
      'Trang chủ',
      '/Pages/default.aspx',
      html`${webPart(10, 'Tin tức - Sự kiện', html`<table width="100%"><tr><td width="180"><img src="/_layouts/loctram/anh.svg" width="170" height="106" alt="Rừng dó bầu"/></td><td valign="top">${list('/Pages/chi-tiet-tin.aspx', NEWS.slice(0, 5))}</td></tr></table>`)}
${webPart(11, 'Thông báo', list('/Pages/chi-tiet-thong-bao.aspx', NOTICES.slice(0, 4)))}
${webPart(
  12,
  'Văn bản mới',
  list(
    '/Pages/chi-tiet-van-ban.aspx',
    DOCUMENTS.slice(0, 4).map(([id, number, about, date]) => ({ id, title: `${number}: ${about}`, date })),
  ),
)}`,
    ),
  );
  answers.set('/', home);
  answers.set('/Pages/default.aspx', home);

  put(
    '/Pages/tin-tuc.aspx',
    'Tin tức',
    html`${list('/Pages/chi-tiet-tin.aspx', NEWS)}${pager('ctl00$DanhSachTin')}`,
  );
  for (const item of NEWS) {
    put(
      `/Pages/chi-tiet-tin.aspx?ItemID=${item.id}`,
      item.title,
      html`<div class="ngay">Cập nhật ngày ${slashDate(item.date)}</div>${item.body.map(text => html`<p><span style="font-size:14px">${decomposed(text)}</span></p>`)}`,
    );
  }
  put('/Pages/thong-bao.aspx', 'Thông báo', list('/Pages/chi-tiet-thong-bao.aspx', NOTICES));
  for (const item of NOTICES) {
    put(
      `/Pages/chi-tiet-thong-bao.aspx?ItemID=${item.id}`,
      item.title,
      html`<div class="ngay">Cập nhật ngày ${slashDate(item.date)}</div>${item.body.map(text => html`<p>${decomposed(text)}</p>`)}${item.scans.map(
        name => html`<p align="center"><img src="${attachment(item.id, name)}" width="560"/></p>`,
      )}${item.files.map(([name, title]) => html`<p><a href="${attachment(item.id, name)}">${title}</a></p>`)}`,
    );
    for (const name of item.scans) answers.set(attachment(item.id, name), bytes('image/png', makeScan(24)));
    for (const [name, title] of item.files)
      answers.set(attachment(item.id, name), docx([title, 'Bản mẫu, không có giá trị pháp lý.']));
  }
  put(
    '/Pages/van-ban.aspx',
    'Văn bản',
    html`${dataTable(
      ['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành'],
      DOCUMENTS.map(([id, number, about, date]) => [
        html`<a href="/Pages/chi-tiet-van-ban.aspx?ItemID=${id}">${number}</a>`,
        decomposed(about),
        slashDate(date),
      ]),
    )}${pager('ctl00$LuoiVanBan')}`,
  );
  for (const [id, number, about, date] of DOCUMENTS) {
    const file = attachment(id, `vb-${id}.pdf`);
    put(
      `/Pages/chi-tiet-van-ban.aspx?ItemID=${id}`,
      `${number} ${about}`,
      html`<table width="100%"><tr><td>Số/Ký hiệu</td><td>${number}</td></tr><tr><td>Ngày ban hành</td><td>${slashDate(date)}</td></tr><tr><td>Trích yếu</td><td>${about}</td></tr><tr><td>Tệp đính kèm</td><td><a href="${file}">vb-${id}.pdf</a></td></tr></table>`,
    );
    answers.set(file, pdf(`${number} ${about}`, [`Ngày ${slashDate(date)}`, 'UBND xã Lộc Trầm']));
  }
  disclosure(put, answers);
  put(
    '/Pages/noi-quy-tiep-cong-dan.aspx',
    'Nội quy tiếp công dân',
    html`<p align="center"><img src="${attachment(5, 'noi-quy-tiep-cong-dan.png')}" width="560"/></p>`,
  );
  answers.set(attachment(5, 'noi-quy-tiep-cong-dan.png'), bytes('image/png', makeScan(30)));
  put(
    '/Pages/moi-truong.aspx',
    'Môi trường',
    html`${list(
      '/Pages/chi-tiet-tin.aspx',
      NEWS.filter(one => one.id === 71),
    )}${list(
      '/Pages/chi-tiet-thong-bao.aspx',
      NOTICES.filter(one => one.id === 25),
    )}`,
  );
  citizens(put);
  answers.set(attachment(2, 'to-khai-khai-sinh.docx'), docx(['Tờ khai đăng ký khai sinh']));
  answers.set(
    attachment(2, 'QD-655-danh-muc-TTHC.pdf'),
    pdf('Quyết định công bố danh mục TTHC', ['Ngày 17/04/2023']),
  );
}

type Put = (path: string, title: string, content: Markup) => void;

function disclosure(put: Put, answers: Answers): void {
  const budget = [
    {
      id: 7,
      title: 'Công khai dự toán ngân sách xã Lộc Trầm năm 2026',
      date: '2026-01-16',
      note: 'Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 14/01/2026 công bố công khai dự toán ngân sách.',
      heads: ['STT', 'Nội dung', 'Dự toán năm 2026'],
      total: 38_600,
      file: 'QD-12-cong-khai-du-toan-2026.pdf',
    },
    {
      id: 3,
      title: 'Công khai quyết toán ngân sách thị trấn Phú Trầm năm 2023',
      date: '2024-08-12',
      note: 'Số liệu đã được HĐND thị trấn phê chuẩn.',
      heads: ['STT', 'Nội dung', 'Quyết toán năm 2023'],
      total: 17_250,
      file: 'quyet-toan-2023.pdf',
    },
  ];
  put(
    '/Pages/cong-khai-ngan-sach.aspx',
    'Công khai ngân sách',
    html`<table width="100%">${budget.map(one => html`<tr><td class="tin"><a href="/Pages/chi-tiet-cong-khai.aspx?ItemID=${one.id}">${one.title}</a> <span class="ngay">(${slashDate(one.date)})</span></td></tr>`)}</table>`,
  );
  for (const one of budget) {
    put(
      `/Pages/chi-tiet-cong-khai.aspx?ItemID=${one.id}`,
      one.title,
      html`<div class="ngay">Cập nhật ngày ${slashDate(one.date)}</div><p>${decomposed(one.note)}</p>${dataTable(one.heads, budgetRows(one.total))}<p><a href="${attachment(one.id, one.file)}">${one.title} (tệp PDF)</a></p>`,
    );
    answers.set(
      attachment(one.id, one.file),
      pdf(one.title, [one.note, ...budgetRows(one.total).map(row => row.join('  '))]),
    );
  }
  put(
    '/Pages/mua-sam-cong.aspx',
    'Mua sắm công',
    html`<table width="100%"><tr><td class="tin"><a href="/Pages/chi-tiet-tin.aspx?ItemID=83">Giới thiệu điểm mới của Luật Đấu thầu</a> <span class="ngay">(03/06/2026)</span></td></tr></table>`,
  );
  put(
    '/Pages/quy-hoach.aspx',
    'Quy hoạch - Kế hoạch sử dụng đất',
    html`<p>Mời xem tại <a href="https://sonlo.gov.vn/quy-hoach-dat-dai">Cổng thông tin điện tử tỉnh Sơn Lộ</a>.</p>`,
  );
}

function citizens(put: Put): void {
  put(
    '/Pages/gioi-thieu.aspx',
    'Giới thiệu',
    html`<p>${decomposed('Xã Lộc Trầm được thành lập từ ngày 01/7/2025 trên cơ sở thị trấn Phú Trầm và xã Dốc Sỏi cũ. Toàn xã có 2.140 hộ, sống chủ yếu bằng nghề rừng.')}</p>`,
  );
  put(
    '/Pages/to-chuc-bo-may.aspx',
    'Tổ chức bộ máy',
    html`<p>${decomposed('Cơ cấu tổ chức của Ủy ban nhân dân gồm Chủ tịch, một Phó Chủ tịch và các công chức chuyên môn sau:')}</p><ul><li>Trưởng Công an</li><li>Chỉ huy trưởng Quân sự</li><li>Công chức Văn phòng - Thống kê</li><li>Công chức Địa chính - Xây dựng - Đô thị và Môi trường</li><li>Công chức Tài chính - Kế toán</li><li>Công chức Tư pháp - Hộ tịch</li><li>Công chức Văn hóa - Xã hội</li></ul><p>Thực hiện theo hướng dẫn của Phòng Nội vụ huyện Sơn Trầm.</p>`,
  );
  put(
    '/Pages/thu-tuc-hanh-chinh.aspx',
    'Thủ tục hành chính',
    html`<p>Danh mục ban hành kèm theo Quyết định số 655/QĐ-UBND ngày 17/04/2023 công bố danh mục thủ tục hành chính cấp xã, cấp huyện.</p><p><a href="${attachment(2, 'QD-655-danh-muc-TTHC.pdf')}">Quyết định công bố danh mục TTHC số 655/QĐ-UBND</a></p><p>Tải về: <a href="${attachment(2, 'to-khai-khai-sinh.docx')}">Tờ khai đăng ký khai sinh</a></p>${dataTable(
      ['STT', 'Mã số', 'Tên thủ tục', 'Lĩnh vực', 'Nơi tiếp nhận'],
      PROCEDURES.slice(0, 24).map((one, i) => [
        i + 1,
        one.code,
        one.name,
        one.field,
        i % 4 === 3 ? 'Bộ phận Một cửa UBND huyện Sơn Trầm' : 'Bộ phận Một cửa UBND thị trấn',
      ]),
    )}${pager('ctl00$LuoiThuTuc')}`,
  );
  put(
    '/Pages/lich-tiep-cong-dan.aspx',
    'Lịch tiếp công dân',
    html`<p>${decomposed('Lịch tiếp công dân quý II năm 2025')}</p>${dataTable(['Thời gian', 'Người tiếp', 'Địa điểm'], RECEPTION)}`,
  );
  put(
    '/Pages/danh-ba.aspx',
    'Danh bạ lãnh đạo',
    dataTable(['Họ và tên', 'Chức vụ', 'Điện thoại', 'Email'], LEADERS),
  );
  put(
    '/Pages/dai-bieu-hdnd.aspx',
    'Danh sách đại biểu HĐND thị trấn Phú Trầm nhiệm kỳ 2021 - 2026',
    dataTable(['Họ và tên', 'Chức vụ', 'Đơn vị bầu cử'], COUNCILLORS),
  );
  put(
    '/Pages/nhan-khoan-rung.aspx',
    'Danh sách hộ dân nhận khoán bảo vệ rừng năm 2026',
    dataTable(['Họ và tên chủ hộ', 'Số CCCD', 'Thôn', 'Diện tích (ha)'], FOREST_KEEPERS),
  );
  put(
    '/Pages/hoi-dap.aspx',
    'Hỏi - Đáp',
    html`${ANSWERS.map(([question, asked, answer, answered]) => html`<table width="100%" class="hoi"><tr><td><b>Câu hỏi:</b> ${decomposed(question)} <span class="ngay">Ngày gửi: ${asked}</span></td></tr><tr><td><b>Trả lời:</b> ${decomposed(answer)} <span class="ngay">Ngày trả lời: ${answered}</span></td></tr></table>`)}${pager('ctl00$HoiDap')}`,
  );
  put(
    '/Pages/gui-cau-hoi.aspx',
    'Gửi câu hỏi',
    html`<table><tr><td>Họ và tên</td><td><input type="text" name="ctl00$m$hoTen" size="40"/></td></tr><tr><td>Địa chỉ</td><td><input type="text" name="ctl00$m$diaChi" size="40"/></td></tr><tr><td>Nội dung câu hỏi</td><td><textarea name="ctl00$m$noiDung" rows="6" cols="46"></textarea></td></tr><tr><td></td><td><input type="submit" name="ctl00$m$gui" value="Gửi câu hỏi"/></td></tr></table>`,
  );
}
