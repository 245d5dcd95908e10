import { toMojibake, toTcvn3, toVni } from '../legacy.ts';
import { html } from '../page.ts';
import type { ReadingCase } from './case.ts';

const RECEPTION = 'Lịch tiếp công dân của lãnh đạo Hội đồng nhân dân xã';
const TEXT =
  'Thực hiện quy chế làm việc, Hội đồng nhân dân xã thông báo để các tổ chức, cá nhân và nhân dân trong toàn xã được biết và liên hệ giải quyết.';

const read = (writing: readonly string[]) => ({
  blocks: [RECEPTION, TEXT],
  writing,
  links: [`${RECEPTION} → /lich`],
});
const written = (convert: (text: string) => string, head = '') =>
  html(`<p><a href="/lich">${convert(RECEPTION)}</a></p><p>${convert(TEXT)}</p>`, 'Trang', head);

/** How text is stored on portals, and how it must be read. */
export const WRITING_CASES: readonly ReadingCase[] = [
  { name: 'a font of TCVN3', html: written(toTcvn3), expected: read(['tcvn3']) },
  { name: 'a font of VNI', html: written(toVni), expected: read(['vni']) },
  { name: 'UTF-8 encoded twice', html: written(toMojibake), expected: read(['mojibake']) },
  { name: 'decomposed letters', html: written(text => text.normalize('NFD')), expected: read(['nfd']) },
  {
    name: 'invisible characters and soft hyphens between letters',
    html: written(text =>
      text.replace(/(công|nhân)/gi, whole => `${whole.slice(0, 2)}\u200b${whole.slice(2)}\ufeff`),
    ),
    expected: read(['zero-width']),
  },
  {
    name: 'soft hyphens',
    html: html('<p>Lịch ti&shy;ếp công d&shy;ân</p><a href="/a">Ngân s&shy;ách</a>'),
    expected: {
      blocks: ['Lịch tiếp công dân', 'Ngân sách'],
      links: ['Ngân sách → /a'],
      writing: ['zero-width'],
    },
  },
  {
    name: 'capitals, entities and spaces of all kinds',
    html: html(
      '<p>L&#7882;CH&nbsp;TI&#x1EBE;P\u3000CÔNG\u2003DÂN</p><a href="/LICH-TIEP-CONG-DAN">XEM\n\t  LỊCH</a>',
    ),
    expected: { blocks: ['LỊCH TIẾP CÔNG DÂN', 'XEM LỊCH'], links: ['XEM LỊCH → /LICH-TIEP-CONG-DAN'] },
  },
];
