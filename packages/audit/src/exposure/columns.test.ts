import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { columnExposures } from './columns.ts';

const { compiled: checklist } = compiled();
const LIST = 'Danh sách hộ nghèo thôn 3';

/** What a table with these heads and rows shows on a page of this title. */
function found(
  headers: string[],
  rows: string[][],
  title = LIST,
  page = 'Trang',
  values = new Set<string>(),
) {
  return columnExposures(checklist, { title, headers, rows }, page, 2026, values);
}
/** Kind, count and `!` where sure. */
function ofTable(...table: Parameters<typeof found>): string[] {
  return found(...table).map(({ kind, count, sure }) => `${kind} ${count}${sure ? '!' : ''}`);
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

  it('is of the disabled only where it lists several private persons', () => {
    const heads = ['TT', 'Họ và tên', 'Thôn'];
    expect(ofTable(heads, rows('1', '2'), 'Danh sách người khuyết tật')).toEqual([]);
    expect(ofTable(['TT', 'Thôn', 'Số'], rows('1', '2', '3'), 'Danh sách người khuyết tật')).toEqual([]);
    expect(ofTable(heads, rows('1', '2', '3'), 'Bảng 1', 'Danh sách người khuyết tật')).toEqual(['health 3']);
  });
  it('is sure of one identity number only beside names', () => {
    expect(ofTable(['TT', 'Thôn', 'Số CCCD'], rows('099071000215'))).toEqual(['id-number 1']);
    expect(ofTable(['TT', 'Thôn', 'Số CCCD'], rows('099071000215', '099184000377'))).toEqual([
      'id-number 2!',
    ]);
  });
  it('leaves to the inspector an account of persons where officers stand', () => {
    const accounts = rows('5200205012345', '5200205099999');
    expect(ofTable(['TT', 'Họ và tên', 'Số tài khoản'], accounts, 'Danh sách cán bộ')).toEqual(['account 2']);
  });
  it('that names who complained is for the inspector', () => {
    expect(ofTable(['TT', 'Ngày', 'Người tố cáo'], rows('Lê Văn Mẫu', '', '12'))).toEqual(['case 1']);
  });
  it('has under a bare head no numbers but of three persons and more, and of most', () => {
    const heads = ['TT', 'Họ và tên', ''];
    expect(ofTable(heads, rows('001090012345', '066190012345'))).toEqual([]);
    const others = ['x', 'x', 'x'];
    expect(ofTable(heads, rows('001090012345', '066190012345', '066204012345', ...others))).toEqual([]);
  });
  it('needs three telephones, days or amounts to be a list of them', () => {
    for (const [head, value] of [
      ['SĐT', '0912345678'],
      ['Ngày sinh', '04/02/1971'],
      ['Mức trợ cấp', '540.000'],
    ] as const)
      expect(ofTable(['TT', 'Họ và tên', head], rows(value, value))).toEqual([]);
  });
  it('says under which head they stand, and gives the values apart', () => {
    const values = new Set<string>();
    const [first] = found(
      ['TT', 'Họ và tên', 'Số CCCD'],
      rows('099071000215', '099184000377'),
      LIST,
      '',
      values,
    );
    expect(first?.label).toBe('Số CCCD');
    expect([...values]).toEqual(['099071000215', '099184000377']);
  });
  it('gives so many values and no more, and counts them all', () => {
    const values = new Set<string>();
    const numbers = Array.from({ length: 3100 }, (_, n) => `0990710${String(n).padStart(5, '0')}`);
    expect(found(['TT', 'Họ và tên', 'Số CCCD'], rows(...numbers), LIST, '', values)[0]?.count).toBe(3100);
    expect(values.size).toBe(3000);
  });
});
