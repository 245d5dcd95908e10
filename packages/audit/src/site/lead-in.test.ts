import { describe, expect, it } from 'vitest';
import { leadInWords } from './lead-in.ts';

describe('leadInWords', () => {
  it.each([
    ['Tải 187/QĐ-UBND: Quy chế làm việc', 4],
    ['Tải 401/QĐ-UBND', 4],
    ['Số: 12/KH-UBND ngày 05/11/2026 – Kế hoạch tiếp công dân', 8],
    ['Xem chi tiết', 1],
    ['Tải trọng cầu Nà Phiêng', 1],
    ['Quy chế tiếp công dân', 0],
  ])('%s', (text, words) => {
    expect(leadInWords(text)).toBe(words);
  });
});
