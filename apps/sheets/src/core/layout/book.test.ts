import { describe, expect, it } from 'vitest';
import { CHECKLIST, recordOf } from '../../testing/records.ts';
import { condense } from '../store/entry.ts';
import { layOutBook, matricesIn } from './book.ts';

const entries = [
  recordOf({ code: '2', round: '2027-Q1' }),
  recordOf({ code: '1' }),
  recordOf({
    code: '1',
    id: 'later',
    round: '2027-Q1',
    name: 'Xã 1 (mới)',
    finishedAt: '2027-02-01T00:00:00Z',
  }),
].map(condense);
const keys = matricesIn(entries);
const tabs = layOutBook([CHECKLIST], entries, keys.slice(0, 1), 'vi');

describe('layOutBook', () => {
  it('draws the registers and the matrices that are wanted', () => {
    expect(keys.map(key => key.round)).toEqual(['2026-Q4', '2027-Q1']);
    expect(tabs.map(tab => tab.name)).toEqual(['Đơn vị', 'Chỉ tiêu', 'Đợt kiểm tra', 'Ma trận 2026-Q4']);
  });

  it('lists every unit once, as its last audit names it', () => {
    expect(tabs[0]?.values.slice(1).map(row => row.slice(0, 2))).toEqual([
      ["'1", "'Xã 1 (mới)"],
      ["'2", "'Xã 2"],
    ]);
  });

  it('lists every round with its units, audits, days and mean', () => {
    expect(tabs[2]?.values.slice(1)).toEqual([
      [
        "'2026-Q4",
        "'commune-portal 1.0.0",
        1,
        1,
        new Date('2026-11-20T03:00:00Z'),
        new Date('2026-11-20T03:00:00Z'),
        60,
      ],
      [
        "'2027-Q1",
        "'commune-portal 1.0.0",
        2,
        2,
        new Date('2026-11-20T03:00:00Z'),
        new Date('2027-02-01T00:00:00Z'),
        60,
      ],
    ]);
  });

  it('lists the indicators of the checklists in use', () => {
    expect(tabs[1]?.values.slice(1).map(row => [row[1], row[4]])).toEqual([
      ["'budget", 3],
      ["'reception", 2],
      ["'consultation", 1],
    ]);
  });

  it('draws nothing from nothing', () => {
    expect(layOutBook([CHECKLIST], [], keys, 'vi')).toEqual([]);
  });
});
