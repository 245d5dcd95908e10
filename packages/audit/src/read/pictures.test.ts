import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

const pictures = (body: string) =>
  page(body).pictures.map(({ text, src }) => [text, src.replace(/^.*\//, '')]);

describe('pictures', () => {
  it('that may be a notice are kept, by their words or the name of their file', () => {
    expect(pictures('<img src="/up/lich-tiep.jpg"><img src="/up/tb.png?v=2" alt="Thông báo">')).toEqual([
      ['lich-tiep', 'lich-tiep.jpg'],
      ['Thông báo', 'tb.png?v=2'],
    ]);
  });
  it('are called by what their file is, however its name is written', () => {
    const name = encodeURIComponent('Lịch tiếp dân\u200b'.normalize('NFD'));
    const { links, pictures: found } = page(
      `<img src="/up/${name}.jpg"><a href="/a"><img src="/up/${name}.png"></a><img src="/up/100%.jpg">`,
    );
    expect(found.map(({ text }) => text)).toEqual(['Lịch tiếp dân', '100%']);
    expect(links[0]?.also).toEqual(['Lịch tiếp dân']);
  });
  it.each([
    ['in a link', '<a href="/a"><img src="/a1.png"></a>'],
    ['that is small', '<img src="/a1.png" width="32">'],
    ['that is decoration', '<img src="/icon-new.png"><img src="/logo.png">'],
    ['that is hidden', '<div hidden><img src="/a1.png"></div>'],
    ['without a file', '<img src="data:image/png;base64,AA"><img>'],
  ])('%s are none', (_, body) => {
    expect(pictures(body)).toEqual([]);
  });
  it('stand in a block and a region', () => {
    const [picture] = page('<p>một</p><footer><img src="/a1.png"></footer>').pictures;
    expect(picture).toMatchObject({ block: 1, region: 'footer' });
  });
  it('are bounded', () => {
    expect(page('<img src="/a1.png">'.repeat(700)).pictures).toHaveLength(500);
  });
});
