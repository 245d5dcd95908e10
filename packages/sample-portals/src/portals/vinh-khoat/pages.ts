import { type Answers, docx, page, pdf, xlsx } from '../../answer.ts';
import { longDate, slashDate } from '../../calendar.ts';
import { html, type Markup } from '../../markup/html.ts';
import { dataTable } from '../../markup/table.ts';
import { executionRows } from '../../stock/budget.ts';
import { PROCEDURES } from '../../stock/procedures.ts';
import { DISCLOSED, DOCUMENTS } from './disclosure.ts';
import { layout } from './layout.ts';
import { type Article, type Category, LAWS, NEWS } from './news.ts';
import { articlePath, modulePath, printPath } from './paths.ts';
import { ANSWERS, COUNCILLORS, FORMS, LEADERS } from './people.ts';

/** All articles, newest first. */
export const ARTICLES: readonly Article[] = [...NEWS, ...LAWS, ...DISCLOSED].sort((a, b) => b.id - a.id);

export const CATEGORIES: Readonly<Record<Category, string>> = {
  'Tin-tuc': 'Tin trong xã',
  'Thong-bao': 'Thông báo',
  'Cong-khai': 'Công khai, minh bạch',
  'Phap-luat': 'Phổ biến, giáo dục pháp luật',
  'Moi-truong': 'Môi trường',
  'Quy-hoach': 'Quy hoạch xây dựng',
  'Gop-y': 'Lấy ý kiến góp ý',
};

/** A list of articles as the news module shows it: each with its day and an extract. */
export const articleList = (articles: readonly Article[]): Markup =>
  html`${articles.map(
    item => html`<div class="tin"><h3><a href="${articlePath(item)}" title="${item.title}">${item.title}</a></h3><p class="ngay">${slashDate(item.date)}</p></div>
`,
  )}`;

/** An article with its tags, its view for the printer and its neighbours of the category. */
function articlePage(article: Article): Markup {
  const others = ARTICLES.filter(one => one.category === article.category && one !== article);
  const newer = others.filter(one => one.id > article.id).slice(-2);
  const older = others.filter(one => one.id < article.id).slice(0, 3);
  const related = (name: string, items: readonly Article[]) =>
    items.length > 0 &&
    html`<p><strong>${name}</strong></p><ul class="lien-quan">${items.map(
      item => html`<li><a href="${articlePath(item)}">${item.title}</a> <em>(${slashDate(item.date)})</em></li>
`,
    )}</ul>`;
  return layout(
    article.title,
    html`<article><h1>${article.title}</h1><p class="ngay">Đăng lúc: ${slashDate(article.date)} 08:15</p><p class="cong-cu"><a href="${printPath(article)}" rel="nofollow">In ra</a></p>${article.body.map(text => html`<p>${text}</p>`)}${
      article.file && html`<p><a href="/uploads/news/${article.file[0]}">${article.file[1]}</a></p>`
    }<p class="tu-khoa">Từ khóa: <a href="${modulePath('news', 'tag/vinh-khoat')}">vĩnh khoát</a>, <a href="${modulePath('news', `tag/${article.category.toLowerCase()}`)}">${CATEGORIES[article.category].toLocaleLowerCase('vi')}</a></p></article>${related('Những tin mới hơn', newer)}${related('Những tin cũ hơn', older)}`,
  );
}

const attachmentLines = (article: Article): string[] => [
  'ỦY BAN NHÂN DÂN XÃ VĨNH KHOÁT',
  `Vĩnh Khoát, ${longDate(article.date)}`,
  article.title,
  ...article.body,
];

/** Fills in the news module: home, categories, articles and their files. */
export function newsPages(answers: Answers): void {
  answers.set(
    '/',
    page(() =>
      layout(
        'Trang nhất',
        html`<h2><a href="${modulePath('news', 'Tin-tuc')}">Tin trong xã</a></h2>${articleList(NEWS.slice(0, 3))}
<h2><a href="${modulePath('news', 'Thong-bao')}">Thông báo</a></h2>${articleList(NEWS.filter(one => one.category === 'Thong-bao').slice(0, 3))}
<h2><a href="${modulePath('news', 'Cong-khai')}">Công khai, minh bạch</a></h2>${articleList(DISCLOSED.slice(0, 4))}`,
      ),
    ),
  );
  answers.set(
    modulePath('news'),
    page(() =>
      layout(
        'Tin tức',
        html`<h1>Tin tức</h1>${articleList(ARTICLES.slice(0, 10))}<p class="phan-trang">1 <a href="${modulePath('news')}&amp;page=2">2</a> <a href="${modulePath('news')}&amp;page=3">3</a> <a href="${modulePath('news')}&amp;page=4">4</a></p>`,
      ),
    ),
  );
  for (const [category, name] of Object.entries(CATEGORIES)) {
    answers.set(
      modulePath('news', category),
      page(() =>
        layout(name, html`<h1>${name}</h1>${articleList(ARTICLES.filter(one => one.category === category))}`),
      ),
    );
  }
  for (const article of ARTICLES) {
    answers.set(
      articlePath(article),
      page(() => articlePage(article)),
    );
    const name = article.file?.[0];
    if (name === undefined) continue;
    const lines = attachmentLines(article);
    const file = name.endsWith('.docx')
      ? docx(lines)
      : name.endsWith('.xlsx')
        ? xlsx([
            ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện quý I', 'Tỷ lệ'],
            ...executionRows(31_400, 0.24),
          ])
        : pdf(article.title, lines);
    answers.set(`/uploads/news/${name}`, file);
  }
}

