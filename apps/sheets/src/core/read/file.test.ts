import { describe, expect, it } from 'vitest';
import { recordOf } from '../../testing/records.ts';
import { readFileText } from './file.ts';

const one = recordOf({ code: '1' });
const two = recordOf({ code: '2' });
const json = JSON.stringify;

describe('readFileText', () => {
  it.each([
    ['one record', json(one), ['a.json']],
    ['one record, written over lines', json(one, null, 2), ['a.json']],
    ['one record behind a byte order mark', `\ufeff${json(one)}`, ['a.json']],
    ['an array', json([one, two]), ['a.json #1', 'a.json #2']],
    ['an array of one', json([one]), ['a.json']],
    ['a record a line', `${json(one)}\r\n\n${json(two)}\n`, ['a.json #1', 'a.json #2']],
  ])('takes %s', (_, text, names) => {
    const content = readFileText('a.json', text, 'vi');
    expect(content.refused).toEqual([]);
    expect(content.audits.map(audit => audit.name)).toEqual(names);
    for (const audit of content.audits) {
      expect(readFileText('b', audit.text, 'vi').audits[0]?.record).toEqual(audit.record);
    }
  });

  it('refuses a broken line by its place and takes the others', () => {
    const content = readFileText('a.jsonl', `${json(one)}\n${json(two).slice(0, 99)}\n`, 'en');
    expect(content.audits.map(audit => audit.name)).toEqual(['a.jsonl #1']);
    expect(content.refused).toEqual([
      { name: 'a.jsonl #2', problem: expect.stringContaining('not readable JSON') },
    ]);
  });

  it.each([
    ['', 'tệp rỗng'],
    [' \n', 'tệp rỗng'],
    ['[]', 'tệp rỗng'],
    ['{"schema"', 'không phải tệp JSON'],
    [json(one, null, 2).slice(0, 500), 'không phải tệp JSON'],
    ['<!doctype html>', 'không phải tệp JSON'],
    ['null', 'audit'],
    ['42', 'audit'],
  ])('refuses %j as one file', (text, problem) => {
    const content = readFileText('a.json', text, 'vi');
    expect(content.audits).toEqual([]);
    expect(content.refused).toEqual([{ name: 'a.json', problem: expect.stringContaining(problem) }]);
  });
});
