import { type Answers, page, pdf } from '../../answer.ts';
import { longDate, slashDate } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import {
  BUDGET,
  ENVIRONMENT,
  HEADS,
  LAWS,
  LEADERS,
  NEIGHBOUR,
  NEWS,
  NOTICES,
  type Piece,
  PROVINCE_NEWS,
  RECEPTION,
  REFORM,
  SOCIAL,
} from './content.ts';
import { HOME, layout, otherLayout } from './layout.ts';

/** Files lie outside of a site's path, as a document library keeps them. */
const filePath = (name: string) => `/documents/20182/${name}`;

const list = (base: string, pieces: readonly Piece[]): Markup =>
  html`<div class="asset-list">${pieces.map(
    piece => html`<div class="asset"><h4><a href="${base}-/asset_publisher/${piece.slug}">${piece.title}</a></h4><span class="ngay">${slashDate(piece.date)}</span></div>
`,
  )}</div>`;

const article = (piece: Piece): Markup =>
  html`<h2>${piece.title}</h2><p class="ngay">Ngày đăng: ${slashDate(piece.date)}</p>${piece.body.map(text => html`<p>${text}</p>`)}${
    piece.file &&
    html`<p class="tep">Tệp đính kèm: <a href="${filePath(piece.file[0])}">${piece.file[1]}</a></p>`
  }`;

function setFiles(answers: Answers, pieces: readonly Piece[], who: string): void {
  for (const { file, title, date, body } of pieces)
    if (file !== undefined)
      answers.set(filePath(file[0]), pdf(file[1], [who, longDate(date), title, ...body]));
}

/** Fills in the commune's own pages. */
export function communePages(answers: Answers): void {
  const put = (slug: string, title: string, content: Markup) =>
    answers.set(
      `${HOME}${slug}`,
      page(() => layout(title, content)),
    );
  const titled = (slug: string, title: string, content: Markup) =>
    put(slug, title, html`<h2>${title}</h2>${content}`);
  const section = (slug: string, title: string, pieces: readonly Piece[]) => {
    titled(slug, title, list(`${HOME}${slug}/`, pieces));
    for (const piece of pieces) put(`${slug}/-/asset_publisher/${piece.slug}`, piece.title, article(piece));
    setFiles(answers, pieces, 'ỦY BAN NHÂN DÂN XÃ KHE MẬN');
  };
  put(
    '',
    'Trang chủ',
    html`<h2>Tin trong xã</h2>${list(`${HOME}tin-tuc/`, NEWS)}<h2>Công khai ngân sách</h2>${list(`${HOME}cong-khai-ngan-sach/`, BUDGET)}`,
  );
  section('tin-tuc', 'Tin trong xã', NEWS);
  section('thong-bao', 'Thông báo', NOTICES);
  section('moi-truong', 'Môi trường', ENVIRONMENT);
  section('y-te-giao-duc', 'Y tế - Giáo dục', SOCIAL);
  section('pho-bien-phap-luat', 'Tuyên truyền, phổ biến pháp luật', LAWS);
  section('cong-khai-ngan-sach', 'Công khai ngân sách', BUDGET);
  section('cai-cach-hanh-chinh', 'Cải cách hành chính', REFORM);

  // Sections that hold nothing of the commune's own: each only leads to the province or the centre.
  const elsewhere = (slug: string, title: string, lead: string, name: string, href: string) =>
    titled(slug, title, html`<p>${lead} <a href="${href}">${name}</a>.</p>`);
  elsewhere(
    'mua-sam-cong',
    'Mua sắm, tài sản công',
    'Thông tin được đăng tại',
    'Hệ thống mạng đấu thầu quốc gia',
    'https://muasamcong.mpi.gov.vn/',
  );
  elsewhere(
    'quy-hoach-su-dung-dat',
    'Quy hoạch, kế hoạch sử dụng đất',
    'Mời xem tại',
    'Cổng thông tin điện tử tỉnh Trường Lĩnh',
    'https://truonglinh.gov.vn/quy-hoach-dat-dai',
  );
  elsewhere(
    'quy-hoach-xay-dung',
    'Quy hoạch xây dựng',
    'Mời xem tại',
    'Chuyên trang quy hoạch của tỉnh',
    '/quy-hoach-tinh',
  );
  elsewhere(
    'bang-gia-dat',
    'Bảng giá đất',
    'Bảng giá đất do UBND tỉnh ban hành, mời tra cứu tại',
    'trang của Sở Nông nghiệp và Môi trường',
    'https://snnmt.truonglinh.gov.vn/bang-gia-dat',
  );
  elsewhere(
    'van-ban',
    'Văn bản pháp luật',
    'Mời tra cứu văn bản tại',
    'Hệ thống văn bản của tỉnh Trường Lĩnh',
    'https://vanban.truonglinh.gov.vn/',
  );
  elsewhere(
    'lay-y-kien-du-thao',
    'Lấy ý kiến dự thảo',
    'Việc góp ý được thực hiện tại',
    'chuyên mục lấy ý kiến của tỉnh',
    'https://truonglinh.gov.vn/lay-y-kien',
  );
  elsewhere(
    'thu-tuc-hanh-chinh',
    'Danh mục thủ tục hành chính',
    'Mời tra cứu thủ tục tại',
    'Cổng Dịch vụ công quốc gia',
    'https://dichvucong.gov.vn/p/home/dvc-tthc-trang-chu.html',
  );

  titled(
    'co-cau-to-chuc',
    'Cơ cấu tổ chức',
    html`<ul><li>Văn phòng HĐND và UBND: tham mưu tổng hợp, tiếp công dân.</li><li>Phòng Kinh tế: quản lý nhà nước về tài chính, đất đai, xây dựng, lâm nghiệp.</li><li>Phòng Văn hóa - Xã hội: quản lý nhà nước về nội vụ, văn hóa, giáo dục, y tế.</li><li>Trung tâm Phục vụ hành chính công: tiếp nhận hồ sơ và trả kết quả.</li></ul>`,
  );
  titled('lanh-dao', 'Danh bạ lãnh đạo', dataTable(['Họ và tên', 'Chức vụ', 'Điện thoại', 'Email'], LEADERS));
  titled('truong-ban', 'Danh sách trưởng bản', dataTable(['Bản', 'Trưởng bản', 'Điện thoại'], HEADS));
  titled(
    'trung-tam-phuc-vu-hanh-chinh-cong',
    'Trung tâm Phục vụ hành chính công xã Khe Mận',
    html`<p>Địa chỉ: Tầng 1, trụ sở UBND xã, bản Pín, xã Khe Mận</p><p>Điện thoại: 0999 000 502</p><p>Giờ làm việc: sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ, từ thứ Hai đến thứ Sáu</p>`,
  );
  titled(
    'lich-tiep-cong-dan',
    'Lịch tiếp công dân',
    html`<p>Lịch tiếp công dân tháng 11 năm 2026 của Chủ tịch UBND xã</p>${dataTable(['Ngày tiếp', 'Thời gian', 'Người tiếp', 'Địa điểm'], RECEPTION)}`,
  );
  titled(
    'noi-quy-tiep-cong-dan',
    'Nội quy tiếp công dân',
    html`<p>Công dân đến nơi tiếp công dân phải tuân thủ nội quy tiếp công dân, trình bày trung thực và giữ gìn trật tự.</p><p>Người tiếp công dân đeo thẻ, lắng nghe, ghi chép và hướng dẫn công dân gửi đơn đúng nơi có thẩm quyền.</p>`,
  );
  titled(
    'tiep-nhan-pakn-quy-dinh-hanh-chinh',
    'Tiếp nhận phản ánh, kiến nghị về quy định hành chính',
    html`<p>UBND xã tiếp nhận phản ánh, kiến nghị về quy định hành chính không phù hợp, chồng chéo hoặc gây khó khăn.</p><p>Địa chỉ tiếp nhận: Văn phòng HĐND và UBND xã, bản Pín, xã Khe Mận</p><p>Điện thoại: 0999 000 503</p><p>Email: pakn-khe-man@truonglinh.gov.vn</p>`,
  );
}

