import { type Answers, page } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { frames } from './home.ts';
import { list, putFiles, putSheet } from './placing.ts';

/** Procedures, forms and guides, administrative reform, law explained. */
export function putProcedures(answers: Answers): void {
  putSheet(
    answers,
    '/vn/cchc.htm',
    'Cải cách hành chính',
    'utf-16',
    putFiles(
      answers,
      [
        'Báo cáo công tác cải cách hành chính 9 tháng năm 2026 xã Đồng Sim',
        '/vn/tep/bc-cchc.pdf',
        '22/09/2026',
      ],
      ['Kế hoạch cải cách hành chính năm 2026 xã Đồng Sim', '/vn/tep/kh-cchc.pdf', '16/01/2026'],
    ),
  );
  const laws: readonly (readonly [string, string, string, string])[] = [
    [
      'phapluat-rung.htm',
      'Hỏi đáp pháp luật: ai được khai thác củi trong rừng cộng đồng?',
      '27/10/2026',
      'Pháp luật về lâm nghiệp cho người trong thôn lấy củi khô trong rừng cộng đồng theo quy ước; không được chặt cây đứng.',
    ],
    [
      'phapluat-xe.htm',
      'Mức phạt chở quá người trên xe máy',
      '15/09/2026',
      'Mức phạt chở quá người trên xe máy áp dụng khi chở từ hai người trở lên, trừ trường hợp cấp cứu và trẻ em.',
    ],
  ];
  for (const [name, title, day, body] of laws)
    putSheet(answers, `/vn/${name}`, title, 'windows-1258', html`<p>Ngày đăng: ${day}</p><p>${body}</p>`);
  putSheet(
    answers,
    '/vn/phapluat.htm',
    'Phổ biến, giáo dục pháp luật',
    'windows-1258',
    list(laws.map(([name, title, day]) => [title, name, day] as const)),
  );
  putSheet(
    answers,
    '/vn/bieumau.htm',
    'Biểu mẫu',
    'tcvn3',
    putFiles(
      answers,
      ['Tờ khai đăng ký khai sinh', '/vn/tep/tk-khai-sinh.docx', '05/01/2026'],
      ['Tờ khai đăng ký kết hôn', '/vn/tep/tk-ket-hon.docx', '05/01/2026'],
      ['Tờ khai đăng ký khai tử', '/vn/tep/tk-khai-tu.docx', '05/01/2026'],
      ['Tờ khai cấp bản sao trích lục hộ tịch', '/vn/tep/tk-trich-luc.docx', '05/01/2026'],
      ['Giấy đề nghị đăng ký hộ kinh doanh', '/vn/tep/gdn-ho-kinh-doanh.docx', '05/01/2026'],
    ),
  );
  putSheet(
    answers,
    '/vn/huongdan.htm',
    'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia',
    'zero-width',
    html`<p>Ngày đăng: 20/04/2026</p><p>Đăng nhập bằng tài khoản VNeID, chọn thủ tục, tải giấy tờ lên, thanh toán trực tuyến; kết quả có thể nhận qua bưu chính công ích.</p>`,
  );
  putSheet(answers, '/vn/timkiem.htm', 'Tìm kiếm', 'plain', html`<p>Nhập từ khóa ở trang chủ.</p>`);
  answers.set(
    '/tthc/',
    page(() => frames),
  );
  answers.set(
    '/tthc/trai.htm',
    page(
      () =>
        html`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Lĩnh vực</title></head><body><p><a href="/vn/bieumau.htm" target="phai">Biểu mẫu</a></p><p><a href="/tthc/danhmuc.htm" target="phai">Tất cả lĩnh vực</a></p></body></html>`,
    ),
  );
  putSheet(
    answers,
    '/tthc/danhmuc.htm',
    'Danh mục thủ tục hành chính',
    'tcvn3',
    html`<p>Danh mục theo Quyết định số 1562/QĐ-UBND ngày 22/09/2026 của Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính.</p>${putFiles(answers, ['Quyết định số 1562/QĐ-UBND công bố danh mục thủ tục hành chính', '/vn/tep/qd-1562.pdf', '24/09/2026'])}${dataTable(
      ['Mã số', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn', 'Phí, lệ phí'],
      PROCEDURES.map(one => [one.code, one.name, one.field, one.limit, one.fee]),
    )}`,
  );
}
