import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { slashDate } from '../../calendar.ts';
import { makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { accountPages } from './account.ts';
import { post } from './book.ts';
import { dailyLifePages } from './daily-life.ts';
import { disclosurePages } from './disclosure.ts';
import { expected } from './expected.ts';
import { layout, linkList } from './layout.ts';
import { NEWS } from './news.ts';
import { aboutPages, citizenPages } from './people.ts';
import { servicePages } from './procedures.ts';

const newsLinks = linkList(
  NEWS.map(({ slug, title, date }) => ({ title, href: `/tin-tuc/${slug}`, day: slashDate(date) })),
);

function buildAnswers(): Answers {
  const answers: Answers = new Map();
  answers.set(
    '/static/an-hac.css',
    text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')),
  );
  answers.set(
    '/static/chim-hac.svg',
    text('image/svg+xml', makePicture(['AH'], { width: 56, height: 56, background: '#8c1c13', size: 22 })),
  );
  answers.set(
    '/static/dvc.svg',
    text(
      'image/svg+xml',
      makePicture(['Dịch vụ công', 'quốc gia'], { width: 250, height: 70, background: '#0b5394' }),
    ),
  );
  post(answers, {
    path: '/',
    title: 'Phường An Hạc phục vụ người dân',
    content: html`<div class="luoi"><section class="the"><h2>Tin tức</h2>${newsLinks}</section>
<section class="the"><h2>Công khai</h2>${linkList([
      { title: 'Công khai ngân sách', href: '/cong-khai/ngan-sach' },
      { title: 'Quy hoạch, kế hoạch sử dụng đất', href: '/cong-khai/dat-dai' },
      { title: 'Rà soát hộ nghèo, hộ cận nghèo', href: '/cong-khai/ho-ngheo' },
      { title: 'Tài sản công, mua sắm', href: '/cong-khai/tai-san-mua-sam' },
      { title: 'Kết quả giải quyết khiếu nại, tố cáo', href: '/cong-khai/giai-quyet-khieu-nai-to-cao' },
    ])}</section>
<section class="the"><h2>Dịch vụ</h2><p><a href="https://dichvucong.gov.vn/"><img src="/static/dvc.svg" alt="Cổng Dịch vụ công quốc gia" width="250" height="70"></a></p>${linkList(
      [
        { title: 'Danh mục thủ tục hành chính', href: '/thu-tuc-hanh-chinh' },
        { title: 'Hướng dẫn nộp hồ sơ trực tuyến', href: '/huong-dan-nop-ho-so' },
        { title: 'Lịch tiếp công dân', href: '/tiep-cong-dan' },
        { title: 'Gửi phản ánh, kiến nghị', href: '/hoi-dap' },
      ],
    )}</section>
<section class="the"><h2>Đời sống</h2>${linkList([
      { title: 'Môi trường, thu gom rác', href: '/doi-song/moi-truong' },
      { title: 'Chính sách hỗ trợ, an sinh xã hội', href: '/doi-song/chinh-sach' },
      { title: 'Phổ biến, giáo dục pháp luật', href: '/doi-song/phap-luat' },
    ])}</section>
<section class="the"><h2>Đánh giá cổng thông tin điện tử</h2><form class="mau" action="/danh-gia" method="post"><p>Cổng thông tin của phường có dễ dùng không?</p><label><input type="radio" name="diem" value="3"> Dễ dùng</label><label><input type="radio" name="diem" value="2"> Bình thường</label><label><input type="radio" name="diem" value="1"> Khó dùng</label><button type="submit">Gửi đánh giá</button></form></section></div>`,
  });
  post(answers, { path: '/tin-tuc', title: 'Tin tức', content: newsLinks });
  for (const { slug, title, date, body } of NEWS) {
    post(answers, {
      path: `/tin-tuc/${slug}`,
      title,
      trail: [['Tin tức', '/tin-tuc']],
      date,
      content: body.map(one => html`<p>${one}</p>`),
    });
  }
  aboutPages(answers);
  disclosurePages(answers);
  citizenPages(answers);
  accountPages(answers);
  dailyLifePages(answers);
  servicePages(answers);
  post(answers, {
    path: '/tim-kiem',
    title: 'Tìm kiếm',
    content: html`<p>Nhập từ khóa có dấu hoặc không dấu vào ô tìm kiếm ở đầu trang.</p>`,
  });
  const pages = [...answers]
    .filter(([, answer]) => answer.type.startsWith('text/html'))
    .map(([path]) => path);
  post(answers, {
    path: '/so-do-trang',
    title: 'Sơ đồ trang',
    content: linkList(pages.map(path => ({ title: path, href: path }))),
  });
  return answers;
}

const answers = buildAnswers();

/** Nearly perfect: what it lacks is HTTPS, which no portal on a loopback address has. */
export const anHac: SamplePortal = {
  id: 'an-hac',
  title: 'Nearly perfect portal',
  unit: UNITS.anHac,
  expected,
  needsScripts: false,
  answers,
  sitemap: [...answers].filter(([, answer]) => answer.type.startsWith('text/html')).map(([path]) => path),
  search: {
    path: '/tim-kiem',
    param: 'q',
    show: (query, hits) =>
      layout(
        { title: `Tìm kiếm: ${query}` },
        html`<p>Có ${hits.length} kết quả.</p>${linkList(hits.map(hit => ({ title: hit.title, href: hit.path })))}`,
      ),
  },
  otherwise: () =>
    page(
      () =>
        layout({ title: 'Không tìm thấy trang' }, html`<p>Địa chỉ không đúng hoặc trang đã chuyển chỗ.</p>`),
      404,
    ),
};
