import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/site.ts';
import { isCapitals, isPlainVietnamese, passagesOf } from './passages.ts';

const texts = (...lines: string[]) => passagesOf(documentOf({}, ...lines)).map(({ text }) => text);

describe('passagesOf', () => {
  it('joins the lines of a sentence and of a title, and keeps apart what does not belong together', () => {
    expect(
      texts(
        'ỦY BAN NHÂN DÂN',
        'XÃ HÒA AN',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 12/QĐ-UBND',
        'Hòa An, ngày 5 tháng 1 năm 2026',
        'QUYẾT ĐỊNH',
        'Về việc công bố công khai dự toán',
        'ngân sách năm 2026',
        'Căn cứ Luật Ngân sách nhà nước;',
        'Xét đề nghị của phòng Kinh tế,',
        'Điều 1. Công bố',
        '- Thu nội địa',
        '- Chi thường xuyên',
      ),
    ).toEqual([
      'ỦY BAN NHÂN DÂN XÃ HÒA AN',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-UBND',
      'Hòa An, ngày 5 tháng 1 năm 2026',
      'QUYẾT ĐỊNH',
      'Về việc công bố công khai dự toán ngân sách năm 2026',
      'Căn cứ Luật Ngân sách nhà nước;',
      'Xét đề nghị của phòng Kinh tế,',
      'Điều 1. Công bố',
      '- Thu nội địa',
      '- Chi thường xuyên',
    ]);
  });

  it('joins nothing over the end of a page, and parts what never ends', () => {
    const lines = [1, 2].map(page => ({ page, text: 'lịch tiếp' }));
    expect(passagesOf(documentOf({ lines }))).toEqual(lines);
    expect(texts(...Array<string>(100).fill('một hai ba bốn năm')).length).toBeGreaterThan(5);
  });

  it('keeps rows of tables as they are', () => {
    const rows = ['Họ tên | Chức vụ', 'Nguyễn A | Chủ tịch'];
    expect(texts('Danh bạ', ...rows, 'cuối')).toEqual(['Danh bạ', ...rows, 'cuối']);
    const sheet = documentOf({ format: 'xlsx' }, 'thu', 'chi');
    expect(passagesOf(sheet)).toBe(sheet.lines);
  });
});

it.each([
  ['LỊCH TIẾP CÔNG DÂN', true],
  ['QUÝ IV/2026', true],
  ['Lịch tiếp', false],
  ['12/2026', false],
])('%s in capitals: %s', (text, capitals) => expect(isCapitals(text)).toBe(capitals));

describe('isPlainVietnamese', () => {
  const text = 'Căn cứ Luật Tổ chức chính quyền địa phương và đề nghị của trưởng phòng Văn hóa Xã hội xã';
  it.each<[string, string, boolean]>([
    ['a text', `${text} `.repeat(6), true],
    ['a short text', text, false],
    ['a text that lost its marks', `${text.normalize('NFD').replace(/\p{M}/gu, '')} `.repeat(6), false],
    [
      'another language',
      'The quick brown fox jumps over the lazy dog near this very old stone bridge '.repeat(6),
      false,
    ],
    ['recognition gone wrong', 'Cňn cưr Lujật Tôr chfức chínlh quyêzn đlịa phưofng '.repeat(9), false],
    ['figures', '1.250 2.300 4.500 '.repeat(60), false],
  ])('%s', (_, content, plain) => {
    expect(isPlainVietnamese(documentOf({}, content))).toBe(plain);
    expect(isPlainVietnamese(documentOf({ readable: false }, content))).toBe(false);
  });
});
