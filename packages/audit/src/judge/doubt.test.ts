import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, type Pages, siteAmong } from '../testing/site.ts';
import { doubtOf } from './doubt.ts';

const HOME = { '': menu({ 'Tin tức': '/tin' }) };
const SIMILAR = 'Ngày tiếp công dân, giờ tiếp dân, nơi tiếp dân của xã.';
const rows = (n: number) =>
  `<table><tr><th>Việc<th>Khi<tr><td>Giờ tiếp dân ${n}<td>Hai<tr><td>Nơi ở ${n}<td>Ba</table>`;
const OWN = ['Bà con hỏi', 'Xã trả lời', 'Đến gặp xã', 'Việc của bản', 'Ngồi với dân'];

const doubt = (pages: Pages) => {
  const terms = ['lịch tiếp công dân', 'ngày tiếp công', 'giờ tiếp dân', 'nơi tiếp dân', 'dân của xã'];
  const { site, indicator } = siteAmong(pages, { terms });
  const found = doubtOf(site, indicator);
  return found === null ? null : { ...found, evidence: found.evidence.map(({ miss }) => miss) };
};

describe('doubtOf', () => {
  it('has none where a portal says nothing of a subject, by names that are known', () => {
    expect(doubt({ ...HOME, tin: `<h1>Tin</h1>${OTHER_TEXT}` })).toBeNull();
  });
  it('shows the passage that opens with the subject before one in its words', () => {
    const mention = 'Lịch tiếp công dân tại trụ sở xã: sáng thứ Năm hằng tuần.';
    const tin = `<h1>Tin</h1>${OTHER_TEXT}<p>${SIMILAR}</p>`;
    expect(doubt({ ...HOME, tin: `${tin}<p>${mention}</p>` })).toEqual({
      reason: 'mentioned-only',
      detail: { entry: mention },
      evidence: ['mentioned-only'],
    });
    expect(doubt({ ...HOME, tin })).toEqual({
      reason: 'similar-only',
      detail: { entry: SIMILAR },
      evidence: ['similar-only'],
    });
  });
  it('says of a portal that words things in its own way how many of its sections do so', () => {
    const pages = {
      '': menu(Object.fromEntries(OWN.map((name, n) => [name, `/p${n}`]))),
      ...Object.fromEntries(
        OWN.map((name, n) => [`p${n}`, { title: name, body: `<h1>${name}</h1>${rows(n)}` }]),
      ),
    };
    expect(doubt(pages)).toEqual({
      reason: 'worded-otherwise',
      detail: { unnamed: 5, sections: 5, entry: 'Bà con hỏi' },
      evidence: ['worded-otherwise', 'worded-otherwise', 'worded-otherwise'],
    });
  });
});
