import type { Source } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { certaintyOn, standingOn } from './certainty.ts';

const source = (change: Partial<Source> = {}): Source => ({
  law: 'Luật mẫu',
  clause: 'Điều 1',
  confidence: 'verified',
  ...change,
});

it.each([
  [{}, 'in-force'],
  [{ inForceFrom: '2026-07-01' }, 'in-force'],
  [{ inForceFrom: '2026-11-23' }, 'not-yet'],
  [{ inForceTo: '2026-11-22' }, 'in-force'],
  [{ inForceTo: '2025-06-30' }, 'no-longer'],
] as const)('%o stands %s', (change, standing) => {
  expect(standingOn(source(change), '2026-11-22')).toBe(standing);
});

it('counts the sources of the day by how sure they are', () => {
  const sources = [
    source(),
    source({ confidence: 'uncertain' }),
    source({ confidence: 'uncertain', inForceTo: '2025-06-30' }),
    source({ confidence: 'knowledge' }),
  ];
  expect(certaintyOn({ sources }, '2026-11-22')).toEqual({ verified: 1, knowledge: 1, uncertain: 1 });
});
