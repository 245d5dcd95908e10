import { describe, expect, it } from 'vitest';
import type { Language } from '../schema/language.ts';
import { detailWord } from './detail.ts';
import details from './details.json' with { type: 'json' };

describe('detailWord', () => {
  it.each<[string, string | number, Language, string]>([
    ['problem', 'tls-expired', 'vi', 'chứng thư HTTPS đã hết hạn'],
    ['problem', 'tls-expired', 'en', 'expired HTTPS certificate'],
    ['missing', 'address, email', 'vi', 'địa chỉ, thư điện tử'],
    ['missing', 'address,email', 'en', 'address, e-mail address'],
    ['missing', 'address, mã QR', 'vi', 'address, mã QR'],
    ['newest', '2026-10-02', 'vi', '02/10/2026'],
    ['newest', '2026-10-02', 'en', '2026-10-02'],
    ['period', '2026-Q3', 'vi', 'quý III/2026'],
    ['period', '2026-Q4', 'en', 'quarter 4 of 2026'],
    ['period', '2026-H1', 'vi', '6 tháng đầu năm 2026'],
    ['period', '2026-H2', 'en', 'second half of 2026'],
    ['period', '2026-09', 'vi', 'tháng 09/2026'],
    ['period', '2026', 'vi', 'năm 2026'],
    ['period', '2026-Q3-01', 'vi', '2026-Q3-01'],
    ['period', '2026-Q5', 'vi', '2026-Q5'],
    ['period', '2026-09', 'en', '2026-09'],
    ['period', 'quý III năm 2026', 'vi', 'quý III năm 2026'],
    ['days', 30, 'vi', '30'],
    ['entry', '2026', 'vi', '2026'],
    ['problem', 'constructor', 'vi', 'constructor'],
  ])('%s %j in %s is %j', (name, value, language, word) => {
    expect(detailWord(name, value, language)).toBe(word);
  });

  it('has every code in both languages', () => {
    for (const table of Object.values(details)) {
      for (const word of Object.values(table)) expect([word.vi, word.en].every(Boolean)).toBe(true);
    }
  });
});
