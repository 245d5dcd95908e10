import { expect, it } from 'vitest';
import { searchedSentences } from './searched.ts';

const searched = {
  pages: 42,
  links: 913,
  leadsUnopened: 0,
  sitemap: false,
  searchForm: 'present-not-used',
  pagesLeft: 0,
} as const;

it('says how far the search went', () => {
  expect(searchedSentences(searched, 'vi')).toBe(
    'Đã xem 42 trang và 913 liên kết. Trang không có sơ đồ trang. Trang có ô tìm kiếm; không sử dụng vì công cụ không gửi biểu mẫu nào.',
  );
});

it('says what was left', () => {
  const text = searchedSentences(
    { ...searched, leadsUnopened: 2, pagesLeft: 7, otherFrames: 3, sitemap: true, searchForm: 'absent' },
    'en',
  );
  expect(text).toContain('2 leads could not be opened.');
  expect(text).toContain('7 pages were left unopened.');
  expect(text).toContain('3 frames of other sites were not read.');
  expect(text).toContain('The sitemap was read.');
  expect(text).toContain('no search box');
});
