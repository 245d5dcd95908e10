import { type Answers, docx, page, pdf, text } from '../../answer.ts';
import { makePicture } from '../../files/picture.ts';
import { html, type Insert } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import type { SamplePortal } from '../../portal.ts';
import { executionRows } from '../../stock/budget.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { forwarding, frames, home } from './home.ts';
import { type Manner, sheet, writtenAs } from './written.ts';

type Item = readonly [title: string, href: string, day: string];

const list = (items: readonly Item[]) =>
  html`<ul>${items.map(([title, href, day]) => html`<li><a href="${href}">${title}</a> (${day})</li>`)}</ul>`;

const NEWS: readonly (readonly [slug: string, title: string, day: string, body: string])[] = [
  [
    'vu-mua',
    'Bà con Đồng Sim vào vụ sim chín',
    '18/11/2026',
    'Năm nay sim chín rộ trên đồi Tây, thương lái đến tận vườn.',
  ],
  [
    'cong-chieng',
    'Đội cồng chiêng thôn Sim Hạ đi biểu diễn',
    '06/11/2026',
    'Mười hai nghệ nhân mang theo bộ chiêng cổ của làng.',
  ],
  [
    'cau-treo',
    'Sửa ván cầu treo qua suối Cạn',
    '23/10/2026',
    'Ván lim được thay bằng tôn nhám, xe máy đi êm hơn.',
  ],
  [
    'be-nuoc',
    'Thêm ba bể nước chung ở thôn Sim Thượng',
    '09/10/2026',
    'Mỗi bể chứa mười khối, lấy nước từ mạch trong núi.',
  ],
  ['le-com-moi', 'Lễ cơm mới ở nhà dài', '25/09/2026', 'Già làng đọc lời khấn, trẻ con được chia xôi tím.'],
];

