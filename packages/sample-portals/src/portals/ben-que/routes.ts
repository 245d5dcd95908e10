import { heading, list, posted, type Route, text } from './blocks.ts';
import { DISCLOSURE } from './disclosure.ts';
import { NEWS } from './frame.ts';
import { FURTHER } from './further.ts';
import { CITIZENS, CONSULTATION } from './people.ts';

const newsList = list(...NEWS.map(([slug, title, date]) => ({ title, href: `/tin-tuc/${slug}`, date })));

/** Every route of the portal. */
export const ROUTES: Readonly<Record<string, Route>> = {
  '/': {
    title: 'Trang chủ',
    blocks: [
      { kind: 'image', src: '/tep/ben-song.svg', alt: 'Bến sông Quế' },
      heading('Tin tức'),
      newsList,
      heading('Tiện ích'),
      list(
        { title: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn/' },
        { title: 'Lịch tiếp công dân', href: '/lich-tiep-cong-dan' },
        { title: 'Công khai ngân sách', href: '/cong-khai' },
      ),
    ],
  },
  '/tin-tuc': { title: 'Tin tức', blocks: [heading('Tin tức'), newsList] },
  ...Object.fromEntries(
    NEWS.map(([slug, title, date, body]) => [
      `/tin-tuc/${slug}`,
      { title, blocks: [heading(title), posted(date), ...body.map(text)] },
    ]),
  ),
  ...DISCLOSURE,
  ...CONSULTATION,
  ...CITIZENS,
  ...FURTHER,
};
