import { describe, expect, it } from 'vitest';
import { findingOf } from '../../testing/record.ts';
import { decisionOf, draftOf, mistakesInDraft } from './draft.ts';

const at = new Date('2026-11-22T09:00:00Z');
const passed = findingOf('a', 'pass');
const open = findingOf('b', 'review');

describe('draftOf', () => {
  it('begins with the machine’s verdict, and with none where it could not tell', () => {
    expect(draftOf(passed, 'Nguyễn Văn A')).toEqual({
      verdict: 'pass',
      reason: '',
      by: 'Nguyễn Văn A',
      asksName: false,
    });
    expect(draftOf(open, '')).toEqual({ verdict: null, reason: '', by: '', asksName: true });
  });
  it('begins with what was said before', () => {
    const inspector = { verdict: 'fail', reason: 'Trống.', by: 'B', at: at.toISOString() } as const;
    expect(draftOf({ ...open, inspector }, 'A')).toMatchObject({
      verdict: 'fail',
      reason: 'Trống.',
      by: 'B',
    });
  });
});

describe('mistakesInDraft', () => {
  it.each([
    [open, { verdict: null, reason: '', by: '' }, ['verdict', 'by']],
    [open, { verdict: 'pass', reason: '  ', by: 'A' }, ['reason']],
    [open, { verdict: 'review', reason: '', by: 'A' }, []],
    [passed, { verdict: 'pass', reason: '', by: 'A' }, []],
    [passed, { verdict: 'fail', reason: 'Trống.', by: 'A' }, []],
  ] as const)('%#', (finding, draft, mistakes) => expect(mistakesInDraft(draft, finding)).toEqual(mistakes));
});

it('makes a decision of a draft', () => {
  expect(decisionOf({ verdict: 'fail', reason: ' Trống. ', by: ' A ' }, at)).toEqual({
    verdict: 'fail',
    reason: 'Trống.',
    by: 'A',
    at: '2026-11-22T09:00:00.000Z',
  });
  expect(() => decisionOf({ verdict: null, reason: '', by: 'A' }, at)).toThrow(RangeError);
});
