import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { record } from '../fixtures/rules.ts';
import { gatherAudits, readAudits } from './read.ts';

const json = JSON.stringify(record());
const from = (items: readonly { from: string }[]) => items.map(item => item.from);

describe('readAudits', () => {
  it.each([
    ['a.json', json, ['a.json']],
    ['a.json', `\ufeff${JSON.stringify(record(), null, 2)}\n`, ['a.json']],
    ['a.json', `[${json},${json}]`, ['a.json[0]', 'a.json[1]']],
    ['a.ndjson', `${json}\n\n${json}\n`, ['a.ndjson:1', 'a.ndjson:3']],
    ['a.ndjson', json, ['a.ndjson']],
  ])('reads %s', (file, text, names) => {
    const read = readAudits(file, text, 'vi');
    expect(from(read.audits)).toEqual(names);
    expect(read.refused).toEqual([]);
  });

  it.each([
    ['a.json', '', ['a.json']],
    ['a.json', json.slice(0, -20), ['a.json']],
    ['a.json', 'null', ['a.json']],
    ['a.json', '{"schema":"niemyet/audit@2"}', ['a.json']],
    ['a.json', JSON.stringify({ ...record(), findings: 7 }), ['a.json']],
  ])('refuses %s with %j', (file, text, names) => {
    const read = readAudits(file, text, 'vi');
    expect(read.audits).toEqual([]);
    expect(from(read.refused)).toEqual(names);
    expect(read.refused[0]?.problem).not.toBe('');
  });

  it('refuses a damaged line and reads the others', () => {
    const read = readAudits('a.ndjson', `${json}\n${json.slice(9)}\n${json}`, 'vi');
    expect(from(read.audits)).toEqual(['a.ndjson:1', 'a.ndjson:3']);
    expect(from(read.refused)).toEqual(['a.ndjson:2']);
  });
});

describe('gatherAudits', () => {
  it('reads the audit files of a folder by name, and says where there are none', async () => {
    const folder = folderOf({
      'b.ndjson': json,
      'a.json': json,
      'hong.json': '{',
      'c.txt': 'x',
      'trong/x': '',
    });
    const read = await gatherAudits([folder, join(folder, 'trong'), join(folder, 'khong')], 'vi');
    expect(from(read.audits)).toEqual([join(folder, 'a.json'), join(folder, 'b.ndjson')]);
    expect(from(read.refused)).toEqual([
      join(folder, 'hong.json'),
      join(folder, 'trong'),
      join(folder, 'khong'),
    ]);
  });

  it('knows a record that was changed after it was sealed', () => {
    expect(readAudits('a.json', json, 'vi').audits[0]?.intact).toBe(false);
  });
});
