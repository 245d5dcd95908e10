import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePortal } from '@niemyet/sample-portals';
import { sequence } from './sequence.ts';

/** The sample portal whose frame and sections the large one has. */
export const LARGE = 'thach-luu';
const PER_LIST = 20;
const FIRST_YEAR = 2011;
const LAST_YEAR = 2025;

const WHO = [
  'Hội phụ nữ tổ dân phố Bến Sông',
  'Đoàn thanh niên phường',
  'Câu lạc bộ người cao tuổi',
  'Trường tiểu học Bến Đá',
  'Đội bóng chuyền phố Chợ',
  'Hợp tác xã vườn lựu',
  'Trạm y tế phường',
  'Ban công tác mặt trận tổ 5',
];
const WHAT = [
  'ra quân dọn vệ sinh',
  'tổ chức giao lưu văn nghệ',
  'trao quà cho gia đình khó khăn',
  'khai mạc giải thể thao',
  'trồng cây đầu xuân',
  'tập huấn kỹ thuật chăm sóc cây',
  'thăm hỏi gia đình chính sách',
  'triển khai chiến dịch tình nguyện hè',
  'thông báo kết quả hội thi nấu ăn',
];
const WHERE = [
  'tại nhà văn hóa',
  'bên bờ sông',
  'ở sân trường',
  'tại chợ cũ',
  'trên tuyến phố mới',
  'ở vườn lựu',
];
const SENTENCES = [
  'Ngay từ sáng sớm, đông đảo người dân đã có mặt với chổi, cuốc và những chiếc nón mới.',
  'Không khí vui tươi kéo dài đến quá trưa, ai cũng muốn nán lại thêm một lúc.',
  'Ban tổ chức cảm ơn các hộ đã góp bánh, nước và cho mượn bàn ghế.',
  'Các cháu nhỏ hát hai bài tự tập trong tuần, được bà con vỗ tay không ngớt.',
  'Mưa rào giữa buổi không làm giảm hào hứng của những người tham gia.',
  'Năm sau, chương trình sẽ được mở rộng sang các tổ dân phố còn lại.',
  'Nhiều gia đình mang theo cả ba thế hệ cùng dự.',
];

interface Article {
  title: string;
  /** ISO. */
  date: string;
  path: string;
  body: string;
}

function makeArticle(number: number, next: (bound: number) => number): Article {
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const year = FIRST_YEAR + (number % (LAST_YEAR - FIRST_YEAR + 1));
  const [month, day] = [1 + next(12), 1 + next(28)];
  const two = (value: number) => String(value).padStart(2, '0');
  const paragraphs = Array.from(
    { length: 3 + next(4) },
    () => `<p>${pick(SENTENCES)} ${pick(SENTENCES)}</p>`,
  );
  return {
    title: `${pick(WHO)} ${pick(WHAT)} ${pick(WHERE)}`,
    date: `${year}-${two(month)}-${two(day)}`,
    path: `/luu-tru/${year}/tin-${number}.html`,
    body: paragraphs.join('\n'),
  };
}

const dayOf = (date: string) => date.split('-').reverse().join('/');

/** A page in the frame of the portal: the same menu, side column and footer, other content. */
type Frame = (title: string, content: string) => string;

function frameOf(home: string): Frame {
  const [from, to] = [home.indexOf('<main>'), home.indexOf('</main>')];
  if (from < 0 || to < from) throw new Error('the home page has no main part');
  const [before, after] = [home.slice(0, from + '<main>'.length), home.slice(to)];
  return (title, content) =>
    `${before.replace(/<title>[^<]*/, `<title>${title}`)}<h1>${title}</h1>\n${content}${after}`;
}

/** The lists of one year, newest first, each page leading to all others, and its articles. */
function yearPages(year: number, articles: readonly Article[], frame: Frame): Map<string, string> {
  const pages = new Map<string, string>();
  const newest = [...articles].sort((a, b) => b.date.localeCompare(a.date));
  const lists = Math.max(1, Math.ceil(newest.length / PER_LIST));
  const at = (list: number) => `/luu-tru/${year}/${list === 0 ? 'index' : `trang-${list + 1}`}.html`;
  for (let list = 0; list < lists; list++) {
    const shown = newest.slice(list * PER_LIST, (list + 1) * PER_LIST);
    const items = shown.map(
      ({ title, date, path }) => `<li><a href="${path}">${title}</a> <span>${dayOf(date)}</span></li>`,
    );
    const pager = Array.from({ length: lists }, (_, n) => `<a href="${at(n)}">${n + 1}</a>`);
    pages.set(
      at(list),
      frame(
        `Tin năm ${year}`,
        `<ul class="tin">${items.join('\n')}</ul><p class="trang">${pager.join(' ')}</p>`,
      ),
    );
  }
  for (const { title, date, path, body } of articles)
    pages.set(path, frame(title, `<p class="ngay">${dayOf(date)}</p>\n${body}`));
  return pages;
}

async function countPages(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter(file => file.endsWith('.html')).length;
}

/**
 * Writes a portal of `pages` pages into an empty folder, the same each time: the sample portal of four hundred, and
 * behind its news an archive of fifteen years. `pages` must be larger than the sample portal.
 */
export async function writeLargePortal(folder: string, pages: number): Promise<void> {
  await writePortal(LARGE, folder);
  const frame = frameOf(await readFile(join(folder, 'index.html'), 'utf8'));
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n);
  const left = pages - (await countPages(folder)) - 1;
  const next = sequence(pages);
  const all: Article[] = [];
  const listsOf = (count: number) => years.length * Math.max(1, Math.ceil(count / years.length / PER_LIST));
  while (all.length + listsOf(all.length + 1) < left) all.push(makeArticle(all.length, next));
  const entries = years.map(year => `<li><a href="/luu-tru/${year}/index.html">Tin năm ${year}</a></li>`);
  const files = new Map([['/luu-tru/index.html', frame('Lưu trữ tin tức', `<ul>${entries.join('')}</ul>`)]]);
  for (const year of years) {
    const articles = all.filter(article => article.date.startsWith(String(year)));
    for (const [path, html] of yearPages(year, articles, frame)) files.set(path, html);
  }
  for (const [path, html] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  const news = join(folder, 'tin-tuc', 'index.html');
  const linked = (await readFile(news, 'utf8')).replace(
    '</main>',
    '<p><a href="/luu-tru/index.html">Lưu trữ tin tức các năm trước</a></p></main>',
  );
  await writeFile(news, linked);
}
