import type { Answers } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { attach, put } from './book.ts';
import { pager } from './layout.ts';
import { REFORM } from './reform.ts';

const ABOUT = [['Giới thiệu', '/gioi-thieu']] as const;
const COUNCIL = [['Hội đồng nhân dân', '/hoi-dong-nhan-dan']] as const;

/** Who the ward is: history, offices, people, the service centre, the council. */
export function aboutPages(answers: Answers): void {
  put(
    answers,
    '/gioi-thieu',
    { title: 'Giới thiệu chung' },
    html`<p>Thạch Lựu nằm bên bờ nam sông Lăng, tên gọi lấy từ những vườn lựu trên nền đất sỏi. Chợ họp từ lúc rạng sáng, đò ngang vẫn chạy mỗi ngày mười hai chuyến.</p><p>Phường có tám tổ dân phố, một bến đò và một đầm nước rộng.</p>`,
  );
  put(
    answers,
    '/gioi-thieu/co-cau-to-chuc',
    { title: 'Cơ cấu tổ chức', trail: ABOUT },
    html`<h2>Văn phòng HĐND và UBND</h2><p>Tham mưu tổng hợp, tiếp công dân, văn thư, lưu trữ.</p><h2>Phòng Kinh tế, Hạ tầng và Đô thị</h2><p>Quản lý đất đai, xây dựng, thương mại, ngân sách.</p><h2>Phòng Văn hóa - Xã hội</h2><p>Quản lý giáo dục, y tế, văn hóa, bảo trợ xã hội, người có công.</p><h2>Trung tâm Phục vụ hành chính công</h2><p>Tiếp nhận hồ sơ và trả kết quả thủ tục hành chính.</p>`,
  );
  put(
    answers,
    '/gioi-thieu/danh-ba',
    { title: 'Danh bạ lãnh đạo, cán bộ', trail: ABOUT },
    dataTable(
      ['Họ và tên', 'Chức vụ', 'Phụ trách', 'Điện thoại', 'Thư điện tử'],
      [
        ['Lã Hoài Đan', 'Chủ tịch HĐND phường', 'Điều hành HĐND', '0999 000 640', 'danlh@duonghai.gov.vn'],
        ['Tạ Khắc Vịnh', 'Chủ tịch UBND phường', 'Điều hành chung', '0999 000 641', 'vinhtk@duonghai.gov.vn'],
        [
          'Mạc Thu Sương',
          'Phó Chủ tịch UBND phường',
          'Kinh tế, đô thị',
          '0999 000 642',
          'suongmt@duonghai.gov.vn',
        ],
        [
          'Kha Đình Lộ',
          'Chuyên viên Văn phòng',
          'Cán bộ đầu mối cung cấp thông tin',
          '0999 000 643',
          'lokd@duonghai.gov.vn',
        ],
      ],
    ),
  );
  put(
    answers,
    '/gioi-thieu/to-dan-pho',
    { title: 'Danh sách tổ trưởng tổ dân phố', trail: ABOUT },
    dataTable(
      ['Tổ dân phố', 'Tổ trưởng', 'Điện thoại'],
      [
        ['Bến Đá', 'Ông Phó Đức Nhân', '0999 000 651'],
        ['Vườn Lựu', 'Bà Tiêu Lan Chi', '0999 000 652'],
        ['Cầu Mới', 'Ông Lều Văn Tấn', '0999 000 653'],
        ['Gò Sậy', 'Bà Giáp Thị Mận', '0999 000 654'],
        ['Chợ Cũ', 'Ông Ninh Bá Khôi', '0999 000 655'],
        ['Lò Gốm', 'Ông Cù Xuân Trạch', '0999 000 656'],
        ['Cây Sung', 'Bà Đàm Ngọc Diễm', '0999 000 657'],
        ['Đầm Trong', 'Ông Khúc Hữu Lương', '0999 000 658'],
      ],
    ),
  );
  put(
    answers,
    '/gioi-thieu/trung-tam-phuc-vu-hanh-chinh-cong',
    { title: 'Trung tâm Phục vụ hành chính công phường Thạch Lựu', trail: ABOUT },
    html`<p>Địa chỉ: Số 10 phố Bến Sông, phường Thạch Lựu, tỉnh Dương Hải</p><p>Điện thoại: 0999 000 632</p><p>Thời gian làm việc: từ thứ Hai đến thứ Sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ.</p><p>Lĩnh vực tiếp nhận: hộ tịch, chứng thực, đất đai, xây dựng, hộ kinh doanh, bảo trợ xã hội.</p>`,
  );
  put(
    answers,
    '/hoi-dong-nhan-dan',
    { title: 'Hội đồng nhân dân' },
    html`<ul><li><a href="/hoi-dong-nhan-dan/dai-bieu">Đại biểu HĐND</a></li><li><a href="/hoi-dong-nhan-dan/nghi-quyet">Nghị quyết của HĐND phường</a></li><li><a href="/hoi-dong-nhan-dan/tiep-xuc-cu-tri">Tiếp xúc cử tri</a></li></ul>`,
  );
  put(
    answers,
    '/hoi-dong-nhan-dan/dai-bieu',
    { title: 'Danh sách đại biểu HĐND phường nhiệm kỳ 2026 - 2031', trail: COUNCIL },
    dataTable(
      ['STT', 'Họ và tên', 'Tổ đại biểu', 'Điện thoại'],
      [
        [1, 'Lã Hoài Đan', 'Tổ 1', '0999 000 640'],
        [2, 'Tạ Khắc Vịnh', 'Tổ 1', '0999 000 641'],
        [3, 'Ngô Ấu Liên', 'Tổ 2', '0999 000 661'],
        [4, 'Doãn Quý Thức', 'Tổ 2', '0999 000 662'],
        [5, 'Vi Thảo Miên', 'Tổ 3', '0999 000 663'],
        [6, 'Thân Trọng Ẩn', 'Tổ 3', '0999 000 664'],
      ],
    ),
  );
}