const PEOPLE = [
  ['Bế Quang Thạch', 'Chủ tịch UBND xã', 'Điều hành chung', '0999 000 782'],
  ['Ma Thị Duyên', 'Phó Chủ tịch UBND xã', 'Văn hóa, xã hội', '0999 000 783'],
  ['Đinh Công Lẫm', 'Chủ tịch HĐND xã', 'Điều hành HĐND', '0999 000 784'],
];

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  const put = (path: string, title: string, manner: Manner, content: Insert) =>
    answers.set(path, writtenAs(manner, sheet(title, content, manner)));
  const files = (...items: readonly Item[]) => {
    for (const [title, href] of items)
      answers.set(href, href.endsWith('.docx') ? docx([title]) : pdf(title, [title]));
    return list(items);
  };
  answers.set(
    '/',
    page(() => forwarding),
  );
  answers.set(
    '/vn/trangchu.htm',
    page(() => home),
  );
  answers.set(
    '/vn/style.css',
    text('text/css', 'body { margin: 0 auto; width: 760px; font: 15px "Times New Roman", serif; }\n'),
  );
  answers.set(
    '/vn/bando.svg',
    text('image/svg+xml', makePicture(['XÃ ĐỒNG SIM'], { width: 760, height: 90, background: '#4b2a6b' })),
  );
  answers.set(
    '/vn/khung/tinmoi.htm',
    writtenAs(
      'nfd',
      html`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin mới</title></head><body>${list(NEWS.map(([slug, title, day]) => [title, `/vn/tin/${slug}.htm`, day] as const))}</body></html>`,
    ),
  );
  for (const [slug, title, day, body] of NEWS)
    put(`/vn/tin/${slug}.htm`, title, 'tcvn3', html`<p>Ngày đăng: ${day}</p><p>${body}</p>`);
  put(
    '/vn/gioithieu.htm',
    'Cơ cấu tổ chức',
    'tcvn3',
    html`<p><b>Văn phòng HĐND và UBND</b></p><p>Tham mưu tổng hợp, tiếp công dân, văn thư, lưu trữ.</p><p><b>Phòng Kinh tế</b></p><p>Quản lý đất đai, nông nghiệp, xây dựng, ngân sách.</p><p><b>Phòng Văn hóa - Xã hội</b></p><p>Quản lý giáo dục, y tế, văn hóa, bảo trợ xã hội.</p>`,
  );
  put(
    '/vn/danhba.htm',
    'Danh bạ lãnh đạo',
    'vni',
    dataTable(['Họ và tên', 'Chức vụ', 'Phụ trách', 'Điện thoại'], PEOPLE),
  );
  const quarter: Item = [
    'Công khai tình hình thực hiện dự toán ngân sách quý III năm 2026',
    'ngansach-quy3.htm',
    '13/10/2026',
  ];
  put(
    '/vn/ngansach.htm',
    'Công khai ngân sách',
    'windows-1258',
    html`${list([quarter])}${files(
      ['Công khai dự toán ngân sách xã Đồng Sim năm 2026', '/vn/tep/du-toan-2026.pdf', '09/01/2026'],
      ['Công khai quyết toán ngân sách xã Đồng Sim năm 2025', '/vn/tep/quyet-toan-2025.pdf', '27/07/2026'],
    )}`,
  );
  put(
    '/vn/ngansach-quy3.htm',
    quarter[0],
    'windows-1258',
    html`<p>Ngày đăng: ${quarter[2]}</p>${dataTable(['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Tỷ lệ'], executionRows(17_800, 0.76))}${files(['Biểu thực hiện dự toán quý III năm 2026', '/vn/tep/thuc-hien-quy-3-2026.pdf', '13/10/2026'])}`,
  );
  const issued: readonly Item[] = [
    ['Quyết định số 118/QĐ-UBND về việc giao đất rừng cho nhóm hộ', '/vn/tep/118-qd.pdf', '10/11/2026'],
    ['Kế hoạch số 64/KH-UBND phòng cháy rừng mùa khô', '/vn/tep/64-kh.pdf', '28/10/2026'],
    ['Quyết định số 111/QĐ-UBND kiện toàn đội bảo vệ rừng', '/vn/tep/111-qd.pdf', '06/10/2026'],
    ['Thông báo số 30/TB-UBND lịch họp chợ phiên', '/vn/tep/30-tb.pdf', '14/09/2026'],
    ['Quyết định số 102/QĐ-UBND khen thưởng nghệ nhân', '/vn/tep/102-qd.pdf', '19/08/2026'],
    ['Kế hoạch số 51/KH-UBND dạy nghề dệt', '/vn/tep/51-kh.pdf', '03/07/2026'],
  ];
  put('/vn/vanban.htm', 'Văn bản của xã', 'utf-16', files(...issued));
  put(
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
  put(
    '/vn/hoidap.htm',
    'Hỏi đáp',
    'nfd',
    html`<form action="/vn/hoidap.htm" method="post"><p>Họ và tên <input name="ten"></p><p>Nội dung câu hỏi <textarea name="nd" rows="4" cols="50"></textarea></p><input type="submit" value="Gửi câu hỏi"></form><h3>Câu hỏi và trả lời</h3><p><b>Hỏi:</b> Làm thẻ bảo hiểm cho con ở đâu?</p><p>Ngày gửi: 02/11/2026</p><p><b>Trả lời:</b> Tại Bộ phận Một cửa, không thu phí.</p><p>Ngày trả lời: 04/11/2026</p><p><b>Hỏi:</b> Đường vào thôn Sim Hạ khi nào sửa?</p><p>Ngày gửi: 15/10/2026</p><p><b>Trả lời:</b> Xã sửa trong tháng 12 năm 2026.</p><p>Ngày trả lời: 19/10/2026</p>`,
  );
  put(
    '/vn/motcua.htm',
    'Bộ phận Một cửa xã Đồng Sim',
    'windows-1258',
    html`<p>Địa chỉ: Nhà số 3, thôn Sim Thượng, xã Đồng Sim, tỉnh Cổ Lĩnh</p><p>Điện thoại: 0999 000 785</p><p>Thời gian làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ đến 11 giờ, chiều 13 giờ 30 đến 16 giờ 30.</p>`,
  );
  put(
    '/vn/congdan.htm',
    'Công dân',
    'zero-width',
    html`<h3 id="noiquy">Nội quy tiếp công dân</h3><p>Công dân đến nơi tiếp xuất trình giấy tờ tùy thân, trình bày trung thực, giữ trật tự; người tiếp phải tôn trọng, lắng nghe và ghi chép đầy đủ.</p>${files(['Nội quy tiếp công dân của UBND xã Đồng Sim', '/vn/tep/noi-quy.pdf', '12/01/2026'])}<h3 id="layykien">Lấy ý kiến góp ý dự thảo</h3><p>Dự thảo Quy chế quản lý rừng cộng đồng xã Đồng Sim. Thời hạn góp ý: đến hết ngày 10/12/2026. Ý kiến gửi về dongsim@colinh.gov.vn.</p>${files(['Dự thảo Quy chế quản lý rừng cộng đồng xã Đồng Sim', '/vn/tep/du-thao-quy-che-rung.docx', '09/11/2026'])}`,
  );
  put(
    '/vn/moitruong.htm',
    'Môi trường',
    'plain',
    html`<p><a href="#tab1" onclick="hien(1)">Thông báo</a> | <a href="#tab2" onclick="hien(2)">Lịch thu gom rác</a></p><div id="tab1" role="tabpanel">${files(['Thông báo phân loại rác thải sinh hoạt tại nguồn', '/vn/tep/phan-loai-rac.pdf', '05/11/2026'])}</div><div id="tab2" role="tabpanel" style="display:none">${dataTable(
      ['Thôn', 'Thời gian thu gom', 'Điểm tập kết rác'],
      [
        ['Sim Thượng', '6 giờ thứ Ba, thứ Sáu', 'Đầu cầu treo'],
        ['Sim Hạ', '7 giờ thứ Ba, thứ Sáu', 'Sân chợ phiên'],
      ],
    )}</div>`,
  );
  put(
    '/vn/nghiquyet.htm',
    'Nghị quyết của HĐND xã',
    'tcvn3',
    files(
      [
        'Nghị quyết số 09/NQ-HĐND phê chuẩn quyết toán ngân sách xã năm 2025',
        '/vn/tep/nq-09.pdf',
        '24/07/2026',
      ],
      ['Nghị quyết số 08/NQ-HĐND về nhiệm vụ 6 tháng cuối năm 2026', '/vn/tep/nq-08.pdf', '24/07/2026'],
    ),
  );
  put(
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
  answers.set(
    '/vn/quyhoach.htm',
    page(
      () =>
        html`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quy hoạch</title><meta http-equiv="refresh" content="0; url=/vn/quyhoach2026.htm"></head><body><p><a href="/vn/quyhoach2026.htm">Quy hoạch, kế hoạch sử dụng đất năm 2026</a></p></body></html>`,
    ),
  );
  put(
    '/vn/quyhoach2026.htm',
    'Quy hoạch, kế hoạch sử dụng đất năm 2026',
    'plain',
    files(
      [
        'Quyết định phê duyệt kế hoạch sử dụng đất năm 2026',
        '/vn/tep/qd-ke-hoach-su-dung-dat.pdf',
        '20/03/2026',
      ],
      ['Bản đồ kế hoạch sử dụng đất năm 2026', '/vn/tep/ban-do-ke-hoach-su-dung-dat.pdf', '20/03/2026'],
    ),
  );
  put(
    '/vn/hongheo.htm',
    'Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025',
    'tcvn3',
    html`<p>Ngày đăng: 12/12/2025</p>${dataTable(
      ['Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
      [
        ['Sim Thượng', 140, 11, 14],
        ['Sim Hạ', 118, 9, 12],
        ['Suối Cạn', 96, 13, 10],
      ],
    )}${files(['Thông báo kết quả rà soát hộ nghèo, hộ cận nghèo năm 2025', '/vn/tep/ra-soat-ho-ngheo-2025.pdf', '12/12/2025'])}`,
  );
  put(
    '/vn/cchc.htm',
    'Cải cách hành chính',
    'utf-16',
    files(
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
    put(`/vn/${name}`, title, 'windows-1258', html`<p>Ngày đăng: ${day}</p><p>${body}</p>`);
  put(
    '/vn/phapluat.htm',
    'Phổ biến, giáo dục pháp luật',
    'windows-1258',
    list(laws.map(([name, title, day]) => [title, name, day] as const)),
  );
  put(
    '/vn/bieumau.htm',
    'Biểu mẫu',
    'tcvn3',
    files(
      ['Tờ khai đăng ký khai sinh', '/vn/tep/tk-khai-sinh.docx', '05/01/2026'],
      ['Tờ khai đăng ký kết hôn', '/vn/tep/tk-ket-hon.docx', '05/01/2026'],
      ['Tờ khai đăng ký khai tử', '/vn/tep/tk-khai-tu.docx', '05/01/2026'],
      ['Tờ khai cấp bản sao trích lục hộ tịch', '/vn/tep/tk-trich-luc.docx', '05/01/2026'],
      ['Giấy đề nghị đăng ký hộ kinh doanh', '/vn/tep/gdn-ho-kinh-doanh.docx', '05/01/2026'],
    ),
  );
  put(
    '/vn/huongdan.htm',
    'Hướng dẫn nộp hồ sơ trực tuyến trên Cổng Dịch vụ công quốc gia',
    'zero-width',
    html`<p>Ngày đăng: 20/04/2026</p><p>Đăng nhập bằng tài khoản VNeID, chọn thủ tục, tải giấy tờ lên, thanh toán trực tuyến; kết quả có thể nhận qua bưu chính công ích.</p>`,
  );
  put('/vn/timkiem.htm', 'Tìm kiếm', 'plain', html`<p>Nhập từ khóa ở trang chủ.</p>`);
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
  put(
    '/tthc/danhmuc.htm',
    'Danh mục thủ tục hành chính',
    'tcvn3',
    html`<p>Danh mục theo Quyết định số 1562/QĐ-UBND ngày 22/09/2026 của Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính.</p>${files(['Quyết định số 1562/QĐ-UBND công bố danh mục thủ tục hành chính', '/vn/tep/qd-1562.pdf', '24/09/2026'])}${dataTable(
      ['Mã số', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn', 'Phí, lệ phí'],
      PROCEDURES.map(one => [one.code, one.name, one.field, one.limit, one.fee]),
    )}`,
  );
  return answers;
}

/** Written over twenty years by many hands: old encodings, frames, forwarding pages, picture maps, scripts for links. */
export const dongSim: SamplePortal = {
  id: 'dong-sim',
  title: 'Old encodings and old ways to lead on: fonts for letters, frames, maps, menus of scripts',
  unit: UNITS.dongSim,
  expected,
  needsScripts: false,
  answers: buildAnswers(),
  search: {
    path: '/vn/timkiem.htm',
    param: 'q',
    show: (query, hits) =>
      sheet(
        `Tìm kiếm: ${query}`,
        html`<ul>${hits.map(hit => html`<li><a href="${hit.path}">${hit.title}</a></li>`)}</ul>`,
        'plain',
      ),
  },
  otherwise: () =>
    page(
      () =>
        html`<!DOCTYPE html><html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>`,
      404,
    ),
};
