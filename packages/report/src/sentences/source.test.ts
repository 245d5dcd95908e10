import { expect, it } from 'vitest';
import { sourceCitation } from './source.ts';

it('cites a verified law by name and clause alone', () => {
  expect(
    sourceCitation(
      { law: 'Luật Tiếp công dân 42/2013/QH13', clause: 'Điều 19', confidence: 'verified' },
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
  expect(sourceCitation(source, 'vi')).toBe(
    'Nghị định 42/2022/NĐ-CP, Điều 8 (hiệu lực đến hết 30/06/2026; đã được thay thế bởi Nghị định mới; hiệu lực chưa chắc chắn)',
  );
});

it('cites a plan by its id', () => {
  expect(sourceCitation({ plan: 'ca-mau-papi-2025', clause: 'PL 1.2', confidence: 'knowledge' }, 'en')).toBe(
    'Plan ca-mau-papi-2025, PL 1.2 (from general knowledge, not checked against the text)',
  );
});
