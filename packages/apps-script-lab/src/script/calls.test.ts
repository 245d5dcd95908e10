import { expect, it } from 'vitest';
import { CallCounter } from './calls.ts';

it('counts by kind and method, gives copies, and starts anew', () => {
  const counter = new CallCounter();
  counter.record('read', 'Range.getValues');
  const before = counter.snapshot();
  counter.record('read', 'Range.getValues');
  counter.record('other', 'Lock.tryLock');
  expect(before.total).toBe(1);
  expect(counter.snapshot()).toEqual({
    total: 3,
    byKind: { handle: 0, read: 2, write: 0, structure: 0, other: 1 },
    byMethod: { 'Range.getValues': 2, 'Lock.tryLock': 1 },
  });
  counter.reset();
  expect(counter.snapshot()).toMatchObject({ total: 0, byMethod: {} });
});
