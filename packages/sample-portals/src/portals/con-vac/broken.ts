import { gzipSync } from 'node:zlib';
import { type Answer, type Answers, page, text } from '../../answer.ts';
import { html } from '../../markup/html.ts';
import { layout } from './layout.ts';

/** Larger unpacked than any page an audit reads to its end. */
const BOMB_BYTES = 40_000_000;

const failing = (status: number): Answer =>
  page(
    () =>
      html`<!DOCTYPE html><html><head><title>Lỗi ${status}</title></head><body><h1>Lỗi ${status}</h1><p>Máy chủ gặp sự cố.</p></body></html>`,
    status,
  );

const moved = (location: string): Answer => ({
  ...text('text/html', ''),
  status: 302,
  headers: { Location: location },
});

/** A small answer that unpacks to a page beyond every bound. */
function bomb(): Answer {
  const head = '<!DOCTYPE html><html><head><title>Dự án</title></head><body>';
  const packed = gzipSync(Buffer.concat([Buffer.from(head), Buffer.alloc(BOMB_BYTES, ' ')]));
  return { ...text('text/html', ''), headers: { 'Content-Encoding': 'gzip' }, body: () => packed };
}

/** The part of the portal that does not answer as it should. */
export function brokenAnswers(answers: Answers): void {
  answers.set(
    '/robots.txt',
    text('text/plain', 'User-agent: *\nDisallow: /tai-lieu/\nDisallow: /noi-bo/in/\n'),
  );
  for (const path of ['/cong-khai/du-toan', '/noi-quy-tiep-cong-dan']) answers.set(path, failing(500));
  answers.set('/thu-tuc-hanh-chinh', failing(503));
  answers.set('/cong-khai/dau-tu-cong', bomb());
  // A soft 404: the status says that all is well.
  answers.set(
    '/cong-khai/ho-ngheo',
    text('text/html', '<!DOCTYPE html><title>404</title><p>Khong co trang</p>'),
  );
  answers.set('/ban-do', moved('/ban-do/xem'));
  answers.set('/ban-do/xem', moved('/ban-do'));
  answers.set('/thu-vien-anh', {
    ...page(() => layout('Thư viện ảnh', html`<p>Ảnh đang tải</p>`)),
    cutAfterMs: 1000,
  });
  answers.set('/bieu-mau', {
    ...page(() => layout('Biểu mẫu', html`<p>Tờ khai</p>`)),
    type: 'application/json',
  });
  answers.set('/lay-y-kien', moved('/'));
  answers.set('/noi-bo/kinh-te-xa-hoi', moved('/dang-nhap'));
  answers.set(
    '/dang-nhap',
    page(
      () =>
        html`<!DOCTYPE html><html><head><title>Đăng nhập</title></head><body><h1>Đăng nhập</h1><form action="/dang-nhap" method="post"><label>Tên <input name="ten"></label><label>Mật khẩu <input type="password" name="mk"></label><button>Vào</button></form></body></html>`,
    ),
  );
}