/** Fills in what others have on the same host: the province's own pages and another commune's. */
export function neighbourPages(answers: Answers): void {
  const province = 'Tỉnh Trường Lĩnh';
  const neighbour = 'Xã Khe Trầm';
  const put = (path: string, who: string, title: string, content: Markup) =>
    answers.set(
      path,
      page(() => otherLayout(who, title, content)),
    );
  put('/', province, 'Trang chủ', html`<h2>Tin tỉnh</h2>${list('/tin-tinh/', PROVINCE_NEWS)}`);
  for (const piece of PROVINCE_NEWS)
    put(`/tin-tinh/-/asset_publisher/${piece.slug}`, province, piece.title, article(piece));
  put(
    '/quy-hoach-tinh',
    province,
    'Quy hoạch xây dựng của tỉnh',
    html`<h2>Quy hoạch xây dựng</h2><p>Quyết định phê duyệt quy hoạch xây dựng vùng tỉnh Trường Lĩnh đến năm 2040.</p><p><a href="${filePath('quy-hoach-tinh.pdf')}">Quyết định phê duyệt quy hoạch xây dựng vùng tỉnh</a></p>`,
  );
  answers.set(filePath('quy-hoach-tinh.pdf'), pdf('Quy hoạch tỉnh', ['UBND TỈNH TRƯỜNG LĨNH']));
  put('/xa-khe-tram/', neighbour, 'Trang chủ', html`<h2>Công khai</h2>${list('/xa-khe-tram/', NEIGHBOUR)}`);
  for (const piece of NEIGHBOUR)
    put(`/xa-khe-tram/-/asset_publisher/${piece.slug}`, neighbour, piece.title, article(piece));
  setFiles(answers, NEIGHBOUR, 'ỦY BAN NHÂN DÂN XÃ KHE TRẦM');
}
