import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { AUDITS } from '../fixtures/round.ts';
import { pageVisits } from './page-visits.ts';

const titles = new Map([['budget-estimate-disclosed', 'Công khai dự toán ngân sách cấp xã']]);
const rowsOf = (index: number) => {
  const audit = AUDITS[index];
  if (audit === undefined) throw new Error(`no audit ${index}`);
  return [...parseHtml(`<body>${pageVisits(audit, 'vi', titles)}</body>`).querySelectorAll('tbody tr')];
};

it('lists each page with its address, why it was opened and what answered', () => {
  const [home, second] = rowsOf(0).map(row => row.textContent);
  expect(home).toContain('trang chủ');
  expect(second).toContain('https://datmui.camau.gov.vn/cong-khai/ngan-sach');
  expect(second).toContain('dấu hiệu: Công khai dự toán ngân sách cấp xã');
  expect(second).toContain('HTTP 200');
});

it('says why a page could not be read', () => {
  expect(rowsOf(4)[0]?.textContent).toContain('quá thời gian chờ');
});
