import { expect, it } from 'vitest';
import { foldText } from './folded-text.ts';

it('is the same for texts that only differ in how they are written', () => {
  expect(foldText('» NỘI QUY – Tiếp dân.')).toBe(foldText('Nội quy tiếp dân'));
  expect(foldText('Nội quy')).not.toBe(foldText('Nội qui lịch'));
  expect(foldText(' … ')).toBe('');
});
