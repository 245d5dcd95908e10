import { describe, expect, it } from 'vitest';
import { recordOf } from '../testing/records.ts';
import { count, EMPTY, type Session, step } from './session.ts';

const record = recordOf({ code: '1' });
const audit = { name: 'a.json', text: '{}', record };
const waiting = [audit, audit].reduce<Session>(
  session => step(session, { type: 'file-read', audits: [audit], refused: [] }),
  step(EMPTY, { type: 'chosen', files: 2 }),
);

describe('step', () => {
  it('begins anew with every choice', () => {
    const again = step({ ...waiting, notDrawn: 'x' }, { type: 'chosen', files: 1 });
    expect(again).toEqual({ ...EMPTY, phase: 'reading', chosen: 1 });
  });

  it('puts answers to the items of one name in their order, and forgets their text', () => {
    const answered = step(waiting, {
      type: 'answered',
      arrivals: [
        { name: 'a.json', status: 'imported' },
        { name: 'a.json', status: 'unchanged', reason: 'đã có' },
        { name: 'b.json', status: 'imported' },
      ],
      matrices: [{ round: '2026-Q4', checklist: 'commune-portal' }],
    });
    expect(answered.items).toEqual([
      { name: 'a.json', status: 'imported', unit: 'Xã 1', round: '2026-Q4' },
      { name: 'a.json', status: 'unchanged', reason: 'đã có', unit: 'Xã 1', round: '2026-Q4' },
    ]);
  });

  it('names each matrix once', () => {
    const matrices = [{ round: '2026-Q4', checklist: 'commune-portal' }];
    const event = { type: 'answered', arrivals: [], matrices } as const;
    expect(step(step(waiting, event), event).matrices).toEqual(matrices);
  });

  it('takes up what was not sent', () => {
    const unsent = step(waiting, { type: 'unsent', reason: 'mất mạng' });
    expect(count(unsent, 'unsent')).toBe(2);
    const again = step(unsent, { type: 'send' });
    expect(again.items).toEqual(waiting.items);
    expect(again.phase).toBe('sending');
  });
});
