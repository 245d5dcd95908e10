import { expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { shownDocument } from './viewer.ts';

const AT = 'https://hoaan.vidu.gov.vn';

it.each([
  [`${AT}/a.pdf`, `${AT}/a.pdf`],
  [`${AT}/web/viewer.html?file=%2Ftep%2Flich%20quy%204.pdf#page=2`, `${AT}/tep/lich%20quy%204.pdf`],
  [`${AT}/xem?url=${encodeURIComponent(`${AT}/b.docx`)}&embedded=true`, `${AT}/b.docx`],
  [`https://docs.example/gview?url=${AT}/c.xlsx`, `${AT}/c.xlsx`],
  [`${AT}/viewer.html?file=javascript:a.pdf`, undefined],
  [`${AT}/viewer.html?file=a.html`, undefined],
  [`${AT}/viewer.html?other=a.pdf`, undefined],
  [`${AT}/ViewerJS/#../tep/a.pdf`, `${AT}/tep/a.pdf`],
  [`${AT}/trang#muc.1`, undefined],
  [`${AT}/trang`, undefined],
])('%s shows %s', (address, shown) => expect(shownDocument(address)).toBe(shown));

it('takes what a page shows in a viewer for a link to the document', () => {
  const record = page(
    `<main><iframe src="/web/viewer.html?file=%2Flich.pdf" title="Lịch quý IV"></iframe>
     <embed src="/a.pdf"><object data="/b.pdf"></object><object data="/c.swf"></object><embed></main>`,
  );
  expect(record.links.map(({ href, via, text }) => [href, via, text])).toEqual([
    [`${AT}/lich.pdf`, 'frame', 'Lịch quý IV'],
    [`${AT}/a.pdf`, 'frame', ''],
    [`${AT}/b.pdf`, 'frame', ''],
  ]);
});