const QUESTIONS = [
  ['Ngõ Lò Gốm bao giờ có đèn?', '10/11/2026', 'Đèn được lắp trong tuần 24/11/2026.', '12/11/2026'],
  ['Tôi muốn xin cấp lại biển số nhà', '27/10/2026', 'Ông/bà đến quầy số 3, không thu phí.', '29/10/2026'],
  [
    'Quán hát kẹo kéo ồn sau 22 giờ',
    '02/10/2026',
    'Tổ trật tự đã lập biên bản ngày 03/10/2026.',
    '05/10/2026',
  ],
] as const;

/** What people turn to: reception, questions, information, feedback, telephones. */
export function citizenPages(answers: Answers): void {
  put(
    answers,
    '/tiep-cong-dan',
    { title: 'Tiếp công dân' },
    html`<h2>Lịch tiếp công dân tháng 11 và tháng 12 năm 2026</h2>${dataTable(
      ['Ngày', 'Thời gian', 'Người tiếp', 'Địa điểm'],
      [
        [
          'Thứ Tư, 04/11/2026',
          '8 giờ - 11 giờ',
          'Chủ tịch UBND phường',
          'Phòng Tiếp công dân, số 8 phố Bến Sông',
        ],
        [
          'Thứ Tư, 18/11/2026',
          '8 giờ - 11 giờ',
          'Chủ tịch UBND phường',
          'Phòng Tiếp công dân, số 8 phố Bến Sông',
        ],
        [
          'Thứ Sáu, 27/11/2026',
          '8 giờ - 11 giờ',
          'Thường trực HĐND phường',
          'Phòng Tiếp công dân, số 8 phố Bến Sông',
        ],
        [
          'Thứ Tư, 02/12/2026',
          '8 giờ - 11 giờ',
          'Chủ tịch UBND phường',
          'Phòng Tiếp công dân, số 8 phố Bến Sông',
        ],
      ],
    )}${attach(answers, [
      ['noi-quy-tiep-cong-dan.pdf', 'Nội quy tiếp công dân của UBND phường Thạch Lựu'],
      ['quy-trinh-tiep-cong-dan.pdf', 'Quy trình tiếp công dân, tiếp nhận và xử lý đơn'],
    ])}`,
  );
  put(
    answers,
    '/hoi-dap',
    { title: 'Hỏi đáp' },
    html`<h2>Gửi câu hỏi</h2><form class="mau" action="/hoi-dap/gui" method="post"><label>Họ và tên <input name="ten"></label><label>Nội dung câu hỏi <textarea name="noi-dung" rows="4"></textarea></label><button>Gửi câu hỏi</button></form>
<h2>Câu hỏi và trả lời</h2>${QUESTIONS.map(
      ([question, asked, answer, answered]) =>
        html`<div class="hoi"><p><b>Hỏi:</b> ${question}</p><p>Ngày gửi: ${asked}</p><p><b>Trả lời:</b> ${answer}</p><p>Ngày trả lời: ${answered}</p></div>`,
    )}`,
  );
  put(
    answers,
    '/tiep-can-thong-tin',
    { title: 'Tiếp cận thông tin' },
    html`<p>Đầu mối cung cấp thông tin: Ông Kha Đình Lộ, Văn phòng HĐND và UBND phường, điện thoại 0999 000 643, thư điện tử lokd@duonghai.gov.vn.</p><p>Người dân nộp phiếu yêu cầu tại phường, gửi qua bưu điện hoặc thư điện tử; phường trả lời trong năm ngày làm việc.</p>${attach(answers, [['phieu-yeu-cau-cung-cap-thong-tin.docx', 'Phiếu yêu cầu cung cấp thông tin']])}`,
  );
  put(
    answers,
    '/tiep-nhan-phan-anh-kien-nghi',
    { title: 'Tiếp nhận phản ánh, kiến nghị về quy định hành chính' },
    html`<p>Nội dung tiếp nhận: vướng mắc do quy định hành chính không rõ, không hợp pháp, không thống nhất; hành vi chậm trễ, gây phiền hà.</p><p>Nơi tiếp nhận: Văn phòng HĐND và UBND phường Thạch Lựu</p><p>Địa chỉ: Số 8 phố Bến Sông, phường Thạch Lựu, tỉnh Dương Hải</p><p>Điện thoại: 0999 000 634</p><p>Thư điện tử: pakn.thachluu@duonghai.gov.vn</p>`,
  );
  put(
    answers,
    '/so-dien-thoai-can-biet',
    { title: 'Số điện thoại cần biết' },
    dataTable(
      ['Đơn vị', 'Điện thoại', 'Địa chỉ'],
      [
        ['Công an phường Thạch Lựu', '0999 000 671', 'Số 6 phố Bến Sông'],
        ['Điện lực khu vực sông Lăng', '0999 000 672', 'Số 90 đường Cầu Mới'],
        ['Trạm cấp nước Thạch Lựu', '0999 000 673', 'Số 2 ngõ 19'],
        ['Trạm Y tế phường', '0999 000 633', 'Số 12 phố Bến Sông'],
      ],
      { caption: 'Danh bạ dịch vụ thiết yếu' },
    ),
  );
}

