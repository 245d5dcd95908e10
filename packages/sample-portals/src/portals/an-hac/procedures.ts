import type { Answers } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { post } from './book.ts';
import { linkList } from './layout.ts';

const PROCEDURES = ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'] as const;

interface Detail {
  slug: string;
  name: string;
  papers: string;
  limit: string;
  fee: string;
  basis: string;
}

/** The procedures asked for most, each on a page of its own. */
const DETAILS: readonly Detail[] = [
  {
    slug: 'dang-ky-khai-sinh',
    name: 'Thủ tục đăng ký khai sinh',
    papers: 'Tờ khai đăng ký khai sinh; giấy chứng sinh.',
    limit: 'Trong ngày làm việc.',
    fee: 'Miễn lệ phí.',
    basis: 'Luật Hộ tịch.',
  },
  {
    slug: 'chung-thuc-ban-sao',
    name: 'Thủ tục chứng thực bản sao từ bản chính',
    papers: 'Bản chính và bản sao cần chứng thực.',
    limit: 'Trong ngày làm việc.',
    fee: '2.000 đồng/trang.',
    basis: 'Nghị định về chứng thực.',
  },
  {
    slug: 'dang-ky-ho-kinh-doanh',
    name: 'Thủ tục đăng ký thành lập hộ kinh doanh',
    papers: 'Giấy đề nghị đăng ký hộ kinh doanh.',
    limit: '03 ngày làm việc.',
    fee: '100.000 đồng.',
    basis: 'Nghị định về đăng ký hộ kinh doanh.',
  },
];

const detailPath = (one: Detail) => `/thu-tuc-hanh-chinh/${one.slug}`;

/** Links from the list of procedures to what belongs to it. */
export const SERVICE_LINKS: readonly { title: string; href: string }[] = [
  ...DETAILS.map(one => ({ title: one.name, href: detailPath(one) })),
  { title: 'Biểu mẫu, tờ khai thủ tục hành chính', href: '/thu-tuc-hanh-chinh/bieu-mau' },
  { title: 'Trung tâm Phục vụ hành chính công phường', href: '/trung-tam-phuc-vu-hanh-chinh-cong' },
  { title: 'Kết quả giải quyết hồ sơ, mức độ hài lòng', href: '/thu-tuc-hanh-chinh/ket-qua' },
  { title: 'Cải cách hành chính', href: '/thu-tuc-hanh-chinh/cai-cach-hanh-chinh' },
];

/** The service centre, procedures one by one, forms, figures, reform. */
export function servicePages(answers: Answers): void {
  for (const one of DETAILS)
    post(answers, {
      path: detailPath(one),
      title: one.name,
      trail: [PROCEDURES],
      content: html`<h2>Trình tự thực hiện</h2><p>Nộp hồ sơ trực tuyến hoặc tại quầy, theo dõi trên Cổng Dịch vụ công quốc gia, nhận kết quả theo hẹn.</p><h2>Cách thức thực hiện</h2><p>Trực tuyến, trực tiếp hoặc qua bưu chính công ích.</p><h2>Thành phần hồ sơ</h2><p>${one.papers}</p><h2>Thời hạn giải quyết</h2><p>${one.limit}</p><h2>Phí, lệ phí</h2><p>${one.fee}</p><h2>Cơ quan thực hiện</h2><p>Ủy ban nhân dân phường An Hạc.</p><h2>Căn cứ pháp lý</h2><p>${one.basis}</p>`,
    });
  post(answers, {
    path: '/thu-tuc-hanh-chinh/bieu-mau',
    title: 'Biểu mẫu, tờ khai thủ tục hành chính',
    trail: [PROCEDURES],
    content: html`<p>Tải về, điền trên máy hoặc in ra.</p>`,
    files: [
      ['tk-khai-sinh.docx', 'Tờ khai đăng ký khai sinh'],
      ['tk-ket-hon.docx', 'Tờ khai đăng ký kết hôn'],
      ['tk-khai-tu.docx', 'Tờ khai đăng ký khai tử'],
      ['tk-trich-luc.docx', 'Tờ khai cấp bản sao trích lục hộ tịch'],
      ['gdn-ho-kinh-doanh.docx', 'Giấy đề nghị đăng ký hộ kinh doanh'],
      ['don-cap-phep-xay-dung.docx', 'Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ],
  });
  post(answers, {
    path: '/trung-tam-phuc-vu-hanh-chinh-cong',
    title: 'Trung tâm Phục vụ hành chính công phường An Hạc',
    trail: [['Giới thiệu', '/gioi-thieu']],
    content: html`<p>Địa chỉ: Số 3 đường Ven Hồ, phường An Hạc, tỉnh Bình Hạc</p><p>Điện thoại: 0999 000 559</p><p>Thời gian làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ; sáng thứ Bảy tại quầy số 4.</p><p>Lĩnh vực tiếp nhận: hộ tịch, chứng thực, đất đai, xây dựng, hộ kinh doanh, bảo trợ xã hội.</p>`,
  });
  post(answers, {
    path: '/thu-tuc-hanh-chinh/ket-qua',
    title: 'Kết quả giải quyết hồ sơ, mức độ hài lòng',
    trail: [PROCEDURES],
    date: '2026-11-04',
    content: html`<h2>Tình hình tiếp nhận, giải quyết hồ sơ tháng 10 năm 2026</h2>${dataTable(
      ['Lĩnh vực', 'Tổng số hồ sơ', 'Đã giải quyết', 'Đúng hạn', 'Quá hạn'],
      [
        ['Hộ tịch', 214, 214, 214, 0],
        ['Chứng thực', 603, 603, 603, 0],
        ['Đất đai', 48, 41, 39, 2],
      ],
      { caption: 'Tình hình giải quyết hồ sơ tháng 10 năm 2026' },
    )}<h2>Khảo sát mức độ hài lòng của người dân</h2><form class="mau" action="/khao-sat/gui" method="post"><p>Tham gia khảo sát: ông/bà hài lòng thế nào với việc phục vụ tại Trung tâm?</p><label><input type="radio" name="muc" value="3"> Hài lòng</label><label><input type="radio" name="muc" value="2"> Bình thường</label><label><input type="radio" name="muc" value="1"> Chưa hài lòng</label><button type="submit">Gửi phiếu</button></form>`,
    files: [
      [
        'kq-khao-sat-hai-long-quy-iii-2026.pdf',
        'Kết quả khảo sát mức độ hài lòng quý III năm 2026',
        '2026-10-14',
      ],
    ],
  });
  post(answers, {
    path: '/thu-tuc-hanh-chinh/cai-cach-hanh-chinh',
    title: 'Cải cách hành chính',
    trail: [PROCEDURES],
    content: linkList([{ title: 'Danh mục thủ tục hành chính', href: '/thu-tuc-hanh-chinh' }]),
    groups: [
      {
        heading: 'Kế hoạch, báo cáo',
        files: [
          [
            'bc-cchc-9-thang-2026.pdf',
            'Báo cáo công tác cải cách hành chính 9 tháng năm 2026 phường An Hạc',
            '2026-09-28',
          ],
          ['kh-papi-2026.pdf', 'Kế hoạch nâng cao chỉ số PAPI phường An Hạc năm 2026', '2026-03-02'],
          ['kh-cchc-2026.pdf', 'Kế hoạch cải cách hành chính năm 2026 phường An Hạc', '2026-01-15'],
        ],
      },
    ],
  });
}
