/** The archive of documents as `number|about|issued|kind`: what is asked for lies between what everyone issues. */
const LINES = `
418/QĐ-UBND|Phê duyệt phương án sắp xếp chỗ ngồi chợ Thạch Lựu|2026-11-12|Quyết định
192/KH-UBND|Kế hoạch tổng vệ sinh môi trường đón năm mới 2027|2026-11-09|Kế hoạch
411/QĐ-UBND|Kiện toàn Tổ công nghệ số cộng đồng các tổ dân phố|2026-11-03|Quyết định
88/TB-UBND|Thông báo phân công trực bão số 12|2026-10-29|Thông báo
405/QĐ-UBND|Thành lập đội xung kích phòng, chống thiên tai|2026-10-22|Quyết định
187/KH-UBND|Kế hoạch tổ chức hội khỏe các tổ dân phố|2026-10-14|Kế hoạch
398/QĐ-UBND|Cấp lại biển số nhà phố Bến Sông|2026-10-08|Quyết định
141/BC-UBND|Báo cáo tình hình phát triển kinh tế - xã hội 9 tháng năm 2026|2026-09-28|Báo cáo
390/QĐ-UBND|Công nhận tuyến phố không rác|2026-09-24|Quyết định
180/KH-UBND|Kế hoạch đón trung thu cho thiếu nhi|2026-09-16|Kế hoạch
381/QĐ-UBND|Giao quản lý sân bóng Gò Sậy|2026-09-09|Quyết định
79/TB-UBND|Thông báo đổi mẫu dấu của bộ phận văn thư|2026-09-02|Thông báo
374/QĐ-UBND|Phê duyệt danh sách cây cần chặt hạ|2026-08-27|Quyết định
173/KH-UBND|Kế hoạch diễn tập chữa cháy ngõ nhỏ|2026-08-20|Kế hoạch
366/QĐ-UBND|Khen thưởng học sinh đạt giải cấp tỉnh|2026-08-13|Quyết định
9/CT-UBND|Giữ trật tự hè phố dịp khai giảng|2026-08-06|Chỉ thị
359/QĐ-UBND|Thu hồi chỗ ngồi bỏ trống trong chợ|2026-07-30|Quyết định
166/KH-UBND|Kế hoạch thăm gia đình có công dịp 27/7|2026-07-15|Kế hoạch
351/QĐ-UBND|Phê duyệt dự toán sửa cống ngõ 19|2026-07-09|Quyết định
128/BC-UBND|Báo cáo phòng, chống đuối nước mùa hè|2026-07-02|Báo cáo
344/QĐ-UBND|Ban hành Quy chế làm việc của UBND phường Thạch Lựu nhiệm kỳ 2026 - 2031|2026-06-25|Quyết định
158/KH-UBND|Kế hoạch mở lớp dạy bơi|2026-06-01|Kế hoạch
330/QĐ-UBND|Đổi tên ngõ 5 thành ngõ Lò Gốm|2026-05-26|Quyết định
61/TB-UBND|Thông báo nghỉ lễ Quốc tế Lao động|2026-04-24|Thông báo
321/QĐ-UBND|Công nhận gia đình văn hóa năm 2025|2026-04-17|Quyết định
147/KH-UBND|Kế hoạch cải thiện Chỉ số PAPI năm 2026 phường Thạch Lựu|2026-04-09|Kế hoạch
312/QĐ-UBND|Cử cán bộ học lớp sơ cấp cứu|2026-04-02|Quyết định
305/QĐ-UBND|Ban hành Danh mục thông tin phải được công khai của UBND phường Thạch Lựu|2026-03-26|Quyết định
139/KH-UBND|Kế hoạch trồng cây dọc đường kè|2026-03-12|Kế hoạch
298/QĐ-UBND|Kiện toàn ban quản lý chợ|2026-03-05|Quyết định
131/KH-UBND|Kế hoạch thực hiện dân chủ ở cơ sở năm 2026 phường Thạch Lựu|2026-02-26|Kế hoạch
290/QĐ-UBND|Giao chỉ tiêu khám tuyển|2026-02-19|Quyết định
124/KH-UBND|Kế hoạch phòng, chống tham nhũng, lãng phí, tiêu cực năm 2026|2026-02-10|Kế hoạch
281/QĐ-UBND|Phê duyệt phương án trông giữ xe chợ Tết|2026-01-29|Quyết định
117/KH-UBND|Kế hoạch đón giao thừa tại bến sông|2026-01-15|Kế hoạch
270/QĐ-UBND|Cấp phép biển hiệu phố ẩm thực|2025-12-25|Quyết định
97/BC-UBND|Báo cáo tổng kết mùa mưa bão năm 2025|2025-12-18|Báo cáo
258/QĐ-UBND|Phê duyệt thiết kế bồn hoa cầu Mới|2025-12-04|Quyết định
251/QĐ-UBND|Kiện toàn đội cứu hộ bến sông|2025-11-20|Quyết định
104/KH-UBND|Kế hoạch thi cắm hoa các tổ dân phố|2025-11-06|Kế hoạch
240/QĐ-UBND|Cho mượn kho lương thực cũ làm phòng đọc|2025-10-23|Quyết định
98/KH-UBND|Kế hoạch dọn bèo đầm Trong|2025-10-09|Kế hoạch
233/QĐ-UBND|Thanh lý bàn ghế hội trường cũ|2025-09-25|Quyết định
84/BC-UBND|Báo cáo số liệu dân cư sau sắp xếp|2025-09-11|Báo cáo
221/QĐ-UBND|Thành lập các tổ giúp việc ngày đầu sắp xếp|2025-08-14|Quyết định
90/KH-UBND|Kế hoạch gắn biển số nhà|2025-07-31|Kế hoạch
212/QĐ-UBND|Giao nhiệm vụ tiếp nhận hồ sơ lưu trữ|2025-07-17|Quyết định
1/QĐ-UBND|Ban hành mẫu giấy mời, giấy giới thiệu|2025-07-02|Quyết định
`;

export interface Issued {
  number: string;
  about: string;
  /** ISO. */
  date: string;
  kind: string;
  path: string;
  file: string;
}

/** Newest first. */
export const DOCUMENTS: readonly Issued[] = LINES.trim()
  .split('\n')
  .map(line => {
    const [number = '', about = '', date = '', kind = ''] = line.split('|');
    const slug = number
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replace(/[^a-z0-9]+/g, '-');
    return {
      number,
      about,
      date,
      kind,
      path: `/van-ban/${slug}-${date.slice(0, 4)}`,
      file: `${slug}-${date}.pdf`,
    };
  });

export const DOCUMENTS_PER_PAGE = 10;
