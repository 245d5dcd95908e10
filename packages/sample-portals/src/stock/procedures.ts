export interface Procedure {
  /** Invented, in the shape of a national code. */
  code: string;
  name: string;
  field: string;
  /** Time limit as a list states it. */
  limit: string;
  fee: string;
  /** Level of online service: the terms in force since the older “levels 1 to 4”. */
  online: 'Toàn trình' | 'Một phần';
}

const FIELDS: Record<string, readonly string[]> = {
  'Hộ tịch': [
    'Đăng ký khai sinh|Trong ngày làm việc|Miễn lệ phí|Toàn trình',
    'Đăng ký khai sinh lưu động|05 ngày làm việc|Miễn lệ phí|Một phần',
    'Đăng ký kết hôn|Trong ngày làm việc|Miễn lệ phí|Một phần',
    'Đăng ký nhận cha, mẹ, con|03 ngày làm việc|15.000 đồng|Một phần',
    'Đăng ký khai tử|Trong ngày làm việc|Miễn lệ phí|Toàn trình',
    'Cấp giấy xác nhận tình trạng hôn nhân|03 ngày làm việc|15.000 đồng|Toàn trình',
    'Thay đổi, cải chính, bổ sung thông tin hộ tịch|03 ngày làm việc|15.000 đồng|Toàn trình',
    'Cấp bản sao trích lục hộ tịch|Trong ngày làm việc|8.000 đồng/bản|Toàn trình',
  ],
  'Chứng thực': [
    'Chứng thực bản sao từ bản chính|Trong ngày làm việc|2.000 đồng/trang|Một phần',
    'Chứng thực chữ ký|Trong ngày làm việc|10.000 đồng/trường hợp|Một phần',
    'Chứng thực hợp đồng, giao dịch liên quan đến quyền sử dụng đất|02 ngày làm việc|50.000 đồng|Một phần',
    'Chứng thực di chúc|02 ngày làm việc|50.000 đồng|Một phần',
  ],
  'Đất đai': [
    'Đăng ký đất đai lần đầu cho hộ gia đình, cá nhân|17 ngày làm việc|Theo nghị quyết của HĐND tỉnh|Một phần',
    'Đăng ký biến động do chuyển nhượng quyền sử dụng đất|08 ngày làm việc|Theo nghị quyết của HĐND tỉnh|Một phần',
    'Chuyển mục đích sử dụng đất của hộ gia đình|15 ngày làm việc|Theo nghị quyết của HĐND tỉnh|Một phần',
    'Hòa giải tranh chấp đất đai|30 ngày|Không|Một phần',
    'Cung cấp thông tin, dữ liệu đất đai|Trong ngày làm việc|Theo nghị quyết của HĐND tỉnh|Toàn trình',
  ],
  'Bảo trợ xã hội': [
    'Hưởng trợ cấp xã hội hằng tháng|10 ngày làm việc|Không|Toàn trình',
    'Xác định, xác định lại mức độ khuyết tật|25 ngày làm việc|Không|Một phần',
    'Hỗ trợ chi phí mai táng|03 ngày làm việc|Không|Toàn trình',
    'Công nhận hộ thoát nghèo, hộ thoát cận nghèo|15 ngày làm việc|Không|Một phần',
  ],
  'Người có công': [
    'Giải quyết chế độ mai táng phí đối với người có công|12 ngày làm việc|Không|Một phần',
    'Cấp giấy xác nhận thân nhân của người có công|03 ngày làm việc|Không|Toàn trình',
  ],
  'Xây dựng': [
    'Cấp giấy phép xây dựng nhà ở riêng lẻ|10 ngày làm việc|75.000 đồng|Toàn trình',
    'Gia hạn giấy phép xây dựng nhà ở riêng lẻ|05 ngày làm việc|15.000 đồng|Toàn trình',
    'Cung cấp thông tin quy hoạch xây dựng|12 ngày làm việc|Không|Toàn trình',
  ],
  'Hộ kinh doanh': [
    'Đăng ký thành lập hộ kinh doanh|03 ngày làm việc|100.000 đồng|Toàn trình',
    'Thay đổi nội dung đăng ký hộ kinh doanh|03 ngày làm việc|100.000 đồng|Toàn trình',
    'Chấm dứt hoạt động hộ kinh doanh|03 ngày làm việc|Không|Toàn trình',
  ],
  'Nông nghiệp': [
    'Đăng ký kê khai số lượng chăn nuôi tập trung|01 ngày làm việc|Không|Toàn trình',
    'Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai|15 ngày làm việc|Không|Một phần',
  ],
  'Giáo dục': [
    'Cho phép cơ sở giáo dục mầm non độc lập tư thục hoạt động|17 ngày làm việc|Không|Một phần',
    'Hỗ trợ ăn trưa cho trẻ em mẫu giáo|10 ngày làm việc|Không|Toàn trình',
  ],
};

/** A commune's procedures, as a public list shows them; the wording is ours, the codes are invented. */
export const PROCEDURES: readonly Procedure[] = Object.entries(FIELDS).flatMap(([field, rows], f) =>
  rows.map((row, i) => {
    const [name = '', limit = '', fee = '', online] = row.split('|');
    return {
      code: `9.${String(100 + f)}${String(101 + i * 7)}`,
      name,
      field,
      limit,
      fee,
      online: online === 'Toàn trình' ? 'Toàn trình' : 'Một phần',
    };
  }),
);