/** Fills in the other modules: introduction, documents, procedures, forms, questions, contact. */
export function modulePages(answers: Answers): void {
  const put = (path: string, title: string, content: Markup) =>
    answers.set(
      path,
      page(() => layout(title, html`<h1>${title}</h1>${content}`)),
    );
  put(
    modulePath('about'),
    'Giới thiệu chung',
    html`<p>Xã Vĩnh Khoát nằm bên bờ trái sông Lạc, có bốn thôn với hơn 2.300 hộ, chủ yếu trồng lúa và làm diều sáo.</p>`,
  );
  put(
    modulePath('about', 'Co-cau-to-chuc.html'),
    'Cơ cấu tổ chức',
    html`<p>Ủy ban nhân dân xã gồm Chủ tịch, hai Phó Chủ tịch và các cơ quan chuyên môn:</p><ul><li>Văn phòng HĐND và UBND: tham mưu tổng hợp, tiếp công dân.</li><li>Phòng Kinh tế: quản lý nhà nước về tài chính, đất đai, xây dựng, nông nghiệp.</li><li>Phòng Văn hóa - Xã hội: quản lý nhà nước về nội vụ, văn hóa, giáo dục, y tế.</li><li>Trung tâm Phục vụ hành chính công: tiếp nhận hồ sơ và trả kết quả.</li></ul>`,
  );
  put(
    modulePath('about', 'Dai-bieu-HDND.html'),
    'Danh sách đại biểu HĐND xã nhiệm kỳ 2021 - 2026',
    dataTable(['Họ và tên', 'Chức vụ', 'Đơn vị bầu cử'], COUNCILLORS),
  );
  put(
    modulePath('about', 'Trung-tam-Phuc-vu-hanh-chinh-cong.html'),
    'Trung tâm Phục vụ hành chính công xã Vĩnh Khoát',
    html`<p>Địa chỉ: Nhà B, trụ sở UBND xã, thôn Khoát Giữa, xã Vĩnh Khoát</p><p>Điện thoại: 0999 000 402</p><p>Trung tâm tiếp nhận hồ sơ của mọi thủ tục thuộc thẩm quyền cấp xã.</p>`,
  );
  put(
    modulePath('about', 'Noi-quy-tiep-cong-dan.html'),
    'Nội quy tiếp công dân',
    html`<p>Ban hành kèm theo Quyết định số 21/QĐ-UBND ngày 12/03/2024 của UBND xã Khoát Đoài.</p><p>Công dân đến Phòng Tiếp công dân xuất trình giấy tờ tùy thân, trình bày trung thực sự việc và ký xác nhận nội dung đã trình bày.</p><p>Người tiếp công dân lắng nghe, ghi chép đầy đủ và hướng dẫn nơi giải quyết theo nội quy này.</p>`,
  );
  put(
    modulePath('organs'),
    'Danh bạ lãnh đạo',
    dataTable(['Họ và tên', 'Chức vụ', 'Điện thoại', 'Email'], LEADERS),
  );
  put(
    modulePath('laws'),
    'Văn bản',
    dataTable(
      ['Số/Ký hiệu', 'Trích yếu', 'Ngày ban hành'],
      DOCUMENTS.map(([number, about, date, file]) => [
        html`<a href="/uploads/laws/${file}">${number}</a>`,
        about,
        slashDate(date),
      ]),
    ),
  );
  for (const [number, about, date, file, more] of DOCUMENTS)
    answers.set(
      `/uploads/laws/${file}`,
      pdf(`${number} ${about}`, [
        'ỦY BAN NHÂN DÂN XÃ VĨNH KHOÁT',
        `Vĩnh Khoát, ${longDate(date)}`,
        about,
        ...(more === undefined ? [] : [more]),
      ]),
    );
  put(
    modulePath('tthc'),
    'Danh mục thủ tục hành chính cấp xã',
    html`<p>Công bố theo Quyết định số 812/QĐ-UBND ngày 14/07/2025 của Chủ tịch UBND tỉnh về việc công bố danh mục thủ tục hành chính.</p>${dataTable(
      ['STT', 'Mã thủ tục', 'Tên thủ tục', 'Lĩnh vực', 'Thời hạn', 'Phí, lệ phí'],
      PROCEDURES.slice(0, 26).map((one, i) => [i + 1, one.code, one.name, one.field, one.limit, one.fee]),
    )}`,
  );
  put(
    modulePath('download'),
    'Biểu mẫu thủ tục hành chính',
    html`<ul>${FORMS.map(([file, name]) => html`<li><a href="/uploads/download/${file}">${name}</a></li>`)}</ul>`,
  );
  for (const [file, name] of FORMS) answers.set(`/uploads/download/${file}`, docx([name]));
  put(
    modulePath('faq'),
    'Hỏi đáp',
    html`${ANSWERS.map(([question, asked, answer, answered]) => html`<div class="hoi"><p><b>Câu hỏi:</b> ${question}</p><p class="ngay">Ngày hỏi: ${asked}</p><p><b>Trả lời:</b> ${answer}</p><p class="ngay">Ngày trả lời: ${answered}</p></div>`)}`,
  );
  put(
    modulePath('contact'),
    'Liên hệ',
    html`<p>Ủy ban nhân dân xã Vĩnh Khoát, thôn Khoát Giữa, xã Vĩnh Khoát, tỉnh Lạc Giang.</p><form action="${modulePath('contact')}" method="post"><p><label>Họ và tên <input type="text" name="fname"></label></p><p><label>Nội dung góp ý, phản ánh<br><textarea name="fcon" rows="6" cols="60"></textarea></label></p><p><button type="submit">Gửi đi</button></p></form>`,
  );
}
