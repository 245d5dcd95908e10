import { describe, expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { TASKS } from '../fixtures/tasks.ts';
import { taskMatrixToHtml } from './task-matrix.ts';

const read = (language: 'vi' | 'en') => parseHtml(taskMatrixToHtml(TASKS, { language })).body;

describe.each(['vi', 'en'] as const)('the task matrix in %s', language => {
  it('has the seven columns and a row for each task', () => {
    const body = read(language);
    expect(body.querySelectorAll('thead th')).toHaveLength(7);
    expect(body.querySelectorAll('tbody tr')).toHaveLength(2);
    expect([...body.querySelectorAll('.figures dd')].map(({ textContent }) => textContent)).toEqual([
      '2',
      '1',
      '5',
    ]);
  });
});

it('shows verdicts with their counts, and says of the rest why there are none', () => {
  const [first, second] = read('vi').querySelectorAll('tbody tr');
  expect(first?.querySelectorAll('.verdict').length).toBeGreaterThan(0);
  expect(first?.textContent).toContain('5 đơn vị');
  expect(second?.querySelectorAll('.verdict')).toHaveLength(0);
  expect(second?.textContent).toContain('Chưa xác định: không có chỉ tiêu trả lời');
  expect(second?.querySelector('th li:last-child')?.textContent).toBe('Chưa chắc chắn: số liệu tự mâu thuẫn');
});

it('keeps text text', () => {
  const html = taskMatrixToHtml(TASKS, { language: 'vi' });
  expect(html).not.toMatch(/<b>bấm|<i>|<script/);
  expect(html).toContain('&lt;b&gt;bấm');
});
