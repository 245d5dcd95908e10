import { type Answers, page, pdf } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { ANSWERS, DOCUMENTS, LEADERS, RECEPTION } from './content.ts';
import { layout } from './layout.ts';

const FIELDS = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Xây dựng', 'Hộ kinh doanh'];

/** Documents, procedures, reception, questions: what citizens come for. */
export function citizenPages(answers: Answers): void {
  answers.set(
    '/van-ban.html',
    page(() =>
      layout(
        'Văn bản',
        html`<h2>Hệ thống văn bản</h2><form class="loc" action="/van-ban.html" method="get"><label>Số/Ký hiệu <input name="so"></label> <button>Lọc</button></form>${dataTable(
          ['STT', 'Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành', 'Tệp'],
          DOCUMENTS.map(([number, about, issued, file], i) => [
            i + 1,
            number,
            about,
            slashDate(issued),
            html`<a href="/uploads/van-ban/${file}">Tải về</a>`,
          ]),
        )}`,
      ),
    ),
  );
  for (const [number, about, issued, file] of DOCUMENTS) {
    answers.set(
      `/uploads/van-ban/${file}`,
      pdf(`${number} ${about}`, [`Ban hành ngày ${slashDate(issued)}`, 'UBND xã Đồng Khuê']),
    );
  }
  answers.set(
    '/thu-tuc-hanh-chinh.html',
    page(() =>
      layout(
        'Danh mục TTHC cấp xã',
        html`<h2>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của UBND cấp xã</h2>
<p class="ngay">Cập nhật ngày: 16/10/2026</p>
<p>Theo Quyết định số 1904/QĐ-UBND ngày 12/10/2026 của Chủ tịch UBND tỉnh Lĩnh Giang công bố danh mục TTHC thực hiện theo mô hình chính quyền địa phương hai cấp. <a href="/uploads/qd-1904-danh-muc-tthc.pdf">Quyết định công bố danh mục TTHC số 1904/QĐ-UBND</a></p>
${FIELDS.map(
  field =>
    html`<h3>Lĩnh vực ${field}</h3>${dataTable(
      ['Mã TTHC', 'Tên thủ tục hành chính', 'Thời hạn', 'Phí, lệ phí', 'Mức độ trực tuyến'],
      PROCEDURES.filter(one => one.field === field).map(one => [
        one.code,
        one.name,
        one.limit,
        one.fee,
        one.online,
      ]),
    )}`,
)}`,
      ),
    ),
  );
  answers.set(
    '/uploads/qd-1904-danh-muc-tthc.pdf',
    pdf('Quyết định công bố danh mục TTHC', ['Tỉnh Lĩnh Giang, 12/10/2026']),
  );
  answers.set(
    '/huong-dan-nop-ho-so.html',
    page(() =>
      layout(
        'Hướng dẫn nộp hồ sơ trực tuyến',
        html`<h2>Hướng dẫn nộp hồ sơ trực tuyến mức độ 3, mức độ 4</h2><p class="ngay">Ngày đăng: 20/03/2023</p>
<ol><li>Mở cổng dịch vụ công của tỉnh, chọn Đăng ký tài khoản.</li><li>Chọn thủ tục có ghi mức độ 3 hoặc mức độ 4, điền tờ khai và đính kèm giấy tờ.</li><li>Đến bộ phận một cửa của huyện nhận kết quả theo giấy hẹn, hoặc đăng ký nhận qua bưu chính công ích.</li></ol>`,
      ),
    ),
  );
  answers.set(
    '/tiep-nhan-pakn-quy-dinh-hanh-chinh.html',
    page(() =>
      layout(
        'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
        html`<h2>Tiếp nhận phản ánh, kiến nghị về quy định hành chính</h2>
<p>Tổ chức, cá nhân phản ánh vướng mắc do quy định hành chính không phù hợp, hoặc do việc thực hiện thủ tục hành chính chậm trễ, theo thông tin sau:</p>
<ul><li>Nơi nhận: Văn phòng HĐND và UBND xã Đồng Khuê</li><li>Địa chỉ: Thôn Khuê Đông, xã Đồng Khuê, tỉnh Lĩnh Giang</li><li>Điện thoại: 0999 000 112</li></ul>
<p>Ghi rõ tên, địa chỉ và nội dung; không tiếp nhận đơn khiếu nại, tố cáo tại đây.</p>`,
      ),
    ),
  );
  answers.set(
    '/lich-tiep-cong-dan.html',
    page(() =>
      layout(
        'Lịch tiếp công dân',
        html`<h2>Lịch tiếp công dân định kỳ 6 tháng cuối năm 2026</h2><p class="ngay">Ngày đăng: 26/06/2026</p>
<p>Thời gian: sáng từ 7 giờ 30, chiều từ 13 giờ 30. Địa điểm: Phòng Tiếp công dân, trụ sở UBND xã, thôn Khuê Đông.</p>${dataTable(['Tháng', 'Ngày tiếp', 'Người tiếp'], RECEPTION, { caption: 'Lịch tiếp công dân của Chủ tịch UBND xã và Thường trực HĐND xã năm 2026' })}<ul class="tep"><li><a href="/uploads/noi-quy-tiep-cong-dan.pdf">Nội quy tiếp công dân</a></li></ul>`,
      ),
    ),
  );
  answers.set(
    '/uploads/noi-quy-tiep-cong-dan.pdf',
    pdf('Nội quy tiếp công dân', ['UBND xã Đồng Khuê', 'Nơi tiếp, giờ tiếp, trình tự tiếp nhận đơn.']),
  );
  answers.set(
    '/hoi-dap.html',
    page(() =>
      layout(
        'Hỏi đáp',
        html`<h2>Hỏi đáp</h2><p>Câu hỏi được tiếp nhận tại quầy số 1, Trung tâm Phục vụ hành chính công xã.</p>${ANSWERS.map(
          one => html`<div class="hoi"><p><b>${one.topic}.</b> ${one.question}<br><span class="ngay">Ngày hỏi: ${slashDate(one.asked)}</span></p><p><b>Trả lời:</b> ${one.answer}<br><span class="ngay">Ngày trả lời: ${slashDate(one.answered)}</span></p></div>
`,
        )}`,
      ),
    ),
  );
  answers.set(
    '/lay-y-kien-gop-y.html',
    page(() =>
      layout(
        'Lấy ý kiến góp ý của tổ chức, cá nhân',
        html`<h2>Lấy ý kiến góp ý của tổ chức, cá nhân</h2><p>Việc góp ý được thực hiện tại chuyên trang của tỉnh: <a href="https://linhgiang.gov.vn/lay-y-kien">Cổng thông tin điện tử tỉnh Lĩnh Giang</a>.</p>`,
      ),
    ),
  );
  answers.set(
    '/co-cau-to-chuc.html',
    page(() =>
      layout(
        'Cơ cấu tổ chức',
        html`<h2>Cơ cấu tổ chức, chức năng, nhiệm vụ</h2>
<h3>Văn phòng HĐND và UBND</h3><p>Tham mưu chương trình làm việc, kiểm soát thủ tục hành chính, văn thư, quản trị trụ sở.</p>
<h3>Phòng Kinh tế</h3><p>Quản lý tài chính, nông nghiệp, đất đai, xây dựng, giao thông trên địa bàn.</p>
<h3>Phòng Văn hóa - Xã hội</h3><p>Quản lý nội vụ, giáo dục, y tế, văn hóa, giảm nghèo, chuyển đổi số.</p>
<h3>Trung tâm Phục vụ hành chính công</h3><p>Tiếp nhận, trả kết quả thủ tục hành chính.</p>`,
      ),
    ),
  );
  answers.set(
    '/thong-tin-lanh-dao.html',
    page(() =>
      layout(
        'Thông tin lãnh đạo',
        html`<h2>Thông tin lãnh đạo</h2>${dataTable(['Họ và tên', 'Chức vụ', 'Lĩnh vực phụ trách'], LEADERS)}`,
      ),
    ),
  );
}
