import { describe, expect, it } from 'vitest';
import { CHECKLIST, recordOf } from '../../testing/records.ts';
import { roundMatrix } from '../matrix/round.ts';
import { condense } from '../store/entry.ts';
import { HEAD_ROWS, matrixTab } from './matrix.ts';

const KEY = { round: '2026-Q4', checklist: 'commune-portal' };
const round = roundMatrix(
  [CHECKLIST],
  KEY,
  [
    recordOf({ code: '1' }),
    recordOf({ code: '2', change: record => ({ ...record, status: 'unreachable' }) }),
  ].map(condense),
);
const tab = matrixTab('Ma trận 2026-Q4', round, 'vi');

describe('matrixTab', () => {
  it('has a title, what it is about, a legend, groups and heads above the units', () => {
    expect(tab.values.slice(0, HEAD_ROWS).map(row => row[0])).toEqual([
      "'MA TRẬN KIỂM TRA · ĐỢT 2026-Q4",
      "'Cổng thông tin cấp xã (commune-portal 1.0.0) · 2 đơn vị · lượt kiểm tra mới nhất: 20/11/2026",
      expect.stringContaining('Dấu * là kết luận của người kiểm tra'),
      '',
      'TT',
    ]);
    expect(tab.values[3]).toEqual([
      '',
      '',
      '',
      "'Công khai, minh bạch",
      '',
      "'Tham gia của người dân",
      "'Tổng hợp",
      '',
      '',
      '',
      '',
      "'Điểm theo nội dung",
      '',
    ]);
    expect(tab.values[4]?.slice(6)).toEqual([
      'Điểm',
      'Độ phủ',
      'Xếp loại',
      'Hạng',
      'Kiểm tra lúc',
      "'Công khai, minh bạch",
      "'Tham gia của người dân",
    ]);
    expect([tab.frozenRows, tab.frozenColumns]).toEqual([5, 3]);
  });

  it('has the verdicts in words and colours, then the totals as numbers', () => {
    expect(tab.values[5]).toEqual([
      1,
      "'1",
      "'Xã 1",
      expect.stringMatching(/^=HYPERLINK\(".*";"Đạt"\)$/),
      "'Không đạt",
      "'Cần xem",
      60,
      0.833,
      'B',
      1,
      new Date('2026-11-20T03:00:00Z'),
      60,
      '',
    ]);
    expect(tab.backgrounds?.[5]?.slice(3, 7)).toEqual(['#ceead6', '#fad2cf', '#d2e3fc', '#ffffff']);
    expect(tab.numberFormats[5]?.slice(6, 12)).toEqual([
      '0.0',
      '0%',
      'General',
      '0',
      'dd/mm/yyyy hh:mm',
      '0.0',
    ]);
  });

  it('says why in notes, and which units could not be checked in full', () => {
    expect(tab.notes?.[5]?.slice(2, 6)).toEqual([
      '',
      '',
      expect.stringContaining('12 trang'),
      expect.any(String),
    ]);
    expect(tab.notes?.[6]?.[2]).toBe('không truy cập được cổng');
    expect(tab.notes?.[4]?.[3]).toBe('budget · trọng số 3 · Bắt buộc');
  });

  it('gives every array the same size', () => {
    const size = tab.values.map(row => row.length);
    for (const grid of [tab.numberFormats, tab.backgrounds, tab.notes])
      expect(grid?.map(row => row.length)).toEqual(size);
    expect(new Set(size)).toEqual(new Set([tab.widths.length]));
  });

  it('speaks English', () => {
    const english = matrixTab('x', round, 'en');
    expect(english.values[0]?.[0]).toBe("'INSPECTION MATRIX · ROUND 2026-Q4");
    expect(english.values[5]?.[4]).toBe("'Not met");
  });
});
