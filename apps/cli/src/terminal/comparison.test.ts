import { compareAudits } from '@niemyet/rules';
import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { EARLIER, later } from '../fixtures/compared.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { comparisonText } from './comparison.ts';
import { wordsOf } from './words.ts';

function text(after = later(), language: 'vi' | 'en' = 'vi') {
  const result = compareAudits(EARLIER, after, { after: CHECKLIST });
  if (!result.ok) throw new Error(result.problem.code);
  return comparisonText(result.value, {
    language,
    say: wordsOf(language),
    colors: createColors(false),
    width: 100,
  });
}

describe('comparisonText', () => {
  it('shows what changed, what matters first, with both reasons', () => {
    expect(text().split('\n')).toEqual([
      'Xã Hòa An (12345)  https://hoaan.example.gov.vn/',
      'đợt 2026-Q4 (20/11/2026, bộ chỉ tiêu 1.0.0) → đợt 2026-Q4 (20/12/2026, bộ chỉ tiêu 1.0.0)',
      'Điểm 50,0 → 50,0 (0,0)',
      'Giảm sút: 1 · Đã khắc phục: 1 · Không thay đổi: 1',
      '',
      'Giảm sút (1)',
      '  ✔ Đạt → ✘ Không đạt  Lịch tiếp công dân',
      '      Lượt trước: Đã mở xem, nội dung đáp ứng yêu cầu.',
      '        https://hoaan.example.gov.vn/lich#:~:text=L%E1%BB%8Bch%20ti%E1%BA%BFp%20c%C3%B4ng%20d%C3%A2n',
      '      Lượt này: Không tìm thấy chuyên mục, bài viết hoặc tệp nào về nội dung này sau khi xem 2 trang',
      '      và 9 liên kết.',
      '',
      'Đã khắc phục (1)',
      '  ✘ Không đạt → ✔ Đạt  Dự toán ngân sách',
      '      Lượt trước: Đã mở xem, nội dung đáp ứng yêu cầu.',
      '      Lượt này: Đã mở xem, nội dung đáp ứng yêu cầu.',
    ]);
  });

  it('says why something could not be checked again', () => {
    const shown = text(later({ status: 503, failure: 'http-status' }), 'en');
    expect(shown).not.toContain('Regressed');
    expect(shown).toContain('Could not be checked again (1)');
    expect(shown).toContain('https://hoaan.example.gov.vn/lich (the server answered with error 503)');
  });

  it('shows an inspector and hostile text plainly', () => {
    const inspector = {
      verdict: 'pass',
      reason: '\u001b[31mđỏ',
      by: 'A',
      at: '2026-12-21T00:00:00Z',
    } as const;
    const after = later();
    const [, budget] = after.findings;
    if (budget !== undefined) Object.assign(budget, { inspector });
    const shown = text({ ...after, unit: { ...after.unit, name: 'Xã\nA\u202e' } });
    expect(shown).toContain('✔ Đạt (người kiểm tra)');
    for (const sign of ['\u001b', '\u202e']) expect(shown).not.toContain(sign);
    expect(shown.split('\n')[0]).toMatch(/^Xã A \(/);
  });
});
