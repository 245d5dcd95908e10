import { type Answers, bytes, docx, pdf, xlsx } from '../../answer.ts';
import { makeScannedPdf } from '../../files/scan-pdf.ts';
import { budgetRows, executionRows } from '../../stock/budget.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { DOCUMENTS, FORMS } from './content.ts';

/** Where WordPress keeps what was uploaded in a month. */
export const upload = (month: string, name: string): string => `/wp-content/uploads/${month}/${name}`;

const HEAD = [
  'ỦY BAN NHÂN DÂN XÃ CỒN RẠNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
];
const rows = (table: readonly (readonly (string | number)[])[]) => table.map(row => row.join('  '));
const scan = (pages: number) => bytes('application/pdf', makeScannedPdf(pages));

/** Fills in the files: what they hold stands in them and in no page. */
export function uploadedFiles(answers: Answers): void {
  answers.set(
    upload('2026/01', '1.pdf'),
    pdf('QUYẾT ĐỊNH', [
      ...HEAD,
      'Số: 08/QĐ-UBND',
      'Cồn Rạng, ngày 13 tháng 01 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc công bố công khai dự toán ngân sách xã Cồn Rạng năm 2026',
      'Công bố công khai số liệu dự toán ngân sách năm 2026 của xã Cồn Rạng theo biểu kèm theo.',
      ...rows(budgetRows(42_700)),
    ]),
  );
  // The settlement came out of a scanner: its name says nothing, and its pages are pictures.
  answers.set(upload('2026/08', '2.pdf'), scan(3));
  answers.set(
    upload('2026/10', '3.xlsx'),
    xlsx([
      ['Công khai tình hình thực hiện dự toán ngân sách xã Cồn Rạng quý III năm 2026'],
      ['(Kèm theo Thông báo ngày 09/10/2026 của UBND xã Cồn Rạng)'],
      ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'So sánh (%)'],
      ...executionRows(42_700, 0.74),
    ]),
  );
  answers.set(
    upload('2026/10', 'DM-TTHC.xlsx'),
    xlsx([
      ['Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của UBND xã Cồn Rạng'],
      [
        'Theo Quyết định số 1188/QĐ-UBND ngày 05/10/2026 của Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính',
      ],
      ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn giải quyết', 'Phí, lệ phí'],
      ...PROCEDURES.slice(0, 28).map((one, i) => [i + 1, one.code, one.name, one.field, one.limit, one.fee]),
    ]),
  );
  answers.set(
    upload('2026/10', 'lich-quy-iv.pdf'),
    pdf('LỊCH TIẾP CÔNG DÂN', [
      ...HEAD,
      'Cồn Rạng, ngày 01 tháng 10 năm 2026',
      'LỊCH TIẾP CÔNG DÂN QUÝ IV NĂM 2026',
      'Ngày tiếp  Thời gian  Người tiếp công dân  Địa điểm',
      '05/11/2026  7 giờ 30 - 11 giờ  Chủ tịch UBND xã  Phòng Tiếp công dân',
      '19/11/2026  7 giờ 30 - 11 giờ  Chủ tịch UBND xã  Phòng Tiếp công dân',
      '03/12/2026  7 giờ 30 - 11 giờ  Chủ tịch UBND xã  Phòng Tiếp công dân',
    ]),
  );
  answers.set(
    upload('2026/03', 'noi-quy.docx'),
    docx([
      'NỘI QUY TIẾP CÔNG DÂN',
      'Điều 1. Công dân đến nơi tiếp công dân phải xuất trình giấy tờ tùy thân.',
      'Điều 2. Công dân trình bày trung thực sự việc, giữ gìn trật tự và ký xác nhận nội dung.',
      'Điều 3. Người tiếp công dân đeo thẻ, lắng nghe, ghi chép và hướng dẫn.',
    ]),
  );
  answers.set(
    upload('2026/03', 'danh-ba.docx'),
    docx([
      'DANH BẠ LÃNH ĐẠO XÃ CỒN RẠNG',
      'Nghiêm Thị Sóng - Bí thư Đảng ủy, Chủ tịch HĐND xã - Điện thoại: 0999 000 711',
      'Trương Vạn Lộng - Chủ tịch UBND xã - Điện thoại: 0999 000 712',
      'Quản Thị Dứa - Phó Chủ tịch UBND xã - Điện thoại: 0999 000 713',
    ]),
  );
  answers.set(
    upload('2026/04', 'dai-bieu.pdf'),
    pdf('DANH SÁCH ĐẠI BIỂU', [
      ...HEAD,
      'DANH SÁCH ĐẠI BIỂU HĐND XÃ CỒN RẠNG NHIỆM KỲ 2026 - 2031',
      '1. Nghiêm Thị Sóng  Đơn vị bầu cử số 1',
      '2. Trương Vạn Lộng  Đơn vị bầu cử số 2',
      '3. Khúc Đình Vàm  Đơn vị bầu cử số 3',
    ]),
  );
  answers.set(
    upload('2026/04', 'truong-ap.docx'),
    docx([
      'DANH SÁCH TRƯỞNG ẤP',
      'Ấp Cồn Trên: Lữ Văn Bần',
      'Ấp Cồn Dưới: Tăng Thị Mắm',
      'Ấp Vàm: Khúc Văn Đước',
    ]),
  );
  answers.set(
    upload('2026/11', 'bc-ho-so-thang-10.pdf'),
    pdf('BÁO CÁO', [
      ...HEAD,
      'Cồn Rạng, ngày 03 tháng 11 năm 2026',
      'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 10 năm 2026',
      'Tổng số hồ sơ tiếp nhận: 402; giải quyết đúng hạn: 396; quá hạn: 0; đang giải quyết: 6.',
    ]),
  );
  answers.set(
    upload('2026/01', 'tai-san-cong-2025.docx'),
    docx(['Công khai tình hình quản lý, sử dụng tài sản công năm 2025 của UBND xã Cồn Rạng']),
  );
  answers.set(
    upload('2026/06', 'kq-lcnt.docx'),
    docx(['Kết quả lựa chọn nhà thầu gói mua sắm máy tính cho Trung tâm Phục vụ hành chính công']),
  );
  answers.set(upload('2026/09', 'du-thao.pdf'), scan(4));
  answers.set(
    upload('2026/03', 'phieu-yeu-cau.docx'),
    docx([
      'PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN',
      'Kính gửi: UBND xã Cồn Rạng',
      'Họ và tên người yêu cầu: ......',
    ]),
  );
  answers.set(
    '/tep/danh-muc-cong-khai.xlsx',
    xlsx([
      ['Danh mục thông tin phải được công khai của UBND xã Cồn Rạng'],
      ['STT', 'Nội dung thông tin', 'Hình thức công khai', 'Thời điểm công khai', 'Thời hạn công khai'],
      [1, 'Dự toán, quyết toán ngân sách', 'Trang thông tin điện tử', 'Khi ban hành', '30 ngày'],
      [2, 'Quy hoạch, kế hoạch sử dụng đất', 'Niêm yết tại trụ sở', 'Khi phê duyệt', 'Suốt kỳ'],
      [3, 'Thủ tục hành chính', 'Niêm yết tại Trung tâm', 'Khi công bố', 'Thường xuyên'],
    ]),
  );
  for (const { number, about, day, file } of DOCUMENTS)
    answers.set(file, pdf(`${number}`, [...HEAD, `Cồn Rạng, ${day}`, about]));
  // Cut off while it was uploaded: nobody can open it.
  const rules = DOCUMENTS.find(({ number }) => number === '21/QĐ-UBND');
  if (rules !== undefined) answers.set(rules.file, bytes('application/pdf', makeScannedPdf(1).slice(0, 900)));
  // The wrong file under the right name.
  const projects = DOCUMENTS.find(({ number }) => number === '07/KH-UBND');
  if (projects !== undefined)
    answers.set(
      projects.file,
      pdf('THƯ MỜI', [
        'Kính mời các đội ghe tham gia giải đua ghe truyền thống mừng năm mới.',
        'Lễ khai mạc lúc 7 giờ tại bến đò Cồn Dưới, các đội bốc thăm đường đua trước một ngày.',
        'Giải nhất nhận cờ và một con heo quay, mỗi đội được hỗ trợ tiền nước uống.',
        'Ghe đua dài không quá hai mươi mét, mỗi ghe từ mười hai đến mười sáu tay bơi, đều biết bơi và mặc áo phao.',
        'Các đội đăng ký với ban tổ chức trước ngày rằm, ghi rõ tên ghe, tên đội trưởng và màu áo.',
        'Bà con đến xem giữ trật tự hai bên bờ, không neo ghe giữa dòng, không xả rác xuống sông.',
      ]),
    );
  for (const [name, title] of FORMS) answers.set(upload('2026/02', name), docx([title]));
}
