import { type Answers, page, text } from '../../answer.ts';
import { makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import { forwarding, home } from './home.ts';
import { list, putSheet } from './placing.ts';
import { writtenAs } from './written.ts';

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

/** Where the portal leads to first, and its news. */
export function putFront(answers: Answers): void {
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
    putSheet(answers, `/vn/tin/${slug}.htm`, title, 'tcvn3', html`<p>Ngày đăng: ${day}</p><p>${body}</p>`);
}
