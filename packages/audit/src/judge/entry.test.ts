import { describe, expect, it } from 'vitest';
import { matchText, standingHit } from '../match/hits.ts';
import type { Region } from '../record/page.ts';
import { compiled } from '../testing/checklist.ts';
import { namesSubject, namingHit, opensAsPosting } from './entry.ts';

const { compiled: whole, indicator } = compiled({ terms: ['tiếp công dân'] });

function names(text: string, region: Region = 'main'): boolean {
  const hits = matchText(whole, text);
  const hit = standingHit(hits, indicator, indicator.terms);
  return hit !== undefined && namesSubject(whole, hits, hit, text, region);
}

describe('namesSubject', () => {
  it.each([
    ['Tiếp công dân', 'main', true],
    ['Lịch tiếp công dân', 'main', true],
    ['Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân xã', 'main', true],
    [
      'Thông báo về việc tổ chức họp và lịch tiếp công dân định kỳ của lãnh đạo xã trong tháng mười',
      'main',
      true,
    ],
    ['Chủ tịch xã dự buổi tiếp công dân định kỳ', 'main', false],
    ['Xã Hòa An sơ kết phong trào thi đua và tuyên dương cán bộ tiếp công dân', 'main', false],
    ['Thông tin về công tác tiếp công dân', 'nav', true],
    ['Chủ tịch xã dự buổi tiếp công dân định kỳ', 'nav', true],
    ['Tin tức hoạt động các ngành các cấp trong xã và ngoài xã cùng với tiếp công dân', 'nav', false],
    ['Văn bản', 'nav', false],
    ['Tải 187/QĐ-UBND: Nội quy tiếp công dân của xã', 'main', true],
    ['Xem số 29/CTr-UBND ngày 02/03/2026: Quy chế tiếp công dân', 'main', true],
    ['Tiếp công dân ở xã Hòa An theo giờ mới áp dụng từ ngày 1 tháng 1 năm 2026', 'main', true],
    ['Tiếp công dân của Thường trực HĐND, Chủ tịch UBND xã quý IV năm 2026 (đến 31/12/2026)', 'main', true],
    ['Tiếp công dân của HĐND xã khóa II, nhiệm kỳ 2026 - 2031: nơi tiếp và giờ tiếp', 'main', true],
    ['Tiếp công dân của HĐND xã khóa II, bà con các thôn: nơi tiếp và giờ tiếp mới', 'main', false],
    ['UBND xã Hòa An thông báo thay đổi giờ làm việc và lịch tiếp công dân của lãnh đạo', 'main', true],
    ['UBND xã Hòa An tổ chức hội nghị thông báo kết quả và lịch tiếp công dân của lãnh đạo', 'main', false],
    [
      'Thay đổi tiếp công dân thường xuyên và tiếp đột xuất của lãnh đạo trên địa bàn phường Hòa An năm 2026',
      'main',
      true,
    ],
    [
      'Tiếp công dân thường xuyên, đột xuất, giải quyết đơn của công dân trên địa bàn toàn xã Hòa An Đông Bắc',
      'main',
      true,
    ],
    [
      'Tiếp công dân thường xuyên, đột xuất, giải quyết đơn của công dân trên địa bàn mọi xã Hòa An Đông Bắc',
      'main',
      false,
    ],
    [
      'Tiếp công dân thường xuyên, đột xuất, giải quyết đơn của công dân trên địa bàn xã được bà con khen',
      'main',
      false,
    ],
    [
      'Tiếp công dân và hòa giải từ cơ sở trên địa bàn xã được bà con các thôn đánh giá rất cao',
      'main',
      false,
    ],
    ['Tiếp công dân là dịp để lãnh đạo xã nghe bà con nói, theo đánh giá năm 2026', 'main', false],
    ['Tải ảnh 12 đồng chí dự buổi tiếp công dân', 'main', false],
    [
      'Đổi giờ tiếp công dân: những điều bà con các thôn cần biết để khỏi phải đi lại nhiều lần',
      'main',
      true,
    ],
    ['Văn phòng Ủy ban xã: Tiếp công dân vào sáng thứ Năm và chiều thứ Ba hằng tuần', 'main', true],
    ['Bà con thôn Đông kể chuyện đi dự tiếp công dân: ai cũng được nghe trả lời rõ ràng', 'main', false],
    ['Chuyện ở một xã vùng cao những ngày cuối năm: tiếp công dân không kể giờ giấc', 'main', false],
    ['Chiều qua, lúc 14:30 tiếp công dân xong, lãnh đạo xã đã đi thăm đồng và gặp bà con', 'main', false],
  ] as const)('%j in %s: %s', (text, region, named) => {
    expect(names(text, region)).toBe(named);
  });
  it('takes what is too long for a headline and opens with its subject for the abstract of a document', () => {
    const long = compiled({ terms: ['lịch trực tiếp công dân'] });
    const namesIt = (text: string) => {
      const hits = matchText(long.compiled, text);
      const hit = standingHit(hits, long.indicator, long.indicator.terms);
      return hit !== undefined && namesSubject(long.compiled, hits, hit, text, 'main');
    };
    const rest = 'của lãnh đạo, phân công người thay khi vắng, nơi tiếp và cách gửi đơn tại các thôn, khối';
    expect(namesIt(`Lịch trực tiếp công dân ${rest}`)).toBe(false);
    expect(namesIt(`Lịch trực tiếp công dân ${rest} trên địa bàn xã`)).toBe(true);
    expect(namesIt(`Lãnh đạo xã đổi lịch trực tiếp công dân ${rest} trên địa bàn`)).toBe(false);
  });
  it('takes a headline for the name of what news counts for', () => {
    const text = 'Ngày 12 tháng 5, các ngành đoàn thể của xã cùng họp bàn về lịch tiếp công dân';
    const hits = matchText(whole, text);
    const story = compiled({ terms: ['lịch tiếp công dân'], stories: true });
    const storyHits = matchText(story.compiled, text);
    const hit = standingHit(storyHits, story.indicator, story.indicator.terms);
    expect(names(text)).toBe(false);
    expect(
      hit !== undefined && namesSubject(story.compiled, storyHits, hit, text, 'main', story.indicator),
    ).toBe(true);
    expect(hits.words).toBe(storyHits.words);
  });
  it('does not take a whole speech for a title', () => {
    expect(names(`Thông báo ${'nội dung cuộc họp '.repeat(20)} tiếp công dân`)).toBe(false);
  });
});

