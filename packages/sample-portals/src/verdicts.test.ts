import { expect, it } from 'vitest';
import { fail, na, partial, pass, review } from './verdicts.ts';

it('says verdict, proof and cause, and a reason only where one is given', () => {
  expect(pass('/a', 'x', 'there')).toEqual({
    verdict: 'pass',
    because: 'there',
    proof: { path: '/a', text: 'x' },
  });
  expect(partial('/a', 'x', 'old', 'one-item-old')).toMatchObject({
    verdict: 'partial',
    reason: 'one-item-old',
  });
  expect(fail('none')).toEqual({ verdict: 'fail', because: 'none' });
  expect(review('who knows', 'ask-occasion').reason).toBe('ask-occasion');
  expect(na('hangs on another').reason).toBe('depends-on-other');
  expect(na('still open', 'no-occasion').reason).toBe('no-occasion');
});
