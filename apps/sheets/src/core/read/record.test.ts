import { describe, expect, it } from 'vitest';
import { recordOf } from '../../testing/records.ts';
import { readRecord } from './record.ts';

describe('readRecord', () => {
  const record = recordOf({ code: '1' });

  it('reads a sealed record', () => {
    expect(readRecord(record, 'vi')).toEqual({ ok: true, record });
  });

  it('refuses a record that was altered, also in a field it does not know', () => {
    expect(readRecord({ ...record, round: '2027-Q1' }, 'vi')).toMatchObject({ ok: false });
    expect(readRecord({ ...record, added: 1 }, 'en')).toEqual({
      ok: false,
      problem: expect.stringContaining('does not match the digest'),
    });
  });
});
