import { readAuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { findingOf, recordWith } from '../../testing/record.ts';
import { auditFile, auditsFile } from './file.ts';

const record = recordWith([findingOf('citizen-reception-schedule', 'pass', '<b>"\n')]);

describe('auditFile', () => {
  it('is named after the audit and reads back the same', () => {
    const file = auditFile(record);
    expect(file.name).toBe(`${record.id}.json`);
    expect(readAuditRecord(JSON.parse(file.text))).toEqual({ ok: true, value: record });
  });
  it('refuses a damaged record', () => {
    expect(() => auditFile({ ...record, on: 'hôm nay' })).toThrow(RangeError);
  });
});

describe('auditsFile', () => {
  it('holds one audit a line', () => {
    const lines = auditsFile([record, record], '2026-11-22').text.trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual([record, record]);
  });
});
