import { describe, expect, it } from 'vitest';
import { leadInWords, opensWithKind } from './lead-in.ts';

describe('leadInWords', () => {
  it.each([
    ['Tải 187/QĐ-UBND: Quy chế làm việc', 4],
    ['Tải 401/QĐ-UBND', 4],
    ['Số: 12/KH-UBND ngày 05/11/2026 – Kế hoạch tiếp công dân', 8],
    ['Xem chi tiết', 1],
    ['Tải trọng cầu Nà Phiêng', 1],
    ['Quy chế tiếp công dân', 0],
    ['22.5.2026 - Kết quả lựa chọn nhà thầu', 3],
    ['(22/5/2026) Kết quả lựa chọn nhà thầu', 3],
    ['KH số 06/KH-UBND ngày 05/11/2026 về cải cách hành chính', 9],
    ['BC công tác cải cách hành chính', 1],
    ['QĐ: công bố dự toán', 1],
    ['KHÁM PHÁ quê hương', 0],
    ['24 giờ qua', 0],
  ])('%s', (text, words) => {
    expect(leadInWords(text)).toBe(words);
  });
});

describe('opensWithKind', () => {
  it.each([
    ['NQ số 08/NQ-HĐND về dự toán', true],
    ['TTr 12 về việc', true],
    ['CTR', false],
    ['HĐND xã họp', false],
    ['hd sử dụng', false],
  ])('%s: %s', (text, opens) => {
    expect(opensWithKind(text)).toBe(opens);
  });
});
