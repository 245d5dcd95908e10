import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { record } from '../fixtures/rules.ts';
import { type Destination, destinationOf, RecordWriter } from './records.ts';

describe('destinationOf', () => {
  it.each([
    [undefined, 1, 'summary'],
    ['-', 1, 'stdout'],
    ['-', 3, 'stdout'],
    ['khong-co/a.json', 1, 'file'],
    ['khong-co/a', 1, 'file'],
    ['khong-co/a', 2, 'folder'],
    ['khong-co/a/', 1, 'folder'],
    ['khong-co/a.ndjson', 1, 'lines'],
    ['khong-co/a.JSONL', 2, 'lines'],
  ])('%s for %i: %s', (out, targets, kind) => expect(destinationOf(out, targets).kind).toBe(kind));

  it('knows a folder that is there', () => expect(destinationOf(folderOf(), 1).kind).toBe('folder'));

  it('does not put several records into one .json', () => {
    expect(() => destinationOf('khong-co/a.json', 2)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('RecordWriter', () => {
  async function write(destination: Destination, count = 2) {
    let printed = '';
    const writer = new RecordWriter(destination, async text => {
      printed += text;
    });
    const files = [];
    for (let n = 0; n < count; n++) files.push(await writer.write(record()));
    return { printed, files };
  }

  it('prints one record a line', async () => {
    const { printed } = await write({ kind: 'stdout' });
    const lines = printed.split('\n');
    expect(lines.length).toBe(3);
    expect(lines.slice(0, 2).map(line => JSON.parse(line))).toEqual([record(), record()]);
  });

  it('writes lines, over an older file', async () => {
    const path = join(folderOf({ 'a.ndjson': 'cũ\ncũ\ncũ\n' }), 'a.ndjson');
    await write({ kind: 'lines', path });
    expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(record())}\n`.repeat(2));
  });

  it('writes a file, and a folder of files none of which hides another', async () => {
    const path = folderOf();
    const { files } = await write({ kind: 'folder', path });
    expect(readdirSync(path).sort()).toEqual([`${record().id}-2.json`, `${record().id}.json`]);
    expect(JSON.parse(readFileSync(files[0] ?? '', 'utf8'))).toEqual(record());
    const file = join(path, 'x.json');
    await write({ kind: 'file', path: file }, 1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(record());
  });

  it('writes nothing where a summary is wanted', async () => {
    expect(await write({ kind: 'summary' }, 1)).toEqual({ printed: '', files: [undefined] });
  });
});
