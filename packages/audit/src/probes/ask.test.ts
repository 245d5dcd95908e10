import { describe, expect, it } from 'vitest';
import { run } from '../testing/probe.ts';

describe('runAsk', () => {
  it('leaves it to the inspector, whatever the portal holds', () => {
    for (const body of ['', '<h1>Lịch tiếp công dân</h1>'])
      expect(run({ probe: 'ask' }, { '': body })).toEqual({
        met: null,
        proofs: [],
        misses: [],
        reason: 'ask-inspector',
      });
  });
});