describe('namingHit', () => {
  const { compiled: whole, indicator } = compiled({
    terms: ['giờ lấy rác', 'thu tiền vệ sinh', 'môi trường'],
    broadTerms: ['môi trường'],
    negativeTerms: ['bãi bỏ giờ lấy rác'],
  });
  it.each([
    ['Giờ lấy rác và mức thu tiền vệ sinh từ tháng sau', 'giờ lấy rác'],
    ['Thu tiền vệ sinh theo giờ lấy rác', 'thu tiền vệ sinh'],
    // What only says where to look does not name in place of what says more.
    ['Môi trường của xã nhờ việc thu tiền vệ sinh mà sạch hơn trước', undefined],
    ['Bãi bỏ giờ lấy rác và mức thu tiền vệ sinh từ tháng sau', undefined],
    ['Bà con ba thôn bàn về giờ lấy rác và mức thu tiền vệ sinh', undefined],
  ])('of %j: %j', (text, phrase) => {
    const hit = namingHit(whole, matchText(whole, text), indicator, indicator.terms, text, 'main');
    expect(hit === undefined ? undefined : whole.phrases[hit.phrase]).toBe(phrase);
  });
});

describe('opensAsPosting', () => {
  it.each([
    ['Thông báo lịch trực', true],
    ['V/v quyết định giao đất', false],
    ['1. Quyết định số 12', true],
    ['Tải 187/QĐ-UBND: Quyết định giao đất', true],
    ['Tải về đường dẫn: thông báo', false],
    ['Lãnh đạo xã nghe thông báo', false],
  ])('%j: %s', (text, opens) => {
    expect(opensAsPosting(whole, matchText(whole, text), text)).toBe(opens);
  });
});
