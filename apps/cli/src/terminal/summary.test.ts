import { createColors } from 'picocolors';
import { describe, expect, it } from 'vitest';
import { CHECKLIST, finding, record } from '../fixtures/rules.ts';
import { summarise } from './summary.ts';
import { wordsOf } from './words.ts';

const show = (audited = record(), language: 'vi' | 'en' = 'vi') =>
  summarise(audited, CHECKLIST, { language, say: wordsOf(language), colors: createColors(false), width: 60 });

describe('summarise', () => {
  const proof = { role: 'proof', kind: 'heading', page: 0, text: 'Lịch tiếp công dân' } as const;
  const audited = record({
    findings: [
      finding('reception', 'pass', { evidence: [{ ...proof, role: 'lead', text: 'TCD' }, proof] }),
      finding('budget', 'fail', {
        machine: { verdict: 'fail', criteria: {}, reason: 'not-found', detail: { pages: 12, links: 340 } },
      }),
      finding('https', 'pass', {
        machine: { verdict: 'review', criteria: {}, reason: 'offline-copy' },
        inspector: { verdict: 'pass', reason: 'Đã mở xem.', by: 'NVA', at: '2026-11-21T00:00:00Z' },
      }),
    ],
  });

  it('shows unit, score, findings by dimension and the first proof in Vietnamese', () => {
    const text = show(audited);
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Xã Hòa An (12345)  https://hoaan.example.gov.vn/',
      'Điểm 50,0 · độ phủ 66,7 % · xếp loại B',
      'Bộ chỉ tiêu sample 1.0.0 · đợt 2026-Q4 · ngày 20/11/2026 · 1 trang',
    ]);
    expect(text).toContain('\nCông khai · 50,0\n  ✔ Đạt  Lịch tiếp công dân\n');
    expect(text).toContain(
      'Minh chứng: https://hoaan.example.gov.vn/#:~:text=L%E1%BB%8Bch%20ti%E1%BA%BFp%20c%C3%B4ng%20d%C3%A2n',
    );
    expect(text).toContain('✘ Không đạt  Dự toán ngân sách');
    expect(text).toContain('340');
    expect(text).toContain('\nKỹ thuật\n  ✔ Đạt (người kiểm tra)  Kết nối HTTPS\n      Đã mở xem.');
  });

  it('speaks English too', () => {
    const text = show(audited, 'en');
    expect(text).toContain('Score 50.0 · coverage 66.7 % · grade B');
    expect(text).toContain('Openness · 50.0');
    expect(text).toContain('✘ Not met  Budget estimate');
  });

  it('says that a portal could not be reached', () => {
    const scores = { total: null, coverage: 0, grade: null, dimensions: {} };
    const text = show(record({ status: 'unreachable', scores, findings: [] }));
    expect(text).toContain('Chưa có điểm · độ phủ 0,0 %\n');
    expect(text).toContain('Không truy cập được cổng.');
  });

  it('lets no page move the cursor', () => {
    const unit = { ...record().unit, name: 'Xã\u001b[2J\nA' };
    expect(show(record({ unit })).split('\n')[0]).toBe('Xã[2J A (12345)  https://hoaan.example.gov.vn/');
  });
});
