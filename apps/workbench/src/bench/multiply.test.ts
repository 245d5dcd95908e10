import type { Checklist } from '@niemyet/rules';
import { expect, test } from 'vitest';
import { multiplyIndicators } from './multiply.ts';

test('every copy has its own id and its own phrases', () => {
  const checklist = {
    indicators: [
      { id: 'a', terms: ['lịch tiếp'] },
      { id: 'b', terms: ['thủ tục'], dependsOn: 'a' },
    ],
  } as unknown as Checklist;
  const { indicators } = multiplyIndicators(checklist, 3);
  expect(indicators.map(({ id }) => id)).toEqual(['a', 'b', 'a-1', 'b-1', 'a-2', 'b-2']);
  expect(indicators[3]).toMatchObject({ dependsOn: 'a-1', terms: ['thủ tục số 1'] });
  expect(new Set(indicators.flatMap(({ terms }) => terms)).size).toBe(6);
});
