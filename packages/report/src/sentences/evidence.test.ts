import { expect, it } from 'vitest';
import { evidenceLabel, proofsFirst } from './evidence.ts';

it('names the role and the kind', () => {
  expect(evidenceLabel({ role: 'proof', kind: 'table' }, 'vi')).toBe('Minh chứng – bảng');
  expect(evidenceLabel({ role: 'lead', kind: 'link' }, 'en')).toBe('Lead – link');
});

it('puts proofs first and keeps the order within each role', () => {
  const item = (role: 'lead' | 'proof', text: string) => ({ role, kind: 'text', page: 0, text }) as const;
  const given = [item('lead', 'a'), item('proof', 'b'), item('lead', 'c'), item('proof', 'd')];
  expect(proofsFirst(given).map(({ text }) => text)).toEqual(['b', 'd', 'a', 'c']);
});
