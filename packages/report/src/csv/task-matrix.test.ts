import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { TASKS } from '../fixtures/tasks.ts';
import { taskMatrixToCsv } from './task-matrix.ts';

it('has the seven columns of a plan’s annex and a row for each task', () => {
  const csv = taskMatrixToCsv(TASKS, { language: 'vi' });
  const [heads, ...rows] = Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd()).data;
  expect(heads).toEqual([
    'Nhiệm vụ chung',
    'Nhiệm vụ cụ thể',
    'Tài liệu kiểm chứng',
    'Thời gian',
    'Chủ trì',
    'Phối hợp',
    'Tình trạng',
  ]);
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[6]).toContain('5 đơn vị');
  expect(rows[1]?.[0]).toBe("'@lệnh");
  expect(rows[1]?.[6]).toBe('Chưa xác định: không có chỉ tiêu trả lời');
});
