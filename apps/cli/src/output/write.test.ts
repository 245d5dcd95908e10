import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { writeWhole } from './write.ts';

describe('writeWhole', () => {
  it('writes a file in a folder that it makes, over an older one, and leaves nothing beside it', async () => {
    const folder = folderOf();
    const file = join(folder, 'a', 'b.json');
    await writeWhole(file, 'cũ, dài hơn');
    await writeWhole(file, 'mới');
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.json']);
  });

  it('names the file it could not write', async () => {
    const folder = folderOf({ 'a/b': '' });
    for (const file of [join(folder, 'a', 'b', 'c.json'), join(folder, 'a')]) {
      await expect(writeWhole(file, 'x')).rejects.toMatchObject({ key: 'file.unwritable', values: { file } });
    }
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
