import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EARLIER, later } from '../fixtures/compared.ts';
import { folderOf } from '../fixtures/folder.ts';
import { readOneAudit } from './read.ts';

const folder = () =>
  folderOf({
    'mot.json': JSON.stringify(EARLIER),
    'hai.ndjson': `${JSON.stringify(EARLIER)}\n${JSON.stringify(later())}\n`,
    'hong.json': JSON.stringify(EARLIER).slice(0, 100),
    'rong.json': '[]',
  });

describe('readOneAudit', () => {
  it('reads the audit of a file, and whether it was changed', async () => {
    expect(await readOneAudit(join(folder(), 'mot.json'), 'vi')).toMatchObject({
      record: EARLIER,
      intact: true,
    });
  });

  it.each([
    ['hai.ndjson', 'comparison.notOne'],
    ['rong.json', 'comparison.notOne'],
    ['hong.json', 'comparison.refused'],
    ['khong-co.json', 'file.unreadable'],
  ])('refuses %s: %s', async (name, key) => {
    await expect(readOneAudit(join(folder(), name), 'vi')).rejects.toMatchObject({ exitCode: 1, key });
  });
});
