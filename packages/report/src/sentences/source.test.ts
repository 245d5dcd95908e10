import { expect, it } from 'vitest';
import { citationsOn, sourceCitation } from './source.ts';

it('cites a verified law by name and clause alone', () => {
  expect(
    sourceCitation(
      { law: 'Luật Tiếp công dân 42/2013/QH13', clause: 'Điều 19', confidence: 'verified' },
      [],
      'vi',
    ),
  ).toBe('Luật Tiếp công dân 42/2013/QH13, Điều 19');
});

it('says the period and how sure it is', () => {
  const source = {
    law: 'Nghị định 42/2022/NĐ-CP',
    clause: 'Điều 8',
    inForceTo: '2026-06-30',
    supersededBy: 'Nghị định mới',
    confidence: 'uncertain',
  } as const;
  expect(sourceCitation(source, [], 'vi')).toBe(
    'Nghị định 42/2022/NĐ-CP, Điều 8 (hiệu lực đến hết 30/06/2026; đã được thay thế bởi Nghị định mới; hiệu lực chưa chắc chắn)',
  );
});

const PLANS = [
  {
    id: 'ca-mau-par-2021',
    number: '109/KH-UBND',
    issuer: { vi: 'UBND tỉnh Cà Mau', en: 'Cà Mau' },
    title: { vi: 'Kế hoạch cải thiện năm 2021', en: 'Plan of 2021' },
  },
  {
    id: 'duc-hop-papi-2023',
    issuer: { vi: 'UBND xã Đức Hợp', en: 'Đức Hợp' },
    title: { vi: 'Kế hoạch xã Đức Hợp năm 2023', en: 'Plan of 2023' },
  },
];

it.each([
  ['ca-mau-par-2021', 'Kế hoạch cải thiện năm 2021 (số 109/KH-UBND), PL.I.3'],
  ['duc-hop-papi-2023', 'Kế hoạch xã Đức Hợp năm 2023, PL.I.3'],
  ['cua-tinh-khac', 'Kế hoạch cua-tinh-khac, PL.I.3'],
])('cites the plan %s by its title and number, one that is not known by its id', (plan, citation) => {
  expect(sourceCitation({ plan, clause: 'PL.I.3', confidence: 'verified' }, PLANS, 'vi')).toBe(citation);
});

it.each([
  ['2025-06-30', ['Nghị định 61/2018/NĐ-CP, Điều 10 (hiệu lực đến hết 30/06/2025)']],
  ['2025-07-01', ['Nghị định 118/2025/NĐ-CP, Điều 9 (hiệu lực từ 01/07/2025)']],
])('cites on %s the law of that day', (on, expected) => {
  const sources = [
    { law: 'Nghị định 61/2018/NĐ-CP', clause: 'Điều 10', inForceTo: '2025-06-30', confidence: 'verified' },
    { law: 'Nghị định 118/2025/NĐ-CP', clause: 'Điều 9', inForceFrom: '2025-07-01', confidence: 'verified' },
  ] as const;
  expect(citationsOn({ sources: [...sources] }, on, [], 'vi')).toEqual(expected);
});

it('cites all sources where none is in force on the day', () => {
  const sources = [
    { law: 'Luật cũ', clause: 'Điều 1', inForceTo: '2020-01-01', confidence: 'verified' },
  ] as const;
  expect(citationsOn({ sources: [...sources] }, '2026-11-22', [], 'en')).toHaveLength(1);
});
