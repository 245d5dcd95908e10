import { readFileSync } from 'node:fs';
import { type Answers, page, text } from '../../answer.ts';
import { makePicture } from '../../files/picture.ts';
import { html } from '../../markup/html.ts';
import type { SamplePortal } from '../../portal.ts';
import { UNITS } from '../../units.ts';
import { expected } from './expected.ts';
import { layout } from './layout.ts';
import { tanNhanPages } from './pages.ts';

const answers: Answers = new Map();
tanNhanPages(answers);
answers.set('/css/main.css', text('text/css', readFileSync(new URL('./style.css', import.meta.url), 'utf8')));
const pictures: readonly (readonly [string, string])[] = [
  [
    'banner',
    makePicture(['XÃ GÒ NHẠN'], {
      width: 980,
      height: 110,
      background: '#1c6b3c',
      color: '#ffe066',
      size: 40,
    }),
  ],
  ['dvc', makePicture(['DỊCH VỤ CÔNG KIM HÀ'], { width: 180, height: 50, background: '#9c2b1f', size: 14 })],
];
for (const [name, content] of pictures) answers.set(`/images/${name}.svg`, text('image/svg+xml', content));

/** The portal of a commune merged in July 2025, still online: its name, its lists, and what others planted in it. */
export const tanNhan: SamplePortal = {
  id: 'tan-nhan',
  title: 'Former commune’s portal still online, with planted links, exposed lists and dead entries',
  unit: UNITS.tanNhan,
  expected,
  needsScripts: false,
  answers,
  otherwise: () =>
    page(() => layout('404', html`<h2>404 Not Found</h2><p>Không tìm thấy trang yêu cầu.</p>`), 404),
};
