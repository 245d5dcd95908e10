import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { exposures } from './exposures.ts';

const { compiled: checklist } = compiled();
const LIST = 'Danh sách hộ nghèo thôn 3';

/** Kind, count and `!` where sure, of a table with these heads and rows. */
function ofTable(headers: string[], rows: string[][], title = LIST): string[] {
  const { exposures: found } = exposures(checklist, {
    title: 'Trang',
    tables: [{ title, headers, rows }],
    texts: [],
  });
  return found.map(({ kind, count, sure }) => `${kind} ${count}${sure ? '!' : ''}`);
}

function ofTexts(...texts: string[]): string[] {
  return exposures(checklist, { title: 'Trang', tables: [], texts }).exposures.map(
    ({ kind, count, label }) => `${kind} ${count} ${label}`,
  );
}

const rows = (...values: string[]) => values.map((value, i) => [String(i + 1), `Người ${i}`, value]);

describe('a table', () => {
  it.each<[string, string, string[], string[]]>([
    ['identity numbers', 'Số CCCD', ['099071000215', '099184000377'], ['id-number 2!']],
    ['old identity numbers', 'Số CMND', ['240 123 456'], ['id-number 1!']],
    ['accounts', 'Số tài khoản', ['5200205012345', '5200 2050 99999'], ['account 2!']],
    ['insurance cards', 'Số thẻ BHYT', ['HN2797012345678'], ['insurance 1']],
    ['telephones', 'SĐT', ['0912345678', '0912345679', '0912345670'], ['phone 3']],
    ['dates of birth', 'Ngày sinh', ['04/02/1971', '19/11/1984', '30/06/1979'], ['birth-date 3']],
    ['disabilities', 'Dạng khuyết tật', ['Vận động', 'Thần kinh, tâm thần'], ['health 2!']],
    ['amounts', 'Mức trợ cấp', ['540.000', '1.080.000', '750.000'], ['amount 3']],
    [
      'identity numbers under a bare head',
      '',
      ['001090012345', '066190012345', '066204012345'],
      ['id-number 3!'],
    ],
  ])('of persons with %s', (_, head, values, wanted) => {
    expect(ofTable(['TT', 'Họ và tên', head], rows(...values))).toEqual(wanted);
  });

  it.each<[string, string[], string[][], string?]>([
    ['masked numbers', ['TT', 'Họ và tên', 'Số CCCD'], rows('0990710xxxxx', '099***000377')],
    ['an empty column', ['TT', 'Họ và tên', 'Số CCCD'], rows('', '')],
    ['names alone', ['TT', 'Họ và tên', 'Thôn'], rows('Thôn 1', 'Thôn 2')],
    ['years of birth', ['TT', 'Họ và tên', 'Ngày sinh'], rows('1971', '1984', '1990')],
    [
      'contacts of officers',
      ['TT', 'Họ và tên', 'Chức vụ', 'SĐT'],
      [
        ['1', 'A', 'Chủ tịch', '0912345678'],
        ['2', 'B', 'Phó', '0912345679'],
        ['3', 'C', 'Phó', '0912345670'],
      ],
      'Danh bạ',
    ],
    [
      'a list of contacts that is none of private persons',
      ['TT', 'Họ và tên', 'SĐT'],
      rows('0912345678', '0912345679', '0912345670'),
      'Danh bạ tổ công tác',
    ],
    ['accounts of offices', ['TT', 'Đơn vị', 'Số tài khoản'], rows('5200205012345')],
    [
      'procedures',
      ['TT', 'Mã thủ tục', 'Tên'],
      rows('1.012345.000.00.00.H12', '2.001234.000.00.00.H12', 'x'),
    ],
    ['parcels', ['TT', 'Họ và tên', 'Thửa đất'], rows('123456', '045', '99')],
    ['bar codes', ['TT', 'Họ và tên', ''], rows('893456789012', '893456789013', '893456789014')],
    ['totals of disability', ['TT', 'Thôn', 'Dạng khuyết tật'], rows('12', '9', '30')],
    ['disabilities without names', ['TT', 'Thủ tục', 'Dạng khuyết tật'], rows('Vận động', 'Nghe, nói')],
  ])('shows nothing: %s', (_, headers, cells, title) => {
    expect(ofTable(headers, cells, title)).toEqual([]);
  });

  it('of the disabled says so by its title', () => {
    expect(ofTable(['TT', 'Họ và tên', 'Thôn'], rows('1', '2', '3'), 'Danh sách người khuyết tật')).toEqual([
      'health 3',
    ]);
  });
});

describe('running text', () => {
  it.each<[string, string[], string[]]>([
    [
      'an identity number',
      ['Ông Lê Văn Mẫu, CCCD số 099071000215 do Cục Cảnh sát cấp'],
      ['id-number 1 CCCD'],
    ],
    ['its label before it', ['Số căn cước:', '099071000215'], ['id-number 1 số căn cước']],
    ['an old one', ['bà Trần Thị Mẫu, CMND 240123456'], ['id-number 1 CMND']],
    ['an account', ['Mọi giúp đỡ xin gửi về STK 0123456789012 của ông Mẫu'], ['account 1 STK']],
    ['who denounced', ['V/v chuyển đơn tố cáo của ông Lê Văn Mẫu'], ['case 1 đơn tố cáo của ông']],
  ])('with %s', (_, texts, wanted) => expect(ofTexts(...texts)).toEqual(wanted));

  it.each<[string, string[]]>([
    ['a number far from the label', [`CCCD ${'và các giấy tờ khác '.repeat(8)} 099071000215`]],
    ['an account of the treasury', ['Nộp vào STK 3511012345678 tại Kho bạc nhà nước']],
    ['an office named beside it', ['Đơn vị: Ủy ban nhân dân xã', 'STK 3511012345678']],
    ['a hotline', ['CCCD gắn chíp: gọi 19000368 hoặc 0262 3850 123']],
    ['a procedure', ['Cấp CCCD, mã 1.012345.000.00.00.H12, ngày 20/11/2026']],
    ['a duty', ['Bảo vệ người tố cáo theo quy định']],
    ['a form to fill in', ['Số căn cước: ....................']],
  ])('with %s shows nothing', (_, texts) => expect(ofTexts(...texts)).toEqual([]));

  it('gives the values apart, and no value in what it found', () => {
    const { exposures: found, values } = exposures(checklist, {
      title: 'Trang',
      tables: [{ title: LIST, headers: ['Họ và tên', 'Số CCCD'], rows: [['A', '099071000215']] }],
      texts: ['STK 0123456789012'],
    });
    expect([...values]).toEqual(['099071000215', '0123456789012']);
    expect(JSON.stringify(found)).not.toMatch(/\d{6}/);
  });
});
