import type { Answers } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { putFiles, putSheet } from './placing.ts';

const PEOPLE = [
  ['Bế Quang Thạch', 'Chủ tịch UBND xã', 'Điều hành chung', '0999 000 782'],
  ['Ma Thị Duyên', 'Phó Chủ tịch UBND xã', 'Văn hóa, xã hội', '0999 000 783'],
  ['Đinh Công Lẫm', 'Chủ tịch HĐND xã', 'Điều hành HĐND', '0999 000 784'],
];

/** Who sits in its offices and its council, and where citizens are received and answered. */
export function putPeople(answers: Answers): void {
  putSheet(
    answers,
    '/vn/gioithieu.htm',
    'Cơ cấu tổ chức',
    'tcvn3',
    html`<p><b>Văn phòng HĐND và UBND</b></p><p>Tham mưu tổng hợp, tiếp công dân, văn thư, lưu trữ.</p><p><b>Phòng Kinh tế</b></p><p>Quản lý đất đai, nông nghiệp, xây dựng, ngân sách.</p><p><b>Phòng Văn hóa - Xã hội</b></p><p>Quản lý giáo dục, y tế, văn hóa, bảo trợ xã hội.</p>`,
  );
  putSheet(
    answers,
    '/vn/danhba.htm',
    'Danh bạ lãnh đạo',
    'vni',
    dataTable(['Họ và tên', 'Chức vụ', 'Phụ trách', 'Điện thoại'], PEOPLE),
  );
  putSheet(
    answers,
    '/vn/lichtiepdan.htm',
    'Lịch tiếp công dân tháng 11 năm 2026',
    'wrong-meta',
    dataTable(
      ['Ngày', 'Thời gian', 'Người tiếp', 'Địa điểm'],
      [
        ['Thứ Ba, 10/11/2026', '8 giờ - 11 giờ', 'Chủ tịch UBND xã', 'Trụ sở UBND xã'],
        ['Thứ Ba, 24/11/2026', '8 giờ - 11 giờ', 'Chủ tịch UBND xã', 'Trụ sở UBND xã'],
        ['Thứ Năm, 26/11/2026', '8 giờ - 11 giờ', 'Thường trực HĐND xã', 'Trụ sở UBND xã'],
      ],
    ),
  );
  putSheet(
    answers,
    '/vn/hoidap.htm',
    'Hỏi đáp',
    'nfd',
    html`<form action="/vn/hoidap.htm" method="post"><p>Họ và tên <input name="ten"></p><p>Nội dung câu hỏi <textarea name="nd" rows="4" cols="50"></textarea></p><input type="submit" value="Gửi câu hỏi"></form><h3>Câu hỏi và trả lời</h3><p><b>Hỏi:</b> Làm thẻ bảo hiểm cho con ở đâu?</p><p>Ngày gửi: 02/11/2026</p><p><b>Trả lời:</b> Tại Bộ phận Một cửa, không thu phí.</p><p>Ngày trả lời: 04/11/2026</p><p><b>Hỏi:</b> Đường vào thôn Sim Hạ khi nào sửa?</p><p>Ngày gửi: 15/10/2026</p><p><b>Trả lời:</b> Xã sửa trong tháng 12 năm 2026.</p><p>Ngày trả lời: 19/10/2026</p>`,
  );
  putSheet(
    answers,
    '/vn/motcua.htm',
    'Bộ phận Một cửa xã Đồng Sim',
    'windows-1258',
    html`<p>Địa chỉ: Nhà số 3, thôn Sim Thượng, xã Đồng Sim, tỉnh Cổ Lĩnh</p><p>Điện thoại: 0999 000 785</p><p>Thời gian làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ đến 11 giờ, chiều 13 giờ 30 đến 16 giờ 30.</p>`,
  );
  putSheet(
    answers,
    '/vn/congdan.htm',
    'Công dân',
    'zero-width',
    html`<h3 id="noiquy">Nội quy tiếp công dân</h3><p>Công dân đến nơi tiếp xuất trình giấy tờ tùy thân, trình bày trung thực, giữ trật tự; người tiếp phải tôn trọng, lắng nghe và ghi chép đầy đủ.</p>${putFiles(answers, ['Nội quy tiếp công dân của UBND xã Đồng Sim', '/vn/tep/noi-quy.pdf', '12/01/2026'])}<h3 id="layykien">Lấy ý kiến góp ý dự thảo</h3><p>Dự thảo Quy chế quản lý rừng cộng đồng xã Đồng Sim. Thời hạn góp ý: đến hết ngày 10/12/2026. Ý kiến gửi về dongsim@colinh.gov.vn.</p>${putFiles(answers, ['Dự thảo Quy chế quản lý rừng cộng đồng xã Đồng Sim', '/vn/tep/du-thao-quy-che-rung.docx', '09/11/2026'])}`,
  );
  putSheet(
    answers,
    '/vn/nghiquyet.htm',
    'Nghị quyết của HĐND xã',
    'tcvn3',
    putFiles(
      answers,
      [
        'Nghị quyết số 09/NQ-HĐND phê chuẩn quyết toán ngân sách xã năm 2025',
        '/vn/tep/nq-09.pdf',
        '24/07/2026',
      ],
      ['Nghị quyết số 08/NQ-HĐND về nhiệm vụ 6 tháng cuối năm 2026', '/vn/tep/nq-08.pdf', '24/07/2026'],
    ),
  );
  putSheet(
    answers,
    '/vn/daibieu.htm',
    'Đại biểu HĐND, trưởng thôn',
    'vni',
    html`<h3>Danh sách đại biểu HĐND xã nhiệm kỳ 2026 - 2031</h3>${dataTable(
      ['STT', 'Họ và tên', 'Tổ đại biểu'],
      [
        [1, 'Đinh Công Lẫm', 'Tổ 1'],
        [2, 'Bế Quang Thạch', 'Tổ 1'],
        [3, 'Lục Thị Nhài', 'Tổ 2'],
      ],
    )}<h3>Danh sách trưởng thôn</h3>${dataTable(
      ['Thôn', 'Trưởng thôn', 'Điện thoại'],
      [
        ['Sim Thượng', 'Ông Hà Văn Sự', '0999 000 786'],
        ['Sim Hạ', 'Bà Vy Thị Lả', '0999 000 787'],
        ['Suối Cạn', 'Ông Chu Đức Pảo', '0999 000 788'],
      ],
    )}`,
  );
}