const PER_PAGE = 10;
/** Where the decision that announces the procedures is posted. */
const announcing = `${REFORM.path}/${REFORM.postings.find(one => one.title.includes('1874/QĐ-UBND'))?.slug ?? ''}`;
const proceduresHome = [['Thủ tục hành chính', '/thu-tuc-hanh-chinh']] as const;

/** The list of procedures over several pages, each procedure, and forms. */
export function procedurePages(answers: Answers): void {
  const pathOf = (code: string) => `/thu-tuc-hanh-chinh/${code}`;
  const pages = Math.ceil(PROCEDURES.length / PER_PAGE);
  for (let n = 1; n <= pages; n++) {
    const rows = PROCEDURES.slice((n - 1) * PER_PAGE, n * PER_PAGE);
    put(
      answers,
      n === 1 ? '/thu-tuc-hanh-chinh' : `/thu-tuc-hanh-chinh?page=${n}`,
      { title: 'Danh mục thủ tục hành chính' },
      html`${n === 1 && html`<p>Danh mục theo <a href="${announcing}">Quyết định số 1874/QĐ-UBND ngày 25/09/2026 của Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính</a>, gồm ${PROCEDURES.length} thủ tục.</p>`}${dataTable(
        ['Mã số', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn', 'Phí, lệ phí', 'Mức độ'],
        rows.map(one => [
          one.code,
          html`<a href="${pathOf(one.code)}">${one.name}</a>`,
          one.field,
          one.limit,
          one.fee,
          one.online,
        ]),
      )}${pager('/thu-tuc-hanh-chinh', n, pages)}`,
    );
  }
  for (const one of PROCEDURES)
    put(
      answers,
      pathOf(one.code),
      { title: one.name, trail: proceduresHome },
      html`<h2>Trình tự thực hiện</h2><p>Nộp hồ sơ tại Trung tâm hoặc trên mạng, theo dõi bằng mã hồ sơ, nhận kết quả theo giấy hẹn.</p><h2>Cách thức thực hiện</h2><p>Trực tiếp, trực tuyến (${one.online.toLowerCase()}) hoặc qua bưu chính công ích.</p><h2>Thành phần hồ sơ</h2><p>Tờ khai theo mẫu; giấy tờ chứng minh theo từng trường hợp của lĩnh vực ${one.field.toLowerCase()}.</p><h2>Thời hạn giải quyết</h2><p>${one.limit}.</p><h2>Phí, lệ phí</h2><p>${one.fee}.</p><h2>Cơ quan thực hiện</h2><p>Ủy ban nhân dân phường Thạch Lựu.</p><h2>Căn cứ pháp lý</h2><p>Các luật, nghị định và thông tư về lĩnh vực ${one.field.toLowerCase()}.</p>`,
    );
  put(
    answers,
    '/bieu-mau',
    { title: 'Biểu mẫu thủ tục hành chính', trail: proceduresHome },
    attach(answers, [
      ['to-khai-khai-sinh.docx', 'Tờ khai đăng ký khai sinh'],
      ['to-khai-ket-hon.docx', 'Tờ khai đăng ký kết hôn'],
      ['to-khai-khai-tu.docx', 'Tờ khai đăng ký khai tử'],
      ['to-khai-trich-luc.docx', 'Tờ khai cấp bản sao trích lục hộ tịch'],
      ['giay-de-nghi-ho-kinh-doanh.docx', 'Giấy đề nghị đăng ký hộ kinh doanh'],
      ['don-cap-phep-xay-dung.docx', 'Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ'],
    ]),
  );
}
