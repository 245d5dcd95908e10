import { dataTable } from '../../markup/table.ts';
import { newestFirst, plainPostings, type Section, withFiles } from './posting.ts';

export const REFORM: Section = {
  path: '/cai-cach-hanh-chinh',
  name: 'Cải cách hành chính',
  perPage: 6,
  postings: newestFirst([
    withFiles(
      '2026-11-04',
      'Tình hình tiếp nhận, giải quyết hồ sơ thủ tục hành chính tháng 10 năm 2026',
      'Số liệu lấy từ hệ thống một cửa ngày 31/10/2026.',
      [],
      dataTable(
        ['Lĩnh vực', 'Tiếp nhận', 'Đã giải quyết', 'Đúng hạn', 'Quá hạn'],
        [
          ['Hộ tịch', 188, 188, 188, 0],
          ['Chứng thực', 540, 540, 540, 0],
          ['Xây dựng', 21, 17, 17, 0],
        ],
      ),
    ),
    withFiles(
      '2026-10-20',
      'Kết quả khảo sát mức độ hài lòng của người dân quý III năm 2026',
      'Phát ra 200 phiếu, thu về 186 phiếu; 94,6% hài lòng với thái độ phục vụ.',
      [['kq-hai-long-quy-3-2026.pdf', 'Kết quả khảo sát mức độ hài lòng quý III năm 2026']],
    ),
    withFiles(
      '2026-09-29',
      'Quyết định số 1874/QĐ-UBND ngày 25/09/2026 công bố danh mục thủ tục hành chính thực hiện tại cấp xã',
      'Danh mục do Chủ tịch UBND tỉnh công bố, thay các danh mục trước đó.',
      [
        [
          'qd-1874-cong-bo-danh-muc-tthc.pdf',
          'Quyết định số 1874/QĐ-UBND công bố danh mục thủ tục hành chính',
        ],
      ],
    ),
    withFiles(
      '2026-09-25',
      'Báo cáo công tác cải cách hành chính quý III năm 2026 phường Thạch Lựu',
      'Báo cáo nêu sáu nhóm việc, phụ lục ghi tỷ lệ hồ sơ trực tuyến.',
      [['bc-cchc-quy-3-2026.pdf', 'Báo cáo công tác cải cách hành chính quý III năm 2026']],
    ),
    withFiles(
      '2026-01-19',
      'Kế hoạch cải cách hành chính năm 2026 phường Thạch Lựu',
      'Kế hoạch gồm 24 nhiệm vụ, ghi rõ người chịu trách nhiệm và thời hạn.',
      [['kh-cchc-2026.pdf', 'Kế hoạch cải cách hành chính năm 2026']],
    ),
    withFiles(
      '2026-03-10',
      'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia và nhận kết quả qua bưu chính',
      'Bước 1: đăng nhập bằng tài khoản VNeID. // Bước 2: chọn thủ tục, tải giấy tờ lên. // Bước 3: thanh toán trực tuyến. // Bước 4: chọn nhận kết quả qua bưu chính công ích.',
      [['huong-dan-nop-ho-so.pdf', 'Hướng dẫn nộp hồ sơ trực tuyến']],
    ),
    ...plainPostings([
      '2026-08-28|Ra mắt quầy nhận hồ sơ cho người khuyết tật|Quầy thấp hơn 20 cm, có ghế xoay và màn hình chữ lớn.',
      '2026-07-22|Thi trả lời nhanh giữa các quầy một cửa|Mười tám cán bộ dự thi, đề lấy từ câu hỏi của người dân.',
      '2026-05-15|Đưa máy lấy số về sảnh tầng một|Máy in giờ hẹn dự kiến ngay trên phiếu.',
      '2026-02-20|Ngày không viết tay tại Trung tâm|Toàn bộ tờ khai trong ngày được điền trên máy tính bảng.',
    ]),
  ]),
};
