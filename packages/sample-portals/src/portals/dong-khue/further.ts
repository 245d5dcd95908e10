import { type Answers, page } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { filed } from './disclosure.ts';
import { layout } from './layout.ts';

const VILLAGE_HEADS = [
  ['Khuê Đông', 'Bế Văn Hưởng', '0999 000 131'],
  ['Khuê Tây', 'Tống Thị Ngà', '0999 000 132'],
  ['Bãi Rạng', 'Nông Quang Dự', '0999 000 133'],
  ['Đồng Mít', 'Cù Minh Hảo', '0999 000 134'],
  ['Cầu Sậy', 'Đàm Thúy Liễu', '0999 000 135'],
  ['Gò Lau', 'Ma Trung Tín', '0999 000 136'],
];

const FUNDS = [
  ['Quỹ đền ơn đáp nghĩa', '64,2', '51,0', '13,2'],
  ['Quỹ phòng, chống thiên tai', '88,5', '70,4', '18,1'],
  ['Dân góp làm đường thôn Gò Lau', '120,0', '120,0', '0'],
];

/** What the commune tells beyond its budget and land; some of it with gaps. */
export function furtherPages(answers: Answers): void {
  answers.set(
    '/truong-thon.html',
    page(() =>
      layout(
        'Danh sách trưởng thôn',
        html`<h2>Danh sách trưởng thôn</h2>${dataTable(['Thôn', 'Họ và tên', 'Điện thoại'], VILLAGE_HEADS, { caption: 'Danh sách trưởng thôn xã Đồng Khuê' })}`,
      ),
    ),
  );
  answers.set(
    '/trung-tam-phuc-vu-hanh-chinh-cong.html',
    page(() =>
      layout(
        'Trung tâm Phục vụ hành chính công',
        html`<h2>Trung tâm Phục vụ hành chính công xã Đồng Khuê</h2><p>Địa chỉ: Thôn Khuê Đông, xã Đồng Khuê, tỉnh Lĩnh Giang</p><p>Điện thoại: 0999 000 115</p><p>Trung tâm có năm quầy, tiếp nhận hồ sơ của mọi lĩnh vực thuộc thẩm quyền cấp xã.</p>`,
      ),
    ),
  );
  filed(
    answers,
    '/ket-qua-giai-quyet-ho-so.html',
    'Kết quả giải quyết hồ sơ tháng 10 năm 2026',
    '2026-11-05',
    html`<p>Năm hồ sơ đất đai trễ hạn do hỏng máy đo; xã đã gửi thư xin lỗi tới từng hộ.</p>${dataTable(
      ['Lĩnh vực', 'Tổng số hồ sơ', 'Đã giải quyết', 'Đúng hạn', 'Trễ hạn'],
      [
        ['Hộ tịch', 96, 96, 96, 0],
        ['Chứng thực', 311, 311, 311, 0],
        ['Đất đai', 37, 30, 25, 5],
      ],
      { caption: 'Tình hình giải quyết hồ sơ tháng 10 năm 2026' },
    )}`,
    [
      ['thu-xin-loi-thang-10-2026.pdf', 'Thư xin lỗi do giải quyết hồ sơ trễ hạn tháng 10 năm 2026'],
      ['kq-khao-sat-6-thang-2026.pdf', 'Kết quả khảo sát mức độ hài lòng của người dân 6 tháng đầu năm 2026'],
    ],
  );
  filed(answers, '/bieu-mau.html', 'Biểu mẫu', '2026-05-11', html`<p>Các tờ khai hay dùng.</p>`, [
    ['to-khai-khai-sinh.docx', 'Tờ khai đăng ký khai sinh'],
    ['to-khai-ket-hon.docx', 'Tờ khai đăng ký kết hôn'],
    ['don-xac-nhan-khuyet-tat.docx', 'Đơn đề nghị xác định mức độ khuyết tật'],
  ]);
  filed(
    answers,
    '/kinh-te-xa-hoi.html',
    'Tình hình kinh tế - xã hội',
    '2026-10-09',
    html`<p>Lúa mùa đạt 58 tạ một héc-ta; thu mua mít chậm hơn cùng kỳ.</p>`,
    [['bc-ktxh-9-thang-2026.pdf', 'Báo cáo tình hình kinh tế - xã hội xã Đồng Khuê 9 tháng năm 2026']],
  );
  filed(
    answers,
    '/cac-khoan-dong-gop.html',
    'Công khai các khoản đóng góp của Nhân dân năm 2026',
    '2026-10-02',
    dataTable(['Khoản đóng góp', 'Số thu', 'Số chi', 'Còn lại'], FUNDS, {
      caption: 'Thu, chi các khoản đóng góp chín tháng năm 2026 (triệu đồng)',
    }),
    [['cong-khai-dong-gop-2026.pdf', 'Công khai thu, chi các khoản đóng góp chín tháng năm 2026']],
  );
  filed(
    answers,
    '/tuyen-dung.html',
    'Tuyển dụng công chức xã năm 2026',
    '2026-08-24',
    html`<p>Xã tuyển hai công chức; kết quả được đăng sau vòng phỏng vấn.</p>`,
    [
      ['tb-tuyen-dung-2026.pdf', 'Thông báo tuyển dụng công chức xã Đồng Khuê năm 2026'],
      ['kq-tuyen-dung-2026.pdf', 'Kết quả tuyển dụng công chức xã Đồng Khuê năm 2026'],
    ],
  );
  filed(
    answers,
    '/chinh-sach-ho-tro.html',
    'Chính sách hỗ trợ, trợ giúp xã hội năm 2026',
    '2026-07-08',
    html`<p>Mức trợ cấp xã hội hằng tháng và đối tượng được hưởng từ ngày 01/07/2026.</p>`,
    [['muc-tro-giup-xa-hoi-2026.pdf', 'Chính sách trợ giúp xã hội: đối tượng và mức hưởng năm 2026']],
  );
}
