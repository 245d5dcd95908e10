import { expect, it } from 'vitest';
import { areDays } from './day-heads.ts';

it.each([
  [['', 'Thứ Hai', 'Thứ Ba', 'Chủ nhật'], true],
  [['Cán bộ', 'T2', 'T3', 'T4'], true],
  [['', 'Thứ Hai 02/11', 'Thứ Ba 03/11', 'Thứ Tư 04/11'], true],
  [['Họ tên', '05/11', '12/11', '19/11'], true],
  [['Ngày', 'Thứ Hai', 'Thứ Ba'], false],
  [['Thứ', 'Ngày', 'Người tiếp', 'Địa điểm'], false],
  [['STT', 'Năm 2025', 'Năm 2026', 'Ghi chú'], false],
  [[], false],
])('%j: %s', (heads, days) => expect(areDays(heads)).toBe(days));
