import { expect, test } from 'vitest';
import { generatePage } from './page.ts';

const elements = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;

test.each([200, 3000, 50_000])('about %d elements, the same each time', wanted => {
  const page = generatePage(wanted, ['Lịch tiếp công dân', 'Thủ tục hành chính']);
  expect(Math.abs(elements(page) - wanted) / wanted).toBeLessThan(0.1);
  expect(generatePage(wanted, ['Lịch tiếp công dân', 'Thủ tục hành chính'])).toBe(page);
  expect(page).toContain('Lịch tiếp công dân');
});
