import { describe, expect, it } from 'vitest';
import { compiled } from '../testing/checklist.ts';
import { documentOf } from '../testing/site.ts';
import { documentExposures } from './document.ts';

const { compiled: checklist } = compiled();
const said = (...args: Parameters<typeof documentOf>) =>
  documentExposures(checklist, documentOf(...args)).map(
    ({ kind, count, sure, label, page }) => `${kind} ${count}${sure ? '!' : ''} ${label} p${page}`,
  );

describe('a workbook', () => {
  it('is looked at by its columns, rows with blank cells apart', () => {
    expect(
      said(
        { format: 'xlsx' },
        'Danh sách hộ nghèo thôn 3',
        'TT | Họ và tên | Số CCCD | Dạng khuyết tật',
        '1 | A | 099071000215 | Vận động',
        '2 | B | 099071000216 | Thần kinh',
        '3 | C | 099071000217',
      ),
    ).toEqual(['id-number 2! Số CCCD p1', 'health 2! Dạng khuyết tật p1']);
  });

  it.each([
    ['of procedures', ['TT | Mã thủ tục | Tên', '1 | 1.012345.000.00.00.H12 | Cấp bản sao']],
    ['of a budget', ['TT | Nội dung | Số tiền', '1 | Chi thường xuyên | 120.000.000.000']],
    ['of officers', ['TT | Họ và tên | Chức vụ | SĐT', '1 | A | Chủ tịch | 0912345678']],
  ])('%s shows nothing', (_, lines) => expect(said({ format: 'xlsx' }, ...lines)).toEqual([]));
});

describe('a PDF', () => {
  const rows = [
    '1 Lò Văn Mẫu 001090012345 Thôn 1',
    '2 Vàng Mẫu 066190012345 Thôn 2',
    '3 Mùa Mẫu 066204012345',
  ];
  it('is looked at by its lines', () => {
    expect(said({}, 'DANH SÁCH', 'TT Họ và tên Số căn cước Thôn', ...rows)).toEqual([
      'id-number 3! số căn cước p1',
    ]);
    expect(said({}, 'Số căn cước', ...rows)).toEqual(['id-number 3 số căn cước p1']);
  });
  it('needs a head and several numbers', () => {
    expect(said({}, 'TT Họ và tên Mã', ...rows)).toEqual([]);
    expect(said({}, 'TT Họ và tên Số căn cước', 'A', rows[0] ?? '')).toEqual([]);
  });
});

it('looks at a document once', () => {
  const record = documentOf({}, 'Ông A, CCCD số 099071000215');
  expect(documentExposures(checklist, record)).toHaveLength(1);
  expect(documentExposures(checklist, record)).toBe(documentExposures(checklist, record));
  expect(JSON.stringify(documentExposures(checklist, record))).not.toMatch(/\d{6}/);
});
